/** What the prerendered first screen says: computed from the record, so that it never lags behind it. */
import { yearOf } from '$lib/domain/agreement';
import type { Dataset } from '$lib/domain/dataset';
import { buildNetwork } from '$lib/domain/network';
import { findPatterns } from '$lib/domain/patterns';
import type { RegionCode } from '$lib/domain/region';
import { describeParties } from '$lib/i18n/describe';
import { messages as m } from '$lib/i18n/messages';

export interface PatternLink {
	readonly name: string;
	readonly text: string;
	readonly detail: string;
	/** Query of the view that shows it: `?daerah=…`. */
	readonly query: string;
}

export interface Introduction {
	readonly agreements: number;
	readonly regions: number;
	readonly firstYear: number;
	readonly lastYear: number;
	readonly patterns: readonly PatternLink[];
	/** Query of one agreement worth reading: the latest that is documented by most sources. */
	readonly example: string;
}

/**
 * Sums up the record.
 * @throws Error when it holds no dated agreement: there is no atlas to introduce then
 */
export function introduce(dataset: Dataset): Introduction {
	const network = buildNetwork(dataset.agreements, dataset.regions, 'daerah');
	const years = dataset.agreements.flatMap(({ signed }) => yearOf(signed) ?? []);
	const example = [...dataset.agreements]
		.filter(({ signed, status }) => signed !== null && status === 'signed')
		.sort((a, b) => ((a.signed ?? '') < (b.signed ?? '') ? 1 : -1))
		.slice(0, 20)
		.sort((a, b) => b.sources.length - a.sources.length)[0];
	if (example === undefined) throw new Error('The record holds no signed agreement with a date.');
	return {
		agreements: dataset.agreements.length,
		regions: network.nodes.length,
		firstYear: Math.min(...years),
		lastYear: Math.max(...years),
		patterns: describePatterns(dataset),
		example: `?kerjasama=${example.id}`
	};

	function describePatterns({ regions, catalogue }: Dataset): PatternLink[] {
		const found = findPatterns(dataset, network);
		if (found === null) return [];
		const byCode = new Map(regions.map((region) => [region.code, region]));
		const label = (code: RegionCode) => byCode.get(code)?.label ?? code;
		const slug = (code: RegionCode) => byCode.get(code)?.slug ?? code;
		const { mostPartners, strongestPair, longest, mostFrequentSector } = found;
		const sector = catalogue.sectors.find(({ id }) => id === mostFrequentSector.id);
		return [
			{
				name: m.mostPartners,
				text: mostPartners.region.label,
				detail: m.partners(mostPartners.partners.length),
				query: `?daerah=${mostPartners.region.slug}`
			},
			{
				name: m.mostFrequentSector,
				text: sector?.name.id ?? mostFrequentSector.id,
				detail: m.agreements(mostFrequentSector.count),
				query: `?sektor=${mostFrequentSector.id}`
			},
			{
				name: m.strongestPair,
				text: m.pair(label(strongestPair.a), label(strongestPair.b)),
				detail: m.agreements(strongestPair.bilateral.length),
				query: `?daerah=${slug(strongestPair.a)}&mitra=${slug(strongestPair.b)}`
			},
			{
				name: m.longestDistance,
				text: describeParties(longest.parties.map(label)),
				detail: m.distance(longest.distanceKm),
				query: `?kerjasama=${longest.id}`
			}
		];
	}
}
