import { describe, expect, it } from 'vitest';
import { canStandFor, ratioFor } from './draw-sheet';
import { viewportOfCamera } from './graph-camera';

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

describe('a sheet that is moved instead of drawn anew', () => {
	const drawn = viewportOfCamera({ x: 500, y: 300, scale: 0.8 }, { width: 800, height: 600 });
	const standsFor = (change: Partial<typeof drawn>, ratio = 1, moving = false) =>
		canStandFor(drawn, { ...drawn, ...change }, 100, ratio, moving);

	it('stands for views that are whole pixels of the screen away, as far as its margin goes', () => {
		expect(standsFor({})).toBe(true);
		expect(standsFor({ originX: drawn.originX + 60, originY: drawn.originY - 7 })).toBe(true);
		expect(standsFor({ originX: drawn.originX + 80 })).toBe(false);
		expect(standsFor({ width: 801 })).toBe(false);
	});

	it('at rest for none that lies between pixels, or is the least bit larger', () => {
		const between = { originY: drawn.originY + 6.5 };
		expect(standsFor(between)).toBe(false);
		expect(standsFor(between, 2)).toBe(true);
		expect(standsFor(between, 1, true)).toBe(true);
		const larger = { scale: drawn.scale * (1 + 1e-7) };
		expect(standsFor(larger)).toBe(false);
		expect(standsFor(larger, 1, true)).toBe(true);
		expect(standsFor({ scale: drawn.scale * 1.01 }, 1, true)).toBe(false);
	});
});
