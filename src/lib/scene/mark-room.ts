/** Which marks have to wait until the reader is closer: where two would touch, the greater one stands for both. */
import type { Geometry } from './geometry';
import { HALO, MARK, MARK_STRIDE, marksOf, MOST_ROOM, nodeRadius } from './marks';
import type { SceneStates } from './paint';

/** Between two halos, CSS pixels at size 1. */
const CLEAR = 1;
/** Where two are tied together, a mark of at most so many agreements leaves the place to the tie. */
const LESSER = nodeRadius(6);
/** Length of the link from which both have room again, CSS pixels at size 1. */
const TIED_UNTIL = 10;

/** The marks of a scene as `marksOf` packs them, each with the room that greater ones and ties leave it. For what has real places. */
export function roomyMarksOf(geometry: Geometry, states: SceneStates): Float32Array {
	const marks = marksOf(geometry, states);
	const { hubs, nodes } = geometry;
	const places = [...hubs, ...nodes];
	const radii = Float64Array.from(places, (_, at) => marks[at * MARK_STRIDE + MARK.radius] ?? 0);
	const counts = [...states.hubs.count, ...states.nodes.count];
	const order = [...places.keys()]
		.filter((at) => (radii[at] ?? 0) > 0)
		.sort(
			(a, b) => (radii[b] ?? 0) - (radii[a] ?? 0) || (counts[b] ?? 0) - (counts[a] ?? 0) || a - b
		);
	// Every mark with every greater one: on typed arrays quicker than an index of where they are.
	const xs = Float64Array.from(order, (at) => places[at]?.point[0] ?? 0);
	const ys = Float64Array.from(order, (at) => places[at]?.point[1] ?? 0);
	const sizes = Float64Array.from(order, (at) => radii[at] ?? 0);
	for (let one = 0; one < order.length; one++) {
		const [x = 0, y = 0, size = 0] = [xs[one], ys[one], sizes[one]];
		const own = size + 2 * HALO + CLEAR;
		let least = MOST_ROOM ** 2;
		for (let greater = 0; greater < one; greater++) {
			const needs = (sizes[greater] ?? 0) + own;
			const far = needs * MOST_ROOM;
			const dx = (xs[greater] ?? 0) - x;
			if (dx > far || dx < -far) continue;
			const dy = (ys[greater] ?? 0) - y;
			if (dy > far || dy < -far) continue;
			const square = (dx * dx + dy * dy) / (needs * needs);
			if (square < least) least = square;
		}
		marks[(order[one] ?? 0) * MARK_STRIDE + MARK.room] = Math.sqrt(least);
	}
	yieldToTies(geometry, states, marks);
	return marks;
}

/** Two neighbours of few agreements are told by the tie between them: their marks would hide it. */
function yieldToTies(
	{ hubs, links, lines, nodeByCode }: Geometry,
	states: SceneStates,
	marks: Float32Array
): void {
	for (const { a, b, strands } of links) {
		const drawn = strands.find((at) => states.lines.visible[at] === 1);
		if (drawn === undefined) continue;
		const room = (lines[drawn]?.length ?? 0) / TIED_UNTIL;
		if (room >= MOST_ROOM) continue;
		for (const code of [a, b]) {
			const at = (hubs.length + (nodeByCode.get(code) ?? 0)) * MARK_STRIDE;
			if ((marks[at + MARK.radius] ?? 0) > LESSER) continue;
			marks[at + MARK.room] = Math.min(marks[at + MARK.room] ?? 0, room);
		}
	}
}
