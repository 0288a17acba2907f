/** Which marks have to wait until the reader is closer: where two would touch, the greater one stands for both. */
import type { Geometry } from './geometry';
import { HALO, MARK, MARK_STRIDE, marksOf, MOST_ROOM, nodeRadius } from './marks';
import type { ScenePoint } from './mercator';
import type { SceneStates } from './paint';

/** Between two halos, CSS pixels at size 1. */
const CLEAR = 1;
/** No two radii and what is between them are more, CSS pixels at size 1. */
const FARTHEST = 16;
const CELL = MOST_ROOM * FARTHEST;
/** Columns to a row; the scene is not a world wide. */
const COLUMNS = 1 << 12;
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
	const cells = new Map<number, number[]>();
	for (const at of order) {
		const point = places[at]?.point ?? [0, 0];
		const radius = radii[at] ?? 0;
		let room = MOST_ROOM;
		for (const cell of cellsAround(point)) {
			for (const other of cells.get(cell) ?? []) {
				const [x, y] = places[other]?.point ?? [0, 0];
				const needs = radius + (radii[other] ?? 0) + 2 * HALO + CLEAR;
				room = Math.min(room, Math.hypot(point[0] - x, point[1] - y) / needs);
			}
		}
		marks[at * MARK_STRIDE + MARK.room] = room;
		const own = keyOf(columnOf(point[0]), columnOf(point[1]));
		const cell = cells.get(own);
		if (cell === undefined) cells.set(own, [at]);
		else cell.push(at);
	}
	yieldToTies(geometry, states, marks);
	return marks;
}

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

function columnOf(value: number): number {
	return Math.floor(value / CELL);
}

function keyOf(column: number, row: number): number {
	return row * COLUMNS + column;
}

function* cellsAround([x, y]: ScenePoint): Generator<number> {
	const [column, row] = [columnOf(x), columnOf(y)];
	for (let down = -1; down <= 1; down++) {
		for (let across = -1; across <= 1; across++) yield keyOf(column + across, row + down);
	}
}
