/** From a placed scene to its two layers: what stays as it is when something is lit, and what is lit. */
import type { RegionCode } from '$lib/domain/region';
import type { Box } from '$lib/scene/box';
import type { Geometry } from '$lib/scene/geometry';
import { MARK, MARK_STRIDE } from '$lib/scene/marks';
import { EMPHASIS, type SceneStates } from '$lib/scene/paint';
import { signedEmphasis, STROKE, STROKE_STRIDE } from '$lib/scene/strokes';
import { namesOf } from './draw-labels';
import { linesOfPath } from './draw-path';
import type { Ground, Ink, Subject, Top } from './draw-picture';

/**
 * The ground of a scene: everything as it stands when nothing is lit. Beside a selection that is dimmed, so a region
 * under the pointer changes nothing here.
 */
export function groundOf(subject: Subject, states: SceneStates, ink: Ink): Ground {
	const idle = signedEmphasis(idleEmphasis(states));
	const strokes = ink.strokes.slice();
	for (let at = STROKE.emphasis; at < strokes.length; at += STROKE_STRIDE) {
		if ((strokes[at] ?? 0) > 0) strokes[at] = idle;
	}
	const marks = ink.marks.slice();
	for (let at = 0; at < marks.length; at += MARK_STRIDE) {
		if ((marks[at + MARK.emphasis] ?? 0) > 0) marks[at + MARK.emphasis] = idle;
		marks[at + MARK.selected] = 0;
	}
	const { hubs } = subject.geometry;
	states.nodes.visible.forEach((visible, node) => {
		// A selected region of which a filter leaves nothing is drawn in the top layer only.
		if (visible === 0) marks[(hubs.length + node) * MARK_STRIDE + MARK.radius] = 0;
	});
	return { ...subject, ink: { strokes, marks } };
}

/** How things stand that are not lit; when all are, it does not matter, for then the top covers everything. */
function idleEmphasis({ lines, nodes, hubs }: SceneStates): number {
	const hasDimmed = [nodes, lines, hubs].some(({ emphasis }) => emphasis.includes(EMPHASIS.dimmed));
	return hasDimmed ? EMPHASIS.dimmed : EMPHASIS.normal;
}

/** Whether two grounds look the same, so that the one on show can stay. */
export function sameGround(a: Ground | null, b: Ground): boolean {
	return (
		a !== null &&
		a.geometry === b.geometry &&
		a.frame === b.frame &&
		a.drawn === b.drawn &&
		a.palette === b.palette &&
		a.fills === b.fills &&
		a.fillOf === b.fillOf &&
		sameNumbers(a.ink.strokes, b.ink.strokes) &&
		sameNumbers(a.ink.marks, b.ink.marks)
	);
}

function sameNumbers(a: Float32Array, b: Float32Array): boolean {
	return a.length === b.length && a.every((value, at) => value === b[at]);
}

export interface Pointed {
	/** Regions of a path from end to end; empty for none. */
	readonly path: readonly RegionCode[];
	/** The region under the keyboard. */
	readonly focus: RegionCode | null;
	/** Regions held in place. */
	readonly held: readonly RegionCode[];
}

/**
 * The top of a scene: what is lit, selected, focused or part of a path, and the names.
 * @param covers what lies over the picture, CSS pixels
 * @param still the states when nothing is pointed at
 * @throws Error when two neighbours of the path share no agreement
 */
export function topOf(
	subject: Subject,
	states: SceneStates,
	ink: Ink,
	{ path, focus, held }: Pointed,
	covers: readonly Box[] = [],
	still: SceneStates = states
): Top {
	const { geometry } = subject;
	const chosen = new Set(focus === null ? [] : [focus]);
	const marksOfCodes = (codes: readonly RegionCode[]): number[] =>
		codes.flatMap((code) => markOf(geometry, code) ?? []);
	const selected = [...states.nodes.selected.keys()]
		.filter((node) => states.nodes.selected[node] === 1)
		.map((node) => geometry.hubs.length + node);
	const pathMarks = marksOfCodes(path);
	const pathLines = linesOfPath(geometry, states, path);
	const strokes = pathLines.length === 0 ? ink.strokes : ink.strokes.slice();
	for (const at of pathLines) strokes[at * STROKE_STRIDE + STROKE.emphasis] = 1;
	return {
		...subject,
		ink: { ...ink, strokes },
		litLines: positions(strokes, STROKE_STRIDE, STROKE.emphasis),
		litMarks: [
			...new Set([...positions(ink.marks, MARK_STRIDE, MARK.emphasis), ...pathMarks])
		].sort((a, b) => a - b),
		pathLines,
		pathMarks,
		selected,
		focused: marksOfCodes([...chosen])[0] ?? null,
		// One that a filter leaves out is held as well, but not drawn.
		held: marksOfCodes(held).filter(
			(mark) => (ink.marks[mark * MARK_STRIDE + MARK.radius] ?? 0) > 0
		),
		names: namesOf(geometry, still, states, ink.marks, chosen, new Set(path)),
		covers
	};
}

/** Where something is lit. */
function positions(numbers: Float32Array, stride: number, offset: number): number[] {
	const found: number[] = [];
	for (let at = offset; at < numbers.length; at += stride) {
		if ((numbers[at] ?? 0) > 0) found.push((at - offset) / stride);
	}
	return found;
}

function markOf({ hubs, nodeByCode }: Geometry, code: RegionCode): number | null {
	const node = nodeByCode.get(code);
	return node === undefined ? null : hubs.length + node;
}
