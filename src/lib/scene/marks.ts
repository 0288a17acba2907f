/**
 * The marks of a scene, hubs first and nodes above them, packed as a shader reads them.
 * A node is a dot, a province as a party a square on its corner, a hub a small ring in the colour of its leading group.
 */
import type { Geometry } from './geometry';
import { ramp, type Look } from './look';
import type { SceneStates } from './paint';
import { DIMMED_OPACITY, signedEmphasis } from './strokes';

export const SHAPE = { dot: 0, province: 1, hub: 2 } as const;

/** Numbers per mark. */
export const MARK_STRIDE = 5;

/**
 * Where each number lies: radius in CSS pixels at size 1 (0: not drawn), emphasis (1, 0, -1), group, selected (0, 1), and
 * its room: how far apart it and a greater mark stand, in sums of their radii, scene units per CSS pixel at size 1.
 */
export const MARK = { radius: 0, emphasis: 1, group: 2, selected: 3, room: 4 } as const;

/** How far the corners of a square on its corner lie from its middle, for one that reads as large as the dot. */
export const CORNER = 1.25;
/** Thickness of the outline of a hub and of a province, CSS pixels. */
export const HUB_LINE = 1.15;
export const PROVINCE_LINE = 1.5;
/** Thickness of the halo around a mark, CSS pixels at size 1. */
export const HALO = 0.9;
/** How far beyond a selected mark its ring begins and ends, CSS pixels. */
export const RING = { from: 1.5, to: 3 } as const;

/** How much of a dimmed mark is left; more than of a line, or the map would lose its places. */
export const DIMMED_MARK_OPACITY = DIMMED_OPACITY * 1.6;

/** More than the farthest camera asks for. */
export const MOST_ROOM = 0.0007;
/** Radius up to which a mark has to keep as far apart as the look asks, and from which it must only not touch: those are the hubs. */
export const HUB_FROM = 2.6;
export const HUB_TO = 4.4;
/** Share of the room it needs from which a mark begins to grow. */
export const GROWS_FROM = 0.8;

/**
 * How much of a mark is there, 0 to 1: it grows as the reader comes closer. What is lit or selected is there always.
 * `map/mark-shader.ts` repeats it in GLSL; who changes one changes both.
 * @param at position in drawing order
 * @param scale CSS pixels per scene unit
 */
export function grownAt(marks: Float32Array, at: number, look: Look, scale: number): number {
	const read = (field: keyof typeof MARK): number => marks[at * MARK_STRIDE + MARK[field]] ?? 0;
	if (look.markRoom === 0) return 1;
	const apart = 1 + (look.markRoom - 1) * (1 - ramp(read('radius'), HUB_FROM, HUB_TO));
	const grown = ramp((read('room') * scale) / (apart * look.markSize), GROWS_FROM, 1);
	return Math.max(grown, read('emphasis'), read('selected'));
}

/**
 * Radius of a mark as it is drawn, CSS pixels; 0 for one that is not.
 * @param at position in drawing order
 * @param scale CSS pixels per scene unit
 */
export function radiusAt(marks: Float32Array, at: number, look: Look, scale: number): number {
	const size = (marks[at * MARK_STRIDE + MARK.radius] ?? 0) * look.markSize;
	return size === 0 ? 0 : size * grownAt(marks, at, look, scale);
}

/** Shape of each mark, in drawing order. */
export function shapesOf({ hubs, nodes }: Geometry): number[] {
	return [
		...hubs.map(() => SHAPE.hub),
		...nodes.map(({ region }) => (region.kind === 'provinsi' ? SHAPE.province : SHAPE.dot))
	];
}

/** `MARK_STRIDE` numbers per mark, in drawing order: `Geometry.hubs`, then `Geometry.nodes`. Each has all the room there is. */
export function marksOf({ hubs, nodes }: Geometry, states: SceneStates): Float32Array {
	const marks = new Float32Array((hubs.length + nodes.length) * MARK_STRIDE);
	hubs.forEach(({ parties }, index) => {
		if (states.hubs.visible[index] === 0) return;
		const radius = 1.7 + 0.35 * Math.sqrt(parties.length);
		const emphasis = signedEmphasis(states.hubs.emphasis[index] ?? 0);
		const group = states.hubs.group[index] ?? 0;
		marks.set([radius, emphasis, group, 0, MOST_ROOM], index * MARK_STRIDE);
	});
	nodes.forEach((_, index) => {
		const selected = states.nodes.selected[index] ?? 0;
		if (states.nodes.visible[index] === 0 && selected === 0) return;
		const radius = nodeRadius(states.nodes.count[index] ?? 0) + selected;
		const emphasis = selected === 1 ? 1 : signedEmphasis(states.nodes.emphasis[index] ?? 0);
		marks.set([radius, emphasis, 0, selected, MOST_ROOM], (hubs.length + index) * MARK_STRIDE);
	});
	return marks;
}

/** Radius in CSS pixels at size 1 for a number of agreements. */
export function nodeRadius(agreements: number): number {
	return Math.min(6.5, 0.9 + 0.75 * Math.sqrt(agreements));
}
