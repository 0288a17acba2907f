/** Where a region's label, marker and links are anchored. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { LabelCorrection } from './corrections';
import { contains, largestPart, partsOf } from './polygon';
import { round } from './print';
import type { Tools } from './tools';

/** About 100 m: finer says nothing on a label. */
const PRECISION_DEGREES = 0.001;

/**
 * Finds the point of an area's largest part that lies farthest from its edge (pole of inaccessibility).
 * @param correction names another part of the area to stand on
 * @returns [longitude, latitude] with four decimals
 * @throws Error when the corrected position lies in no part of the area
 */
export function findLabelPoint(
	geometry: Polygon | MultiPolygon,
	polylabel: Tools['polylabel'],
	correction?: LabelCorrection
): [number, number] {
	const part =
		correction === undefined
			? largestPart(geometry)
			: partsOf(geometry).find((rings) =>
					contains({ type: 'Polygon', coordinates: rings }, correction.onPartAt)
				);
	if (part === undefined)
		throw new Error(
			`The label correction of ${correction?.code ?? '?'} points at ${String(correction?.onPartAt)}, which lies outside the area.`
		);
	const [longitude = NaN, latitude = NaN] = polylabel(part, PRECISION_DEGREES);
	return [round(longitude, 4), round(latitude, 4)];
}
