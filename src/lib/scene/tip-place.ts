/** Where the label beside the pointer stands: off what it tells of, and within the picture. */
import { grown, type Box } from './box';
import type { Geometry } from './geometry';
import type { Curve } from './curves';
import { LinePieces } from './line-pieces';
import type { Look } from './look';
import type { ScenePoint, Viewport } from './mercator';
import type { ScreenSize } from './fit';
import { curveOnScreen } from './on-screen';
import { strokedCurve, strokeOnScreen } from './strokes';
import type { Target } from './target';

/** From the pointer to the label, CSS pixels; the arrow of a mouse lies below the point it points at. */
const GAP = { above: 12, below: 24, beside: 16 } as const;
/** Around the label a line would still look touched, CSS pixels. */
const CLEAR = 3;
/** How many pixels of hidden line are better than the next best side. */
const NEXT_BEST = 0.5;

/**
 * The lines of a target as they lie on the screen; none for a region, which is a place.
 * @param strokes as `strokesOf` returns them
 */
export function curvesOf(
	target: Target,
	{
		geometry,
		strokes,
		look,
		viewport
	}: Readonly<{
		geometry: Geometry;
		strokes: Float32Array;
		look: Look;
		viewport: Viewport;
	}>
): Curve[] {
	if (target.kind === 'region') return [];
	const indices =
		target.kind === 'link'
			? geometry.links.find(({ id }) => id === target.id)?.strands
			: geometry.hubs.find(({ id }) => id === target.id)?.spokes;
	return (indices ?? []).flatMap((index) => {
		const line = geometry.lines[index];
		if (line === undefined) return [];
		const curve = curveOnScreen(line.curve, viewport);
		const stroke = strokeOnScreen(strokes, index, look, line, curve, viewport);
		return stroke === null ? [] : [strokedCurve(curve, stroke)];
	});
}

/**
 * Puts the label above the pointer, or below or beside it where it would hide less of the lines; moved into the picture.
 * @param curves of what is pointed at, on screen
 * @returns its upper left corner
 */
export function placeTip(
	[x, y]: ScenePoint,
	size: ScreenSize,
	screen: ScreenSize,
	curves: readonly Curve[]
): ScenePoint {
	const pieces = new LinePieces(curves);
	const { width, height } = size;
	const sides: readonly ScenePoint[] = [
		[x - width / 2, y - GAP.above - height],
		[x - width / 2, y + GAP.below],
		[x + GAP.beside, y - height / 2],
		[x - GAP.beside - width, y - height / 2],
		[x + GAP.beside, y + GAP.below],
		[x - GAP.beside - width, y + GAP.below],
		[x + GAP.beside, y - GAP.above - height],
		[x - GAP.beside - width, y - GAP.above - height]
	];
	let best: ScenePoint = [0, 0];
	let least = Infinity;
	for (const [rank, [left, top]] of sides.entries()) {
		const at: ScenePoint = [clamp(left, screen.width - width), clamp(top, screen.height - height)];
		const box = boxAt(at, size, CLEAR);
		const onPointer = x > box.left && x < box.right && y > box.top && y < box.bottom;
		const cost = pieces.lengthWithin(box) + rank * NEXT_BEST + (onPointer ? 1000 : 0);
		if (cost < least) [best, least] = [at, cost];
	}
	return best;
}

function clamp(value: number, most: number): number {
	return Math.max(0, Math.min(value, most));
}

function boxAt([left, top]: ScenePoint, { width, height }: ScreenSize, room: number): Box {
	return grown({ left, top, right: left + width, bottom: top + height }, room);
}
