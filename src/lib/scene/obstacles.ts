/** What a name had better not be written over: the lines and marks that the picture is about, and what lies over it. */
import type { Geometry } from './geometry';
import { grown, overlaps, type Box } from './box';
import { LinePieces } from './line-pieces';
import type { Look } from './look';
import { radiusAt } from './marks';
import type { ScenePoint, Viewport } from './mercator';
import { curveOnScreen, pointOnScreen } from './on-screen';
import { EMPHASIS, type SceneStates } from './paint';
import { strokedCurve, strokeOnScreen } from './strokes';

/** Where nothing is lit, so many of the strongest lines and marks; names cannot keep clear of all of a thousand. */
const MOST = 60;
/** A mark hidden is as bad as so much of a line hidden, CSS pixels. */
const MARK_COST = 16;

/** Positions of the strong ones: lines in `Geometry.lines`, marks in drawing order (hubs, then nodes). */
export interface Strong {
	readonly lines: readonly number[];
	readonly marks: readonly number[];
}

/** What is lit, or else what stands out by its number of agreements. One pass; the same until the states change. */
export function strongOf({ lines, nodes, hubs }: Geometry, states: SceneStates): Strong {
	const lit = (emphasis: Uint8Array, visible: Uint8Array, at: number): boolean =>
		visible[at] === 1 && emphasis[at] === EMPHASIS.lit;
	const litLines = [...lines.keys()].filter((at) =>
		lit(states.lines.emphasis, states.lines.visible, at)
	);
	const litNodes = [...nodes.keys()].filter(
		(at) => states.nodes.selected[at] === 1 || lit(states.nodes.emphasis, states.nodes.visible, at)
	);
	const anyLit = litLines.length + litNodes.length > 0;
	const strongNodes = anyLit ? litNodes : strongest(states.nodes.count, () => true);
	return {
		lines: anyLit
			? litLines
			: strongest(
					states.lines.total,
					(at) => states.lines.leading[at] === 1 && lines[at]?.kind === 'strand'
				),
		marks: strongNodes.map((at) => hubs.length + at)
	};
}

function strongest(counts: Uint16Array, stands: (at: number) => boolean): number[] {
	return [...counts.keys()]
		.filter((at) => (counts[at] ?? 0) > 0 && stands(at))
		.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
		.slice(0, MOST);
}

/** As they lie on a screen. */
export interface Obstacles {
	readonly lines: LinePieces;
	readonly marks: readonly Box[];
	/** What lies over the picture: a name beneath it could not be read. */
	readonly covers: readonly Box[];
}

export const NO_OBSTACLES: Obstacles = { lines: new LinePieces([]), marks: [], covers: [] };

/**
 * Lays the strong lines and marks out on a screen.
 * @param strokes as `strokesOf` returns them
 * @param marks as `marksOf` returns them
 * @param covers what lies over the screen
 */
export function obstaclesOn(
	viewport: Viewport,
	look: Look,
	geometry: Geometry,
	strokes: Float32Array,
	marks: Float32Array,
	strong: Strong,
	covers: readonly Box[]
): Obstacles {
	const curves = strong.lines.flatMap((index) => {
		const line = geometry.lines[index];
		if (line === undefined) return [];
		const curve = curveOnScreen(line.curve, viewport);
		const stroke = strokeOnScreen(strokes, index, look, line, curve, viewport);
		return stroke === null ? [] : [strokedCurve(curve, stroke)];
	});
	const boxes = strong.marks.flatMap((index) => {
		const node = geometry.nodes[index - geometry.hubs.length];
		const radius = radiusAt(marks, index, look, viewport.scale);
		if (node === undefined || radius === 0) return [];
		const [x, y] = pointOnScreen(node.point, viewport);
		return [{ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }];
	});
	return { lines: new LinePieces(curves), marks: boxes, covers };
}

/** How much would be hidden by a box: pixels of lines, and what hidden marks count for. */
export function hiddenBy(box: Box, { lines, marks }: Obstacles): number {
	let hidden = lines.lengthWithin(box);
	for (const mark of marks) if (overlaps(box, mark)) hidden += MARK_COST;
	return hidden;
}

/** Letters so near to a mark are read as its name, CSS pixels. */
const READ_AS_ITS_NAME = 6;
/** Of two marks, the greater is wider by as much, CSS pixels. */
const GREATER = 0.5;

/**
 * Whether a name would be taken for that of a greater mark, which stands as near to it as its own, or because it has none.
 * @param letters the box of the name
 * @param point that it names
 */
export function isMisread(letters: Box, [x, y]: ScenePoint, { marks }: Obstacles): boolean {
	if (marks.length === 0) return false;
	const own = marks.find(
		(mark) => x >= mark.left && x <= mark.right && y >= mark.top && y <= mark.bottom
	);
	if (own === undefined) return true;
	const near = grown(letters, READ_AS_ITS_NAME);
	const widest = own.right - own.left + GREATER;
	return marks.some((mark) => mark.right - mark.left > widest && overlaps(near, mark));
}
