/** The lines of a poster as SVG, by the same numbers that the map's shaders read. */
import { bentCurve, type Curve } from '$lib/scene/curves';
import type { Geometry } from '$lib/scene/geometry';
import type { Look } from '$lib/scene/look';
import { curveOnScreen } from '$lib/scene/on-screen';
import { CASING, CASING_OPACITY, DASHES, strokeAt, type Stroke } from '$lib/scene/strokes';
import { isInSight, short, type Frame } from './frame';
import { RelativePath } from './relative-path';

/** Pixels per unit of the path data of lines. */
export const LINE_STEP = 0.1;

/** Below this a stroke leaves no trace on the screen. */
const INVISIBLE = 0.004;
/**
 * Below this nobody sees which of two lines lies above, nor where a line crosses its like: those that look the same are
 * one element then. (Marks are not: a graphics card draws many circles faster than one path of as many.)
 */
const FAINT = 0.5;

/**
 * The faint lines, then the others in drawing order; of these, neighbours that look the same share one element.
 * @param strokes as `strokesOf` returns them
 */
export function printLines(
	{ lines }: Geometry,
	strokes: Float32Array,
	look: Look,
	frame: Frame
): string {
	const { viewport } = frame;
	const faint = new Map<string, RelativePath>();
	const strong: [attributes: string, path: RelativePath][] = [];
	const onTop = (attributes: string): RelativePath => {
		const last = strong.at(-1);
		if (last?.[0] === attributes) return last[1];
		const path = new RelativePath(LINE_STEP);
		strong.push([attributes, path]);
		return path;
	};
	lines.forEach((line, index) => {
		const stroke = strokeAt(strokes, index, look, line.length * viewport.scale);
		if (stroke === null || stroke.opacity < INVISIBLE) return;
		const curve = bentCurve(curveOnScreen(line.curve, viewport), stroke.offset);
		if (!isCurveInSight(curve, frame)) return;
		const attributes = lineAttributes(stroke, look);
		if (stroke.lit) draw(onTop(casingAttributes(stroke)), curve);
		if (stroke.lit || stroke.opacity >= FAINT) {
			draw(onTop(attributes), curve);
			return;
		}
		const path = faint.get(attributes) ?? new RelativePath(LINE_STEP);
		faint.set(attributes, path);
		draw(path, curve);
	});
	return [...faint, ...strong]
		.map(([attributes, { text }]) => `<path ${attributes} d="${text}"/>`)
		.join('');
}

function isCurveInSight([ax, ay, cx, cy, bx, by]: Curve, frame: Frame): boolean {
	return isInSight(
		Math.min(ax, bx, cx),
		Math.max(ax, bx, cx),
		Math.min(ay, by, cy),
		Math.max(ay, by, cy),
		frame
	);
}

function draw(path: RelativePath, [ax, ay, cx, cy, bx, by]: Curve): void {
	path.moveTo(ax, ay);
	path.curveTo(cx, cy, bx, by);
}

/** The group of the lines is scaled by `LINE_STEP`, so all lengths in it count in such steps. */
function lineAttributes({ width, opacity, group, mark }: Stroke, look: Look): string {
	const [dash, period] = DASHES[mark] ?? [0, 0];
	const dashes =
		period === 0
			? ''
			: ` stroke-dasharray="${steps(dash * look.size)} ${steps((period - dash) * look.size)}"`;
	return `class="g${group}" stroke-width="${steps(width)}"${opacityOf(opacity)}${dashes}`;
}

function casingAttributes({ width, opacity }: Stroke): string {
	return `class="c" stroke-width="${steps(width + 2 * CASING)}"${opacityOf(opacity * CASING_OPACITY)}`;
}

function opacityOf(opacity: number): string {
	return opacity > 0.99 ? '' : ` stroke-opacity="${short(opacity, 2)}"`;
}

function steps(pixels: number): string {
	return short(pixels / LINE_STEP, 1);
}
