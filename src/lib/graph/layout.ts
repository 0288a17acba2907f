/** The layout of a network: pure, the same on every machine. */
import type { Network } from '$lib/domain/network';
import type { RegionCode } from '$lib/domain/region';
import type { GraphLayout, GraphPoint } from './graph-layout';
import { arrange, type ArrangeOptions, type Arrangement } from './layout-arrange';
import { buildLayoutGraph, type LayoutGraph } from './layout-graph';

export interface LayoutOptions {
	/** Width to height of the frame; 1.6 unless given. */
	readonly aspect?: number;
	/** The frame is at least this wide, in layout units; 320 unless given. */
	readonly minWidth?: number;
	/** How many regions have room for their label; `LABELLED` unless given. */
	readonly labelled?: number;
	/** Regions and hubs start where they stand here; those it does not hold start from geography. */
	readonly from?: GraphLayout;
	/** Regions that must stay at a point in the frame of `from`; the result keeps that frame. */
	readonly fixed?: ReadonlyMap<RegionCode, GraphPoint>;
}

/**
 * Lays out a network around d3-force: links are springs, agreements of three and more parties a hub with spokes, a
 * weak pull keeps each region near its place on the map; smaller components are packed round the largest.
 * @param network at either level; regions without any tie are packed too
 * @returns where each region and hub stands, rounded to two decimals, all inside the frame, the labels of
 *   `labelledRegions` (see `labelBox`) free of each other unless the reader has pinned them
 * @throws Error naming what is wrong: see `buildLayoutGraph`; a point of `from` or `fixed` that is no position; a
 *   fixed region that the network does not have; `fixed` without `from`
 */
export function layoutNetwork(network: Network, options: LayoutOptions = {}): GraphLayout {
	const steps = layoutSteps(network, options);
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	return step.value;
}

/**
 * The same, one tick at a time, for those who show progress or want to stop.
 * @yields the share of the work that is done, 0 to 1
 */
export function* layoutSteps(
	network: Network,
	options: LayoutOptions = {}
): Generator<number, GraphLayout> {
	const graph = buildLayoutGraph(network, options.labelled);
	return toLayout(graph, yield* arrange(graph, arrangeOptions(graph, options)));
}

/** Translates options about regions into options about bodies. */
export function arrangeOptions(
	graph: LayoutGraph,
	{ aspect, minWidth, from, fixed }: LayoutOptions
): ArrangeOptions {
	return {
		...(aspect === undefined ? {} : { aspect }),
		...(minWidth === undefined ? {} : { minWidth }),
		...(from === undefined ? {} : { from: placesIn(graph, from) }),
		...(fixed === undefined ? {} : { fixed: pinnedBodies(graph, fixed) })
	};
}

/** Where the bodies of a graph stand in a layout; null for those it does not hold. */
export function placesIn(
	{ bodies, regions }: LayoutGraph,
	layout: GraphLayout
): Arrangement<GraphPoint | null> {
	const points = bodies.map(({ id }, index) => {
		const point = index < regions ? layout.nodes.get(id as RegionCode) : layout.hubs.get(id);
		return point === undefined ? null : checkedPoint(id, point);
	});
	return { width: layout.width, height: layout.height, points };
}

/** Names the points of an arrangement. */
export function toLayout(
	{ bodies, regions }: LayoutGraph,
	{ width, height, points }: Arrangement
): GraphLayout {
	const entries = bodies.map(({ id }, index) => [id, points[index] ?? [0, 0]] as const);
	return {
		width,
		height,
		nodes: new Map(entries.slice(0, regions).map(([id, point]) => [id as RegionCode, point])),
		hubs: new Map(entries.slice(regions))
	};
}

/**
 * Pins by index of the body.
 * @throws Error naming a region that the graph does not have, or whose point is no position
 */
export function pinnedBodies(
	{ bodies, regions }: LayoutGraph,
	fixed: ReadonlyMap<RegionCode, GraphPoint>
): Map<number, GraphPoint> {
	const indexOf = new Map(bodies.slice(0, regions).map(({ id }, index) => [id, index]));
	return new Map(
		[...fixed].map(([code, point]) => {
			const index = indexOf.get(code);
			if (index === undefined) throw new Error(`${code} is fixed, but not in the network.`);
			return [index, checkedPoint(code, point)];
		})
	);
}

/** @throws Error for a point that is no position: one NaN would spread to every other body */
export function checkedPoint(id: string, [x, y]: GraphPoint): GraphPoint {
	if (Number.isFinite(x) && Number.isFinite(y)) return [x, y];
	throw new Error(`${id} stands at ${x}, ${y}, expected two numbers.`);
}
