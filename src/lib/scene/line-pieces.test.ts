import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './box';
import { arc, pointAt, type Curve } from './curves';
import { LinePieces } from './line-pieces';

const place = fc.tuple(fc.integer({ min: -200, max: 1100 }), fc.integer({ min: -200, max: 800 }));
const line = fc.tuple(place, place).map(([a, b]) => arc(a, b));
const box = fc
	.tuple(place, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 60 }))
	.map(([[left, top], width, height]) => ({
		left,
		top,
		right: left + width,
		bottom: top + height
	}));

/** By steps of less than a fifth of a pixel. */
function walk(curve: Curve, { left, top, right, bottom }: Box): number {
	const STEPS = 10_000;
	let within = 0;
	let from = pointAt(curve, 0);
	for (let step = 1; step <= STEPS; step++) {
		const to = pointAt(curve, step / STEPS);
		const [x, y] = to;
		if (x > left && x < right && y > top && y < bottom)
			within += Math.hypot(x - from[0], y - from[1]);
		from = to;
	}
	return within;
}

describe('the length of lines within a box', () => {
	it('is that along the line, but for half a piece where it enters or leaves, wherever the two lie', () => {
		fc.assert(
			fc.property(line, box, (curve, around) => {
				const length = new LinePieces([curve]).lengthWithin(around);
				// An arc enters and leaves a box twice at most; its pieces are not much longer than five pixels.
				expect(Math.abs(length - walk(curve, around))).toBeLessThan(4 * 3.5);
			})
		);
	});

	it('is the sum over all lines', () => {
		fc.assert(
			fc.property(fc.array(line, { maxLength: 6 }), box, (curves, around) => {
				const each = curves.map((curve) => new LinePieces([curve]).lengthWithin(around));
				const sum = each.reduce((a, b) => a + b, 0);
				expect(new LinePieces(curves).lengthWithin(around)).toBeCloseTo(sum, 6);
			})
		);
	});
});
