/** The compact files that pages draw from, as a build prints them; `npm run freeze` keeps the same bytes. */
import type { Dataset } from '../domain/dataset';
import { buildNetwork } from '../domain/network';
import type { Level } from '../domain/view';
import { ASPECTS, type Shape } from '../graph/graph-shape';
import { layoutNetwork } from '../graph/layout';
import { printAgreementsJson, printBriefJson } from '../published/agreements-json';
import { printGraphJson, type PublishedLevel } from '../published/graph-json';
import { printRegionsJson } from '../published/regions-json';
import { measureNetwork } from './graph-metrics';

const PRINTERS = {
	'agreements.json': ({ agreements }: Dataset) => printAgreementsJson(agreements),
	'agreements-brief.json': ({ agreements }: Dataset) => printBriefJson(agreements),
	'regions.json': ({ regions, catalogue }: Dataset) => printRegionsJson(regions, catalogue),
	'graph.json': ({ agreements, regions }: Dataset) => {
		const build = (level: Level): PublishedLevel => {
			const network = buildNetwork(agreements, regions, level);
			const lay = (shape: Shape) => layoutNetwork(network, { aspect: ASPECTS[shape] });
			return {
				layouts: { wide: lay('wide'), tall: lay('tall') },
				metrics: measureNetwork(network)
			};
		};
		return printGraphJson({ daerah: build('daerah'), provinsi: build('provinsi') });
	}
} as const satisfies Record<string, (dataset: Dataset) => string>;

export type PublishedFile = keyof typeof PRINTERS;
export const PUBLISHED_FILES = Object.keys(PRINTERS) as PublishedFile[];

/** Prints one of the files. */
export function printPublishedFile(name: PublishedFile, dataset: Dataset): string {
	return PRINTERS[name](dataset);
}
