/** Plane geometry of polygons in degrees; near the equator that is close enough for areas and labels. */
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** The parts of a polygon or multipolygon, each a list of rings: outline first, then holes. */
export function partsOf(geometry: Polygon | MultiPolygon): Position[][][] {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Area of a closed ring in square degrees, never negative. */
export function ringArea(ring: readonly Position[]): number {
	let twice = 0;
	for (let index = 1; index < ring.length; index += 1) {
		const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
		const [x1 = 0, y1 = 0] = ring[index] ?? [];
		twice += x0 * y1 - x1 * y0;
	}
	return Math.abs(twice) / 2;
}

/** The part with the largest outline; earlier parts win a tie, so the choice is stable. */
export function largestPart(geometry: Polygon | MultiPolygon): Position[][] {
	let best: Position[][] = [];
	let bestArea = -1;
	for (const part of partsOf(geometry)) {
		const area = ringArea(part[0] ?? []);
		if (area > bestArea) [best, bestArea] = [part, area];
	}
	return best;
}

/** Whether a position lies inside a polygon or multipolygon (even-odd rule, holes respected). */
export function contains(geometry: Polygon | MultiPolygon, position: readonly number[]): boolean {
	const [x = 0, y = 0] = position;
	return partsOf(geometry).some((part) => {
		let inside = false;
		for (const ring of part)
			for (let index = 1; index < ring.length; index += 1) {
				const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
				const [x1 = 0, y1 = 0] = ring[index] ?? [];
				if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
			}
		return inside;
	});
}

/** West, south, east, north, in degrees. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** The bounding box of a polygon or multipolygon. */
export function boundingBox(geometry: Polygon | MultiPolygon): BoundingBox {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const part of partsOf(geometry))
		for (const [x = 0, y = 0] of part[0] ?? []) {
			west = Math.min(west, x);
			south = Math.min(south, y);
			east = Math.max(east, x);
			north = Math.max(north, y);
		}
	return [west, south, east, north];
}
