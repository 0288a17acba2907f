/**
 * Arcs between two points: quadratic Bézier curves that all bow northward, the more the longer they are.
 * A curve is three points, so that a shader, an SVG path (`Q`) and the hit test draw exactly the same line.
 */
import type { ScenePoint } from './mercator';

/** Start, control point, end, in scene units: ax ay cx cy bx by. */
export type Curve = readonly [
	ax: number,
	ay: number,
	cx: number,
	cy: number,
	bx: number,
	by: number
];

/** Height of the arc as a share of its chord: least for neighbours, most across the whole country. */
const LEAST_BOW = 0.07;
const MOST_BOW = 0.2;
/** Chord (scene units) at which the bow is greatest: about Medan to Jayapura. */
const LONGEST = 0.115;

/**
 * The arc between two points.
 * @param bend 1 for a link; less flattens it (spokes of a hub)
 * @returns a curve from a to b whose middle lies north of the chord; due north–south chords bow west
 */
export function arc(a: ScenePoint, b: ScenePoint, bend = 1): Curve {
	const dx = b[0] - a[0];
	const dy = b[1] - a[1];
	const chord = Math.hypot(dx, dy);
	const share = LEAST_BOW + (MOST_BOW - LEAST_BOW) * Math.min(1, chord / LONGEST);
	// The control point of a quadratic curve lies twice as far out as the curve itself.
	const out = 2 * share * bend;
	const side = northward(dx, dy);
	return [
		a[0],
		a[1],
		(a[0] + b[0]) / 2 + side * dy * out,
		(a[1] + b[1]) / 2 - side * dx * out,
		b[0],
		b[1]
	];
}

/** 1 or -1, so that (dy, -dx) × side points north, or west where the chord runs due north or south. */
function northward(dx: number, dy: number): 1 | -1 {
	if (dx !== 0) return dx > 0 ? 1 : -1;
	return dy < 0 ? 1 : -1;
}

/** The point of a curve at t from 0 (start) to 1 (end). */
export function pointAt(curve: Curve, t: number): ScenePoint {
	const s = 1 - t;
	const [ax, ay, cx, cy, bx, by] = curve;
	return [s * s * ax + 2 * s * t * cx + t * t * bx, s * s * ay + 2 * s * t * cy + t * t * by];
}

/**
 * The curve with its top moved further out.
 * @param offset in the unit of the curve; the top moves by as much, the ends stay, so that the strands of a link part
 *   from one mark and meet in the other
 */
export function bentCurve([ax, ay, cx, cy, bx, by]: Curve, offset: number): Curve {
	const outX = cx - (ax + bx) / 2;
	const outY = cy - (ay + by) / 2;
	const out = Math.hypot(outX, outY);
	if (out === 0) return [ax, ay, cx, cy - 2 * offset, bx, by];
	const share = (2 * offset) / out;
	return [ax, ay, cx + outX * share, cy + outY * share, bx, by];
}

/** The curve made longer by a factor, from the middle between its ends to either side. */
export function stretchedCurve([ax, ay, cx, cy, bx, by]: Curve, factor: number): Curve {
	const [mx, my] = [(ax + bx) / 2, (ay + by) / 2];
	const x = (value: number): number => mx + (value - mx) * factor;
	const y = (value: number): number => my + (value - my) * factor;
	return [x(ax), y(ay), x(cx), y(cy), x(bx), y(by)];
}

/** Length of a curve within about 1 % for arcs this flat: the mean of chord and control polygon (Gravesen 1997). */
export function curveLength([ax, ay, cx, cy, bx, by]: Curve): number {
	const chord = Math.hypot(bx - ax, by - ay);
	const polygon = Math.hypot(cx - ax, cy - ay) + Math.hypot(bx - cx, by - cy);
	return (2 * chord + polygon) / 3;
}

/**
 * How many straight pieces look like a smooth curve of this length on screen (CSS pixels). The piece's greatest distance
 * from the curve is its length × turn ÷ 8; at one radian of turn, 0.7 √length pieces keep it under a quarter pixel.
 */
export function segmentsFor(pixels: number): number {
	return Math.max(4, Math.min(64, Math.ceil(Math.sqrt(pixels) * 0.7)));
}
