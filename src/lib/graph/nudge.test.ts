import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIRECTIONS } from './directions';
import { nudged } from './nudge';

const FRAME = { width: 1000, height: 600 };

describe('a nudge', () => {
	it('moves by a fiftieth of the longer side', () => {
		expect(nudged([500, 300], 'left', FRAME)).toEqual([480, 300]);
		expect(nudged([500, 300], 'down', { width: 600, height: 1000 })).toEqual([500, 320]);
	});

	it('is taken back by the opposite one', () => {
		for (const [there, back] of [
			['left', 'right'],
			['up', 'down'],
			['down', 'up'],
			['right', 'left']
		] as const) {
			expect(nudged(nudged([500, 300], there, FRAME), back, FRAME)).toEqual([500, 300]);
		}
	});

	it('never leaves the frame, however often', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 1000 }),
				fc.integer({ min: 0, max: 600 }),
				fc.array(fc.constantFrom(...DIRECTIONS), { maxLength: 120 }),
				(x, y, steps) => {
					const [left, top] = steps.reduce((point, step) => nudged(point, step, FRAME), [
						x,
						y
					] as readonly [number, number]);
					expect(left >= 0 && left <= 1000 && top >= 0 && top <= 600).toBe(true);
				}
			)
		);
	});
});
