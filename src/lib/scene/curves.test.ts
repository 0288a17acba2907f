import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arc, bentCurve, curveLength, pointAt, segmentsFor, type Curve } from './curves';
import type { ScenePoint } from './mercator';

const point = fc.tuple(
	fc.double({ min: -0.065, max: 0.065, noNaN: true }),
	fc.double({ min: -0.03, max: 0.03, noNaN: true })
);

/** How far the top of a curve lies from its chord, as a share of the chord. */
function bow(curve: Curve): number {
	const [ax, ay, , , bx, by] = curve;
	const [x, y] = pointAt(curve, 0.5);
	const chord = Math.hypot(bx - ax, by - ay);
	return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / chord ** 2;
}

describe('an arc', () => {
	it('runs from point to point', () => {
		fc.assert(
			fc.property(point, point, (a, b) => {
				const curve = arc(a, b);
				// Adding zero turns −0, which compares unequal, into 0.
				expect(pointAt(curve, 0).map((value) => value + 0)).toEqual(a.map((value) => value + 0));
				expect(pointAt(curve, 1).map((value) => value + 0)).toEqual(b.map((value) => value + 0));
			})
		);
	});

	it('never bows southward', () => {
		fc.assert(
			fc.property(point, point, (a, b) => {
				const [, middle] = pointAt(arc(a, b), 0.5);
				expect(middle).toBeLessThanOrEqual((a[1] + b[1]) / 2 + 1e-15);
			})
		);
	});

	it('is the same line in both directions', () => {
		fc.assert(
			fc.property(point, point, (a, b) => {
				const [x, y] = pointAt(arc(a, b), 0.5);
				const [backX, backY] = pointAt(arc(b, a), 0.5);
				expect(backX).toBeCloseTo(x, 12);
				expect(backY).toBeCloseTo(y, 12);
			})
		);
	});

	it('bows more the longer it is, within limits', () => {
		const bows = [0.001, 0.01, 0.05, 0.115, 0.5].map((length) => bow(arc([0, 0], [length, 0])));
		const rising = bows.slice(0, 4);
		expect(rising).toEqual([...rising].sort((a, b) => a - b));
		expect(bows[0]).toBeGreaterThanOrEqual(0.07);
		expect(bows[3]).toBeCloseTo(0.2, 10);
		expect(bows[4]).toBeCloseTo(0.2, 10);
	});

	it('bows west where it runs due north or south', () => {
		for (const [a, b] of [
			[
				[0, 0],
				[0, 0.01]
			],
			[
				[0, 0.01],
				[0, 0]
			]
		] as const) {
			expect(pointAt(arc(a, b), 0.5)[0]).toBeLessThan(0);
		}
	});

	it('is flatter as a spoke', () => {
		expect(bow(arc([0, 0], [0.02, 0], 0.5))).toBeCloseTo(bow(arc([0, 0], [0.02, 0])) / 2, 10);
	});

	it('stays finite between equal points', () => {
		expect(arc([0.01, 0.01], [0.01, 0.01]).every(Number.isFinite)).toBe(true);
	});
});

it('bends a curve by moving its top, not its ends', () => {
	const curve = arc([0, 0], [100, 0]);
	const bent = bentCurve(curve, 6);
	expect(pointAt(bent, 0)).toEqual([0, 0]);
	expect(pointAt(bent, 1)).toEqual([100, 0]);
	expect(pointAt(curve, 0.5)[1] - pointAt(bent, 0.5)[1]).toBeCloseTo(6, 10);
	expect(pointAt(bentCurve([0, 0, 50, 0, 100, 0], 6), 0.5)).toEqual([50, -6]);
});

it('measures a curve to one part in a hundred', () => {
	const curve = arc([0, 0], [0.12, 0.02]);
	let walked = 0;
	let from: ScenePoint = pointAt(curve, 0);
	for (let step = 1; step <= 1000; step++) {
		const to = pointAt(curve, step / 1000);
		walked += Math.hypot(to[0] - from[0], to[1] - from[1]);
		from = to;
	}
	expect(Math.abs(curveLength(curve) / walked - 1)).toBeLessThan(0.01);
});

it('takes more pieces for a longer line, few for a short one', () => {
	expect(segmentsFor(0)).toBe(4);
	expect(segmentsFor(400)).toBe(14);
	expect(segmentsFor(1e6)).toBe(64);
});
