/** Derives what `regions.json` holds: label point, extent and neighbours of every region and province. */
import type { MultiPolygon } from 'geojson';
import { BORDER_CORRECTIONS, LABEL_CORRECTIONS } from './corrections';
import { findLabelPoint } from './label-point';
import { findNeighbours } from './neighbours';
import { boundingBox } from './polygon';
import { round, type DerivedRegion } from './print';
import type { SourceRegion } from './source';
import type { Tools } from './tools';
import { dissolveProvinces, polygonsOf, type RegionTopology } from './topology';

/** What is mended by hand; the real corrections unless a test brings its own. */
export const CORRECTIONS = { borders: BORDER_CORRECTIONS, labels: LABEL_CORRECTIONS };

/**
 * @param topology cleaned but not simplified
 * @returns sorted by code, provinces before the kabupaten and kota in them
 */
export function deriveRegions(
	source: readonly SourceRegion[],
	topology: RegionTopology,
	polylabel: Tools['polylabel'],
	corrections: typeof CORRECTIONS = CORRECTIONS
): DerivedRegion[] {
	const sourceNames = new Map(source.map(({ code, name }) => [code, name]));
	const neighbours = findNeighbours(topology, corrections.borders);
	const { objects, ...dissolved } = dissolveProvinces(topology);
	const areas = [...objects.provinces.geometries, ...objects.regions.geometries];
	return areas
		.map((area): DerivedRegion => {
			const coordinates = polygonsOf({ ...dissolved, objects }, area);
			const shape: MultiPolygon = { type: 'MultiPolygon', coordinates };
			const [west, south, east, north] = boundingBox(shape);
			return {
				code: area.id,
				sourceName: sourceNames.get(area.id) ?? null,
				point: findLabelPoint(
					shape,
					polylabel,
					corrections.labels.find(({ code }) => code === area.id)
				),
				bbox: [round(west, 4), round(south, 4), round(east, 4), round(north, 4)],
				neighbours: neighbours.get(area.id) ?? []
			};
		})
		.sort((a, b) => (a.code < b.code ? -1 : 1));
}
