/** Lines to ink: those that look alike are drawn together, a few at a time. */
import type { Curve } from '$lib/scene/curves';
import type { Geometry } from '$lib/scene/geometry';
import { FAN_REACH } from '$lib/scene/hit-test';
import type { Look } from '$lib/scene/look';
import type { Viewport } from '$lib/scene/mercator';
import { curveOnScreen } from '$lib/scene/on-screen';
import type { Palette } from '$lib/scene/palette';
import { DASHES, strokedCurve, strokeOnScreen, type Stroke } from '$lib/scene/strokes';
import type { Surface } from './surface';

/** Lines of one colour, strength, dash and (nearly) one width. */
export interface LineBatch {
	/** Index into `Geometry.groups`. */
	readonly group: number;
	/** Index into `MARKS`. */
	readonly mark: number;
	/** CSS pixels. */
	readonly width: number;
	readonly opacity: number;
	readonly curves: readonly Curve[];
}

/** Widths and opacities that differ by less than one step are drawn as one; nobody can tell. */
const WIDTH_STEP = 0.2;
const OPACITY_STEPS = 24;
/** Curves per path: longer paths take a software rasteriser longer than the same curves one by one. */
const PATH_LENGTH = 8;

/**
 * Sorts what is on screen into batches, faint and thin ones first, so that strong lines lie on top.
 * @param strokes as `strokesOf` returns them
 * @param at which lines
 */
export function batchLines(
	{ lines }: Geometry,
	strokes: Float32Array,
	at: Iterable<number>,
	look: Look,
	viewport: Viewport
): LineBatch[] {
	const batches = new Map<number, LineBatch & { readonly curves: Curve[] }>();
	for (const index of at) {
		const line = lines[index];
		if (line === undefined) continue;
		const curve = curveOnScreen(line.curve, viewport);
		if (isBeside(curve, viewport)) continue;
		const stroke = strokeOnScreen(strokes, index, look, line, curve, viewport);
		if (stroke === null) continue;
		const key = keyOf(stroke);
		let batch = batches.get(key);
		if (batch === undefined) {
			batch = {
				group: stroke.group,
				mark: stroke.mark,
				width: Math.max(1, Math.round(stroke.width / WIDTH_STEP)) * WIDTH_STEP,
				opacity: Math.max(1, Math.round(stroke.opacity * OPACITY_STEPS)) / OPACITY_STEPS,
				curves: []
			};
			batches.set(key, batch);
		}
		batch.curves.push(strokedCurve(curve, stroke));
	}
	return [...batches.values()].sort(
		(a, b) => a.opacity - b.opacity || a.width - b.width || a.group - b.group || a.mark - b.mark
	);
}

function keyOf({ group, mark, width, opacity }: Stroke): number {
	const steps = Math.max(1, Math.round(opacity * OPACITY_STEPS));
	const widths = Math.max(1, Math.round(width / WIDTH_STEP));
	return ((group * DASHES.length + mark) * (OPACITY_STEPS + 1) + steps) * 1024 + widths;
}

/** Widened by as much as a strand may lie beside its curve. */
function isBeside([ax, ay, cx, cy, bx, by]: Curve, { width, height }: Viewport): boolean {
	return (
		Math.max(ax, bx, cx) < -FAN_REACH ||
		Math.max(ay, by, cy) < -FAN_REACH ||
		Math.min(ax, bx, cx) > width + FAN_REACH ||
		Math.min(ay, by, cy) > height + FAN_REACH
	);
}

export interface LineInk {
	readonly groups: Geometry['groups'];
	readonly palette: Palette;
	readonly look: Look;
}

/** Draws batches, stopping after each path so that the caller can see to other things. */
export function* drawLines(
	context: Surface,
	batches: readonly LineBatch[],
	{ groups, palette, look }: LineInk
): Generator<void, void> {
	context.lineCap = 'butt';
	for (const { group, mark, width, opacity, curves } of batches) {
		const id = groups[group];
		context.strokeStyle = (id === undefined ? undefined : palette.groups[id]) ?? palette.ink;
		context.globalAlpha = opacity;
		context.lineWidth = width;
		context.setLineDash(dashesOf(mark, look.size));
		for (let first = 0; first < curves.length; first += PATH_LENGTH) {
			strokeCurves(context, curves.slice(first, first + PATH_LENGTH));
			yield;
		}
	}
	context.setLineDash([]);
	context.globalAlpha = 1;
}

/** Draws the ground under some lines, so that they stand off what they cross. */
export function drawCasing(
	context: Surface,
	batches: readonly LineBatch[],
	colour: string,
	border: number
): void {
	context.strokeStyle = colour;
	context.lineCap = 'round';
	context.setLineDash([]);
	for (const { width, curves } of batches) {
		context.lineWidth = width + 2 * border;
		strokeCurves(context, curves);
	}
}

function strokeCurves(context: Surface, curves: readonly Curve[]): void {
	context.beginPath();
	for (const [ax, ay, cx, cy, bx, by] of curves) {
		context.moveTo(ax, ay);
		context.quadraticCurveTo(cx, cy, bx, by);
	}
	context.stroke();
}

function dashesOf(mark: number, size: number): number[] {
	const [dash, period] = DASHES[mark] ?? [0, 0];
	return period === 0 ? [] : [dash * size, (period - dash) * size];
}
