/** The marks of a poster as SVG, by the same numbers that the map's shaders read. */
import type { Geometry } from '$lib/scene/geometry';
import type { Look } from '$lib/scene/look';
import {
	CORNER,
	DIMMED_MARK_OPACITY,
	HALO,
	HUB_LINE,
	MARK_STRIDE,
	PROVINCE_LINE,
	radiusAt,
	RING,
	SHAPE,
	shapesOf
} from '$lib/scene/marks';
import { pointOnScreen } from '$lib/scene/on-screen';
import { isInSight, short, type Frame } from './frame';

/** Smaller ones are not to be seen; the same as in `map/mark-shader.ts`. CSS pixels. */
const LEAST_RADIUS = 0.05;

/**
 * Hubs, then nodes above them.
 * @param marks as `roomyMarksOf` returns them
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
			const [, emphasis = 0, group = 0, selected = 0] = marks.subarray(
				index * MARK_STRIDE,
				(index + 1) * MARK_STRIDE
			);
			const place = places[index];
			if (place === undefined) return '';
			const radius = radiusAt(marks, index, look, frame.viewport.scale);
			if (radius < LEAST_RADIUS) return '';
			const [x, y] = pointOnScreen(place.point, frame.viewport);
			if (!isInSight(x - radius, x + radius, y - radius, y + radius, frame)) return '';
			const strength = 1 + (DIMMED_MARK_OPACITY - 1) * Math.max(0, -emphasis);
			const mark = printMark(shape, x, y, radius, group, HALO * look.markSize);
			const ring = selected > 0.5 ? printRing(x, y, radius) : '';
			return strength < 1 ? `<g opacity="${short(strength, 2)}">${mark}</g>` : mark + ring;
		})
		.join('');
}

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
	return printCircle('r', x, y, radius + (RING.from + RING.to) / 2);
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
