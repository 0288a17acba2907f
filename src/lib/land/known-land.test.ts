import { expect, it } from 'vitest';
import { KNOWN_LAND, VEIL_OPACITY, veils } from './known-land';

/** How much of the ground shows at a place, 0 to 1. */
function shows(longitude: number, latitude: number): number {
	const over = veils().features.filter(({ geometry }) => {
		if (geometry.type !== 'Polygon') return false;
		const hole = geometry.coordinates[1] ?? [];
		const xs = hole.map(([x = NaN]) => x);
		const ys = hole.map(([, y = NaN]) => y);
		return !(
			longitude > Math.min(...xs) &&
			longitude < Math.max(...xs) &&
			latitude > Math.min(...ys) &&
			latitude < Math.max(...ys)
		);
	});
	return (1 - VEIL_OPACITY) ** over.length;
}

it('hides the line on which land ends, and nothing near Indonesia', () => {
	const [west, south, east, north] = KNOWN_LAND;
	for (const [x, y] of [
		[west, 0],
		[east, 0],
		[118, south],
		[118, north]
	] as const) {
		expect(shows(x, y), `${x},${y}`).toBeLessThan(0.015);
	}
	for (const [x, y] of [
		[93, 8],
		[142, -12],
		[118, 20],
		[118, -23]
	] as const) {
		expect(shows(x, y), `${x},${y}`).toBe(1);
	}
});

it('fades step by step, too small to be seen', () => {
	const along = Array.from({ length: 40 }, (_, at) => shows(118, KNOWN_LAND[1] + at * 0.125));
	expect(along).toEqual([...along].sort((a, b) => a - b));
	expect(new Set(along).size).toBeGreaterThan(7);
});
