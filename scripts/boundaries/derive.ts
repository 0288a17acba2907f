/** The whole derivation: the boundary source in, the text of every derived file out. */
import { cleanTopology } from './clean';
import { deriveContext } from './context';
import { CORRECTIONS, deriveRegions } from './derive-regions';
import { deriveFar } from './far';
import { printRegions, printTopology } from './print';
import { printProvenance } from './provenance';
import { simplify, type Scale } from './simplify';
import { findFaults } from './soundness';
import { SourceError, type SourceRegion } from './source';
import type { Tools } from './tools';

/** For zoom 6 and below, where a pixel is 1.2 km: at most 120 kB gzipped. Farther away `far.ts` is enough. */
const OVERVIEW: Scale = { smallestIsland: 8, percentage: 22, quantization: 30_000 };
/** As fine as the source itself, but for its smallest islets: at most 450 kB gzipped. */
const DETAIL: Scale = { smallestIsland: 0.1, percentage: 100, quantization: 200_000 };

/**
 * Derives all files of `data/boundaries/`.
 * @param source its regions, see parseSource
 * @param sourceText the text they were read from, for the provenance
 * @param tools see tools.ts
 * @param corrections what is mended by hand
 * @returns text by file name; nothing is written
 * @throws SourceError when a region would lose its shape or its label
 */
export async function derive(
	source: readonly SourceRegion[],
	sourceText: string,
	tools: Tools,
	corrections: typeof CORRECTIONS = CORRECTIONS
): Promise<Map<string, string>> {
	const topology = await cleanTopology(source, tools);
	const regions = deriveRegions(source, topology, tools.polylabel, corrections);
	const overview = await simplify(topology, OVERVIEW, tools);
	const detail = await simplify(topology, DETAIL, tools);
	const context = await deriveContext(topology, tools);
	const far = await deriveFar(topology, context, tools);
	const faults = [
		...findFaults('far.topo.json', far, regions, false),
		...findFaults('overview.topo.json', overview, regions),
		...findFaults('detail.topo.json', detail, regions)
	];
	if (faults.length > 0) throw new SourceError(faults.join('\n'));

	const files = new Map([
		['context.topo.json', printTopology(context)],
		['detail.topo.json', printTopology(detail)],
		['far.topo.json', printTopology(far)],
		['overview.topo.json', printTopology(overview)],
		['regions.json', printRegions(regions)]
	]);
	files.set(
		'provenance.json',
		printProvenance(sourceText, source, tools.versions, corrections, files)
	);
	return files;
}
