import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromScene, pixelsPerUnit, SCENE_ORIGIN, toScene, viewportOf } from './mercator';

describe('scene units', () => {
	it('count from amid Indonesia, eastward and southward', () => {
		expect(toScene(SCENE_ORIGIN)).toEqual([0, 0]);
		const [x, y] = toScene([119, -3]);
		expect(x).toBeCloseTo(1 / 360, 12);
		expect(y).toBeGreaterThan(0);
	});

	it('lead back to the same degrees', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -180, max: 180, noNaN: true }),
				fc.double({ min: -85, max: 85, noNaN: true }),
				(longitude, latitude) => {
					const [lng, lat] = fromScene(toScene([longitude, latitude]));
					expect(lng).toBeCloseTo(longitude, 8);
					expect(lat).toBeCloseTo(latitude, 8);
				}
			)
		);
	});

	it('stay exact to a hundredth of a pixel in 32 bits at the closest zoom', () => {
		for (const place of [
			[95.3, 5.9],
			[141, -9],
			[112.7, -7.25]
		] as const) {
			for (const value of toScene(place)) {
				expect(Math.abs(Math.fround(value) - value) * pixelsPerUnit(11)).toBeLessThan(0.01);
			}
		}
	});
});

it('puts the camera in the middle of the screen, at tiles of 512 pixels', () => {
	const viewport = viewportOf({ longitude: 119, latitude: -2, zoom: 3 }, 400, 300);
	expect(viewport.scale).toBe(4096);
	const [x, y] = toScene([119, -2]);
	expect(viewport.originX + x * viewport.scale).toBeCloseTo(200, 6);
	expect(viewport.originY + y * viewport.scale).toBeCloseTo(150, 6);
});
