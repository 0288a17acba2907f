/** Which lines go to the graphics card, in which order and in how many pieces: only what is drawn, lit lines last. */
import { segmentsFor } from '$lib/scene/curves';
import type { Line } from '$lib/scene/geometry';
import { STROKE, STROKE_STRIDE } from '$lib/scene/strokes';
import type { Transition } from './transition';

/** ax ay bx by · cx cy · strokes before · strokes after. */
export const LINE_ATTRIBUTES = [
	{ name: 'a_ends', size: 4 },
	{ name: 'a_control', size: 2 },
	{ name: 'a_from0', size: 4 },
	{ name: 'a_from1', size: 4 },
	{ name: 'a_from2', size: 1 },
	{ name: 'a_to0', size: 4 },
	{ name: 'a_to1', size: 4 },
	{ name: 'a_to2', size: 1 }
] as const;

const STRIDE = 6 + 2 * STROKE_STRIDE;
/** Lines of a run differ in length by this factor at most. */
const SPREAD = 3;

export interface LineInstances {
	readonly data: Float32Array;
	/** Length of each, scene units, in drawing order. */
	readonly lengths: Float32Array;
}

/** Packs the lines that are drawn before or after a transition (or only after it, when it is over). */
export function packLines(lines: readonly Line[], strokes: Transition): LineInstances {
	const { from, to } = strokes;
	const over = strokes.progress === 1;
	const isDrawn = (values: Float32Array, index: number): boolean =>
		(values[index * STROKE_STRIDE + STROKE.openStrength] ?? 0) > 0;
	const isLit = (index: number): boolean => (to[index * STROKE_STRIDE + STROKE.emphasis] ?? 0) > 0;
	const drawn = [...lines.keys()].filter(
		(index) => isDrawn(to, index) || (!over && isDrawn(from, index))
	);
	const order = [...drawn.filter((index) => !isLit(index)), ...drawn.filter(isLit)];

	const data = new Float32Array(order.length * STRIDE);
	const lengths = new Float32Array(order.length);
	for (const [place, index] of order.entries()) {
		const line = lines[index];
		if (line === undefined) continue;
		const [ax, ay, cx, cy, bx, by] = line.curve;
		const start = index * STROKE_STRIDE;
		data.set([ax, ay, bx, by, cx, cy], place * STRIDE);
		data.set(from.subarray(start, start + STROKE_STRIDE), place * STRIDE + 6);
		data.set(to.subarray(start, start + STROKE_STRIDE), place * STRIDE + 6 + STROKE_STRIDE);
		lengths[place] = line.length;
	}
	return { data, lengths };
}

export interface Run {
	readonly first: number;
	readonly count: number;
	/** Straight pieces per line. */
	readonly segments: number;
}

/**
 * Cuts the drawing order into runs of like lengths, so that a short line is not drawn in as many pieces as a long one:
 * with thousands of lines the pieces are what a slow graphics card spends its time on.
 * @param scale CSS pixels per scene unit
 */
export function runsOf(lengths: Float32Array, scale: number): Run[] {
	const runs: Run[] = [];
	let first = 0;
	while (first < lengths.length) {
		const longest = lengths[first] ?? 0;
		let end = first + 1;
		while (end < lengths.length && isAlike(lengths[end] ?? 0, longest)) end++;
		runs.push({ first, count: end - first, segments: segmentsFor(longest * scale) });
		first = end;
	}
	return runs;
}

function isAlike(length: number, longest: number): boolean {
	return length <= longest && length * SPREAD >= longest;
}
