/** Puts a scene where a layout wants it: the same lines and marks, in the same order, at other places. */
import type { RegionCode } from '$lib/domain/region';
import { arc, curveLength } from '$lib/scene/curves';
import type { Geometry } from '$lib/scene/geometry';
import type { GraphLayout, GraphPoint } from './graph-layout';

/**
 * How much of an arc's bow is left: so little that a line looks straight, enough to tell it from the one it crosses at a
 * flat angle and to say on which side its strands part.
 */
const BEND = 0.28;

/**
 * The geometry with points, curves and lengths in layout units. States of the one fit the other: the spokes of a hub are
 * alike in every state, so here the first leads to the first party, and so on.
 * @throws Error naming what is wrong: a frame without size, a region or hub that the layout does not hold or that stands
 *   nowhere, a link or hub that names no node, or a link that is there twice
 */
export function placeGeometry(geometry: Geometry, layout: GraphLayout): Geometry {
	const { width, height } = layout;
	if (!(width > 0 && height > 0 && Number.isFinite(width + height))) {
		throw new Error(`The graph layout is ${width} × ${height}, expected a frame with a size.`);
	}
	const nodes = geometry.nodes.map((node) => {
		const { code } = node.region;
		return { ...node, point: placed(layout.nodes.get(code), `the region ${code}`) };
	});
	const hubs = geometry.hubs.map((hub) => ({
		...hub,
		point: placed(layout.hubs.get(hub.id), `the hub ${hub.id}`)
	}));
	const pointOf = (code: RegionCode, owner: string): GraphPoint => {
		const node = nodes[geometry.nodeByCode.get(code) ?? -1];
		if (node === undefined) {
			throw new Error(`"${owner}" names ${code}, expected a node of the network.`);
		}
		return node.point;
	};
	const curves = new Map<number, ReturnType<typeof arc>>();
	const seen = new Set<string>();
	for (const { id, a, b, strands } of geometry.links) {
		if (seen.has(id)) throw new Error(`The link ${id} is there twice, expected once.`);
		seen.add(id);
		const curve = arc(pointOf(a, id), pointOf(b, id), BEND);
		for (const at of strands) curves.set(at, curve);
	}
	for (const { id, parties, point, spokes } of hubs) {
		for (const [at, spoke] of spokes.entries()) {
			const party = parties[at];
			if (party === undefined) throw new Error(`The hub "${id}" has more spokes than parties.`);
			curves.set(spoke, arc(point, pointOf(party, id), 0));
		}
	}
	const lines = geometry.lines.map((line, at) => {
		const curve = curves.get(at);
		if (curve === undefined) throw new Error(`Line ${at} belongs to no link and no hub.`);
		return { ...line, curve, length: curveLength(curve) };
	});
	return { ...geometry, lines, hubs, nodes };
}

function placed(point: GraphPoint | undefined, what: string): GraphPoint {
	if (point === undefined) {
		throw new Error(
			`The graph layout has no place for ${what}; lay out the network that is shown.`
		);
	}
	const [x, y] = point;
	if (!Number.isFinite(x) || !Number.isFinite(y)) {
		throw new Error(`The graph layout puts ${what} at ${x}, ${y}, expected two finite numbers.`);
	}
	return point;
}
