/** The country and its surroundings as they are seen from afar, in one file: what the first picture of the map waits for. */
import type { Topology } from 'topojson-specification';
import { thinIslands } from './thin-islands';
import type { Tools } from './tools';
import { dissolveProvinces, type AtlasTopology, type RegionTopology } from './topology';

/** For zoom 4.5 and below, where a pixel is 3.5 km: at most 50 kB gzipped. */
const FAR = {
	/** Square kilometres, of our islands and of others. */
	smallestIsland: 30,
	/** Share of the removable points that stays, in percent, of our land and of others. */
	percentage: 5,
	contextPercentage: 18,
	/** Grid lines each way; surroundings included, a cell is a sixth of a pixel. */
	quantization: 14_000
};

/**
 * Simplifies the regions and the land around them into one topology.
 * @param topology cleaned regions
 * @param context as `deriveContext` returns it
 * @returns the objects `regions`, `provinces` and `land`
 */
export async function deriveFar(
	topology: RegionTopology,
	context: Topology,
	tools: Tools
): Promise<AtlasTopology> {
	const { smallestIsland, percentage, contextPercentage, quantization } = FAR;
	const share = (percent: number) => `weighted ${String(percent)}% keep-shapes`;
	const around = await tools.runMapshaper(
		`-i land.json -filter-islands min-area=${String(smallestIsland)}km2 ` +
			`-simplify ${share(contextPercentage)} -o land.json format=topojson no-quantization`,
		{ 'land.json': JSON.stringify(context) }
	);
	const country = await tools.runMapshaper(
		`-i regions.json -simplify ${share(percentage)} -o regions.json format=topojson no-quantization`,
		{ 'regions.json': JSON.stringify(thinIslands(topology, smallestIsland)) }
	);
	const joined = await tools.runMapshaper(
		'-i regions.json land.json combine-files ' +
			`-o far.json format=topojson quantization=${String(quantization)} fix-geometry bbox`,
		{ ...around, ...country }
	);
	const far = JSON.parse(joined['far.json'] ?? '') as RegionTopology & {
		objects: { land: RegionTopology['objects']['regions'] };
	};
	const { objects, ...rest } = dissolveProvinces(far);
	return { ...rest, objects: { ...objects, land: far.objects.land } } as AtlasTopology;
}
