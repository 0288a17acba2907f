import { describe, expect, it } from 'vitest';
import { isFiner, LAND_SCALES, LEAST_ZOOM, scaleAt } from './land-scale';

describe('the scale of the land', () => {
	it.each([
		[0, 'far'],
		[LEAST_ZOOM.near - 0.01, 'far'],
		[LEAST_ZOOM.near, 'near'],
		[LEAST_ZOOM.close - 0.01, 'near'],
		[LEAST_ZOOM.close, 'close'],
		[22, 'close'],
		[-1, 'far']
	])('at zoom %d is %s', (zoom, scale) => {
		expect(scaleAt(zoom)).toBe(scale);
	});

	it('is ordered from coarse to fine', () => {
		for (const [i, a] of LAND_SCALES.entries()) {
			for (const [j, b] of LAND_SCALES.entries()) expect(isFiner(a, b)).toBe(i > j);
		}
	});
});
