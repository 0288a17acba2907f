/** The network of a poster: the lines and marks of a scene as SVG, by the same numbers that the map's shaders read. */
import { bentCurve, type Curve } from '$lib/scene/curves';
import type { Geometry } from '$lib/scene/geometry';
import type { Look } from '$lib/scene/look';
import { DIMMED_MARK_OPACITY, MARK_STRIDE, SHAPE, shapesOf } from '$lib/scene/marks';
import type { Viewport } from '$lib/scene/mercator';
import { curveOnScreen, pointOnScreen } from '$lib/scene/on-screen';
import { CASING, CASING_OPACITY, DASHES, strokeAt, type Stroke } from '$lib/scene/strokes';
import { RelativePath } from './relative-path';

/** Pixels per unit of the path data of lines. */
export const LINE_STEP = 0.1;

/** What of the scene is drawn. */
export interface Frame {
	readonly viewport: Viewport;
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
	/** Share of width and height drawn beyond each edge. */
	readonly overdraw: number;
}

/** Below this a stroke leaves no trace on the screen. */
const INVISIBLE = 0.004;

/**
 * The lines in drawing order. Neighbours in that order that look the same share one element.
 * @param strokes as `strokesOf` returns them
 */
export function printLines(
	{ lines }: Geometry,
	strokes: Float32Array,
	look: Look,
	frame: Frame
): string {
	const { viewport } = frame;
	const parts: string[] = [];
	let attributes = '';
	let path = new RelativePath(LINE_STEP);
	const finish = (): void => {
		if (path.text !== '') parts.push(`<path ${attributes} d="${path.text}"/>`);
		path = new RelativePath(LINE_STEP);
	};
	lines.forEach((line, index) => {
		const stroke = strokeAt(strokes, index, look, line.length * viewport.scale);
		if (stroke === null || stroke.opacity < INVISIBLE) return;
		const curve = bentCurve(curveOnScreen(line.curve, viewport), stroke.offset);
		if (!isCurveInSight(curve, frame)) return;
		const own = lineAttributes(stroke, look);
		if (own !== attributes || stroke.lit) finish();
		attributes = own;
		if (stroke.lit)
			parts.push(`<path class="c" ${casingAttributes(stroke)} d="${pathOf(curve)}"/>`);
		draw(path, curve);
	});
	finish();
	return parts.join('');
}

/** Shapes outside are left out: they weigh, and some programs stumble over them. */
function isInSight(
	west: number,
	east: number,
	north: number,
	south: number,
	{ width, height, overdraw }: Frame
): boolean {
	return (
		east > -width * overdraw &&
		west < width * (1 + overdraw) &&
		south > -height * overdraw &&
		north < height * (1 + overdraw)
	);
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

function pathOf(curve: Curve): string {
	const path = new RelativePath(LINE_STEP);
	draw(path, curve);
	return path.text;
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
	return `stroke-width="${steps(width + 2 * CASING)}"${opacityOf(opacity * CASING_OPACITY)}`;
}

function opacityOf(opacity: number): string {
	return opacity > 0.99 ? '' : ` stroke-opacity="${short(opacity, 2)}"`;
}

/**
 * Hubs, then nodes above them.
 * @param marks as `marksOf` returns them
 */
export function printMarks(
	geometry: Geometry,
	marks: Float32Array,
	look: Look,
	frame: Frame
): string {
	const places = [...geometry.hubs, ...geometry.nodes];
	return shapesOf(geometry)
		.map((shape, index) => {
			const [size = 0, emphasis = 0, group = 0, selected = 0] = marks.subarray(
				index * MARK_STRIDE,
				(index + 1) * MARK_STRIDE
			);
			const place = places[index];
			if (size === 0 || place === undefined) return '';
			const [x, y] = pointOnScreen(place.point, frame.viewport);
			const radius = size * look.markSize;
			if (!isInSight(x - radius, x + radius, y - radius, y + radius, frame)) return '';
			const strength = 1 + (DIMMED_MARK_OPACITY - 1) * Math.max(0, -emphasis);
			const mark = printMark(shape, x, y, radius, group, 0.9 * look.markSize);
			const ring = selected > 0.5 ? printRing(x, y, radius) : '';
			return strength < 1 ? `<g opacity="${short(strength, 2)}">${mark}</g>` : mark + ring;
		})
		.join('');
}

/** How far the corners of a square on its corner lie from its middle, for one that reads as large as the dot. */
const CORNER = 1 / 0.8;
/** Thickness of the outline of a hub and of a province. */
const HUB_LINE = 1.15;
const PROVINCE_LINE = 1.5;

function printMark(
	shape: number,
	x: number,
	y: number,
	radius: number,
	group: number,
	halo: number
): string {
	if (shape === SHAPE.province) {
		// Measured across the edge, a square on its corner is thinner by the root of two.
		const line = (PROVINCE_LINE * CORNER) / Math.SQRT2;
		return (
			printDiamond('h', x, y, (radius + halo) * CORNER) +
			printDiamond('p', x, y, (radius - PROVINCE_LINE / 2) * CORNER, line)
		);
	}
	if (shape === SHAPE.hub) {
		const middle = radius - HUB_LINE / 2;
		return (
			printCircle('h', x, y, radius + halo) +
			printCircle(`u g${group}`, x, y, middle, `stroke-width="${HUB_LINE}"`)
		);
	}
	return printCircle('n', x, y, radius, `stroke-width="${short(2 * halo, 2)}"`);
}

function printRing(x: number, y: number, radius: number): string {
	return printCircle('r', x, y, radius + 2.25);
}

function printCircle(name: string, x: number, y: number, radius: number, more = ''): string {
	const extra = more === '' ? '' : ` ${more}`;
	return `<circle class="${name}" cx="${short(x, 1)}" cy="${short(y, 1)}" r="${short(radius, 2)}"${extra}/>`;
}

function printDiamond(name: string, x: number, y: number, reach: number, line?: number): string {
	const r = short(reach, 1);
	const stroke = line === undefined ? '' : ` stroke-width="${short(line, 2)}"`;
	return `<path class="${name}"${stroke} d="M${short(x - reach, 1)} ${short(y, 1)}l${r}-${r} ${r} ${r}-${r} ${r}z"/>`;
}

function steps(pixels: number): string {
	return short(pixels / LINE_STEP, 1);
}

/** A number with at most so many decimals, none of them needless. */
function short(value: number, decimals: number): string {
	return String(Number(value.toFixed(decimals)));
}
