import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freePlace, geometricMedian, MARK_DISTANCE } from './hub-place';
import type { ScenePoint } from './mercator';

const SMALL = 0.01;

it('stands amid its parties', () => {
	const square: ScenePoint[] = [
		[0, 0],
		[SMALL, 0],
		[0, SMALL],
		[SMALL, SMALL]
	];
	const [x, y] = geometricMedian(square);
	expect(x).toBeCloseTo(SMALL / 2, 6);
	expect(y).toBeCloseTo(SMALL / 2, 6);
});

it('stays with the majority when one party is far away', () => {
	const [x, y] = geometricMedian([
		[0, 0],
		[SMALL, 0],
		[0, SMALL],
		[SMALL, SMALL],
		[10 * SMALL, 0]
	]);
	expect(x).toBeLessThan(SMALL);
	expect(y).toBeLessThan(SMALL);
});

it('is finite when all parties share a point', () => {
	expect(
		geometricMedian([
			[0.02, 0.01],
			[0.02, 0.01]
		])
	).toEqual([0.02, 0.01]);
});

it('keeps a free place as it is', () => {
	expect(freePlace([0, 0], [[0.01, 0]])).toEqual([0, 0]);
});

it('steps aside from every other mark, and not farther than it must', () => {
	const near = fc.double({ min: -0.002, max: 0.002, noNaN: true });
	fc.assert(
		fc.property(fc.array(fc.tuple(near, near), { maxLength: 60 }), (taken) => {
			const [x, y] = freePlace([0, 0], taken);
			for (const [otherX, otherY] of taken) {
				expect(Math.hypot(otherX - x, otherY - y)).toBeGreaterThanOrEqual(MARK_DISTANCE);
			}
			expect(Math.hypot(x, y)).toBeLessThanOrEqual(MARK_DISTANCE * 2 * (taken.length + 1));
		})
	);
});
