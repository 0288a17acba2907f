/** The compact files that pages draw from, as a build prints them; `npm run freeze` keeps the same bytes. */
import type { Dataset } from '../domain/dataset';
import { buildNetwork, type AgreementIndex } from '../domain/network';
import { isPlan } from '../domain/tally';
import type { Level } from '../domain/view';
import { ASPECTS, type Shape } from '../graph/graph-shape';
import { layoutNetwork } from '../graph/layout';
import { printAgreementsJson, printBriefJson } from '../published/agreements-json';
import { printGraphJson, type PublishedLevel } from '../published/graph-json';
import { printRegionsJson } from '../published/regions-json';
import { measureNetwork } from './graph-metrics';

const PRINTERS = {
	'agreements.json': printAgreementsJson,
	'agreements-brief.json': printBriefJson,
	'regions.json': ({ regions, catalogue }: Dataset) => printRegionsJson(regions, catalogue),
	'graph.json': ({ agreements, regions }: Dataset) => {
		const plans = new Set(agreements.flatMap((one, index) => (isPlan(one) ? [index] : [])));
		const isPlanned = (index: AgreementIndex): boolean => plans.has(index);
		const build = (level: Level): PublishedLevel => {
			const network = buildNetwork(agreements, regions, level);
			const lay = (shape: Shape) => layoutNetwork(network, { aspect: ASPECTS[shape] });
			return {
				layouts: { wide: lay('wide'), tall: lay('tall') },
				metrics: measureNetwork(network, isPlanned)
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
