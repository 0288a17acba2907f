import { expect, it } from 'vitest';
import { ratioFor } from './draw-sheet';

it.each([
	['a phone, as sharp as it is', 360, 640, 3, 3],
	['a laptop of double density', 1440, 900, 2, 2],
	['no screen more than thrice', 360, 640, 4, 3],
	['a plain screen', 1440, 900, 1, 1],
	['a wall screen, never below its own pixels', 7680, 4320, 1, 1]
])('draws for %s', (_, width, height, density, ratio) => {
	expect(ratioFor(width, height, density)).toBe(ratio);
});

it('spares the memory of a large dense screen', () => {
	const ratio = ratioFor(2560, 1440, 2);
	expect(ratio).toBeLessThan(2);
	expect(2560 * 1440 * ratio ** 2).toBeCloseTo(7e6, -1);
});
