/** Turns the source's separate polygons into one topology in which neighbours share their borders. */
import { mergeArcs } from 'topojson-client';
import type { Polygon } from 'geojson';
import type { SourceRegion } from './source';
import type { Tools } from './tools';
import { polygonsOf, type RegionTopology } from './topology';

/**
 * Enclosed gaps narrower than this close. The source was simplified province by province and misses by up to 240 m
 * on either side; wider gaps are lakes, or land that the source gives to nobody.
 */
const WIDEST_GAP = '500m';

/**
 * Snaps and cleans the regions.
 * @throws Error when a region does not survive
 */
export async function cleanTopology(
	regions: readonly SourceRegion[],
	tools: Tools
): Promise<RegionTopology> {
	const collection = {
		type: 'FeatureCollection',
		features: regions.map(({ code, geometry }) => ({
			type: 'Feature',
			properties: { code },
			geometry
		}))
	};
	const output = await tools.runMapshaper(
		`-i regions.json snap -clean gap-width=${WIDEST_GAP} -o clean.json format=topojson no-quantization id-field=code`,
		{ 'regions.json': JSON.stringify(collection) }
	);
	const topology = JSON.parse(output['clean.json'] ?? '') as RegionTopology;
	const codes = new Set(topology.objects.regions.geometries.map(({ id }) => id));
	const lost = regions.filter(({ code }) => !codes.has(code)).map(({ code }) => code);
	if (lost.length > 0) throw new Error(`Cleaning lost the regions ${lost.join(', ')}.`);
	return topology;
}

/** Land inside the country that the source gives to no region, each void as a polygon; small lakes are among them. */
export function findVoids(topology: RegionTopology): Polygon[] {
	const country = mergeArcs(topology, topology.objects.regions.geometries);
	return polygonsOf(topology, country).flatMap(([, ...holes]) =>
		holes.map((hole): Polygon => ({ type: 'Polygon', coordinates: [[...hole].reverse()] }))
	);
}
