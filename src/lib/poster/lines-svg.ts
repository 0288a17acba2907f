/** The lines of a poster as SVG, by the same numbers that the map's shaders read. */
import type { Curve } from '$lib/scene/curves';
import type { Geometry } from '$lib/scene/geometry';
import type { Look } from '$lib/scene/look';
import { curveOnScreen } from '$lib/scene/on-screen';
import {
	CASING,
	CASING_OPACITY,
	DASHES,
	strokedCurve,
	strokeOnScreen,
	type Stroke
} from '$lib/scene/strokes';
import { isInSight, short, type Frame } from './frame';
import { inOneStroke } from './one-stroke';
import { RelativePath } from './relative-path';

/** Pixels per unit of the path data of lines. */
const LINE_STEP = 0.1;
/** The same of lines that are no more than a breath: their places may be rougher, which saves a third of their bytes. */
const BREATH_STEP = 0.5;
/** Up to this opacity a line is one. */
const BREATH = 0.1;

/**
 * Below this nobody misses a stroke: alone it changes a few of 255 shades. Beside a selection most of the country's lines
 * are that thin, and would be a sixth of the picture's bytes.
 */
const INVISIBLE = 0.035;
/**
 * Below this nobody sees which of two lines lies above, nor where a line crosses its like: those that look the same are
 * one element then. (Marks are not: a graphics card draws many circles faster than one path of as many.)
 */
const FAINT = 0.5;

/** Whether a poster draws a line with such a stroke. */
export function isSeen({ opacity }: Pick<Stroke, 'opacity'>): boolean {
	return opacity >= INVISIBLE;
}

/**
 * Those that are no more than a breath, the faint lines, then the others in drawing order; of these, neighbours that look the same share one element.
 * @param strokes as `strokesOf` returns them
 */
export function printLines(
	{ lines }: Geometry,
	strokes: Float32Array,
	look: Look,
	frame: Frame
): string {
	const { viewport } = frame;
	const breaths = new Map<string, Curve[]>();
	const faint = new Map<string, Curve[]>();
	const strong: [attributes: string, curves: Curve[]][] = [];
	const onTop = (attributes: string): Curve[] => {
		const last = strong.at(-1);
		if (last?.[0] === attributes) return last[1];
		const curves: Curve[] = [];
		strong.push([attributes, curves]);
		return curves;
	};
	lines.forEach((line, index) => {
		const onScreen = curveOnScreen(line.curve, viewport);
		const stroke = strokeOnScreen(strokes, index, look, line, onScreen, viewport);
		if (stroke === null || !isSeen(stroke)) return;
		const curve = strokedCurve(onScreen, stroke);
		if (!isCurveInSight(curve, frame)) return;
		if (!stroke.lit && stroke.opacity <= BREATH) {
			put(breaths, lineAttributes(stroke, look, BREATH_STEP), curve);
			return;
		}
		const attributes = lineAttributes(stroke, look, LINE_STEP);
		if (stroke.lit) onTop(casingAttributes(stroke)).push(curve);
		if (stroke.lit || stroke.opacity >= FAINT) {
			onTop(attributes).push(curve);
			return;
		}
		put(faint, attributes, curve);
	});
	return [
		printScaled(BREATH_STEP, inOneStrokeEach(breaths)),
		printScaled(LINE_STEP, [...inOneStrokeEach(faint), ...strong])
	].join('');
}

function put(all: Map<string, Curve[]>, attributes: string, curve: Curve): void {
	const curves = all.get(attributes) ?? [];
	all.set(attributes, curves);
	curves.push(curve);
}

function inOneStrokeEach(all: ReadonlyMap<string, readonly Curve[]>): [string, Curve[]][] {
	return [...all].map(([attributes, curves]) => [attributes, inOneStroke(curves)]);
}

/** The group is scaled by the step, so all lengths in it count in such steps. */
function printScaled(step: number, all: readonly (readonly [string, readonly Curve[]])[]): string {
	if (all.length === 0) return '';
	const shapes = all.map(([attributes, curves]) => {
		const path = new RelativePath(step);
		for (const curve of curves) draw(path, curve);
		return `<path ${attributes} d="${path.text}"/>`;
	});
	return `<g transform="scale(${step})">${shapes.join('')}</g>`;
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

function lineAttributes({ width, opacity, group, mark }: Stroke, look: Look, step: number): string {
	const [dash, period] = DASHES[mark] ?? [0, 0];
	const dashes =
		period === 0
			? ''
			: ` stroke-dasharray="${steps(dash * look.size, step)} ${steps((period - dash) * look.size, step)}"`;
	return `class="g${group}" stroke-width="${steps(width, step)}"${opacityOf(opacity)}${dashes}`;
}

function casingAttributes({ width, opacity }: Stroke): string {
	return `class="c" stroke-width="${steps(width + 2 * CASING, LINE_STEP)}"${opacityOf(opacity * CASING_OPACITY)}`;
}

function opacityOf(opacity: number): string {
	return opacity > 0.99 ? '' : ` stroke-opacity="${short(opacity, 2)}"`;
}

function steps(pixels: number, step: number): string {
	return short(pixels / step, step === LINE_STEP ? 1 : 2);
}
