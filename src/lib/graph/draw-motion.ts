/** Layouts on the way to each other: from the map into the graph, from one arrangement to the next. */
import type { Geometry } from '$lib/scene/geometry';
import type { RegionCode } from '$lib/domain/region';
import type { GraphLayout, GraphPoint } from './graph-layout';

/**
 * A layout on the way between two, in the frame of the second.
 * @param share 0 to 1; what the first does not hold is where the second has it
 */
export function layoutBetween(from: GraphLayout, to: GraphLayout, share: number): GraphLayout {
	return {
		...to,
		nodes: pointsBetween(from.nodes, to.nodes, share),
		hubs: pointsBetween(from.hubs, to.hubs, share)
	};
}

function pointsBetween<Id>(
	from: ReadonlyMap<Id, GraphPoint>,
	to: ReadonlyMap<Id, GraphPoint>,
	share: number
): Map<Id, GraphPoint> {
	const points = new Map<Id, GraphPoint>();
	for (const [id, end] of to) {
		const start = from.get(id) ?? end;
		points.set(id, [
			start[0] + (end[0] - start[0]) * share,
			start[1] + (end[1] - start[1]) * share
		]);
	}
	return points;
}

/**
 * The layout in which regions stand at given places, each hub amid its parties; what has no place stays where it is.
 * @param places in layout units
 */
export function layoutFromPlaces(
	layout: GraphLayout,
	hubs: Geometry['hubs'],
	places: ReadonlyMap<RegionCode, GraphPoint>
): GraphLayout {
	const nodes = new Map<RegionCode, GraphPoint>();
	for (const [code, point] of layout.nodes) nodes.set(code, places.get(code) ?? point);
	const middles = new Map(layout.hubs);
	for (const { id, parties } of hubs) {
		const points = parties
			.map((code) => places.get(code))
			.filter((point): point is GraphPoint => point !== undefined);
		if (points.length > 0) middles.set(id, meanOf(points));
	}
	return { ...layout, nodes, hubs: middles };
}

function meanOf(points: readonly GraphPoint[]): GraphPoint {
	let [x, y] = [0, 0];
	for (const point of points) {
		x += point[0] / points.length;
		y += point[1] / points.length;
	}
	return [x, y];
}

/** Slow, fast, slow: 0 to 1 for a share of the time from 0 to 1. */
export function eased(share: number): number {
	return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}
