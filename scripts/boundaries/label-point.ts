/** Where a region's label, marker and links are anchored. */
import type { MultiPolygon, Polygon } from 'geojson';
import { largestPart } from './polygon';
import { round } from './print';
import type { Tools } from './tools';

/** About 100 m: finer says nothing on a label. */
const PRECISION_DEGREES = 0.001;

/**
 * Finds the point of an area's largest part that lies farthest from its edge (pole of inaccessibility).
 * @returns [longitude, latitude] with four decimals
 */
export function findLabelPoint(
	geometry: Polygon | MultiPolygon,
	polylabel: Tools['polylabel']
): [number, number] {
	const [longitude = NaN, latitude = NaN] = polylabel(largestPart(geometry), PRECISION_DEGREES);
	return [round(longitude, 4), round(latitude, 4)];
}
