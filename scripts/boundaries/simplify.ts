/** Derives one published geometry from the cleaned topology: thinned, simplified, quantised, provinces dissolved. */
import { thinIslands } from './thin-islands';
import type { Tools } from './tools';
import { dissolveProvinces, type AtlasTopology, type RegionTopology } from './topology';

export interface Scale {
	/** Islands and ponds below this many square kilometres go, see thinIslands. */
	readonly smallestIsland: number;
	/** Share of the removable points that stays, in percent (weighted Visvalingam). */
	readonly percentage: number;
	/** Positions lie on a grid of this many lines each way. */
	readonly quantization: number;
}

/**
 * Simplifies the regions; borders stay shared, small regions keep a shape.
 * @param topology cleaned regions
 */
export async function simplify(
	topology: RegionTopology,
	scale: Scale,
	tools: Tools
): Promise<AtlasTopology> {
	const { smallestIsland, percentage, quantization } = scale;
	const output = await tools.runMapshaper(
		`-i regions.json -simplify weighted ${String(percentage)}% keep-shapes ` +
			`-o simple.json format=topojson quantization=${String(quantization)} fix-geometry bbox`,
		{ 'regions.json': JSON.stringify(thinIslands(topology, smallestIsland)) }
	);
	return dissolveProvinces(JSON.parse(output['simple.json'] ?? '') as RegionTopology);
}
