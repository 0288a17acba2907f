/** Promises that every published geometry keeps; a build that would break one fails instead. */
import type { MultiPolygon } from 'geojson';
import { contains, ringArea } from './polygon';
import { polygonsOf, type AtlasTopology } from './topology';
import type { DerivedRegion } from './print';

/**
 * Looks for regions without a shape and for label points outside theirs.
 * @param name of the file, for the messages
 * @param isForLabels false where a pixel is wider than a town: there a label point may lie just across the border
 * @returns one sentence per fault; empty when all is well
 */
export function findFaults(
	name: string,
	topology: AtlasTopology,
	regions: readonly DerivedRegion[],
	isForLabels = true
): string[] {
	const { objects } = topology;
	const areas = [...objects.provinces.geometries, ...objects.regions.geometries];
	const areaByCode = new Map(areas.map((area) => [area.id, area]));
	return regions.flatMap(({ code, point }) => {
		const area = areaByCode.get(code);
		const polygons = area === undefined ? [] : polygonsOf(topology, area);
		if (!polygons.some(([outline]) => ringArea(outline ?? []) > 0))
			return [`${name}: ${code} has no shape left.`];
		const shape: MultiPolygon = { type: 'MultiPolygon', coordinates: polygons };
		if (isForLabels && !contains(shape, point))
			return [`${name}: the label point ${point.join(', ')} of ${code} lies outside its shape.`];
		return [];
	});
}
