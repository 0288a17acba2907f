/** What the prerendered first screen says: computed from the record, so that it never lags behind it. */
import { withQuery } from '$lib/address/site';
import { yearOf } from '$lib/domain/agreement';
import type { Dataset } from '$lib/domain/dataset';
import { buildNetwork } from '$lib/domain/network';
import { findPatterns, type Best, type Patterns } from '$lib/domain/patterns';
import { listName } from '$lib/domain/region-names';
import type { RegionCode } from '$lib/domain/region';
import { isPlan, tallyOf, type Tally } from '$lib/domain/tally';
import { DEFAULT_VIEW, type View } from '$lib/domain/view';
import { printView } from '$lib/domain/view-codec';
import { buildVocabulary } from '$lib/domain/vocabulary';
import { describeParties } from '$lib/i18n/describe';
import { messages as m } from '$lib/i18n/messages';
import type { DatedDataset } from './dataset';

export interface PatternLink {
	readonly text: string;
	/** Query of the view that shows it: `?daerah=…`. */
	readonly query: string;
}

export interface PatternOfRecord {
	readonly name: string;
	/** Those that share the highest value; more of them are counted in `detail`. */
	readonly links: readonly PatternLink[];
	readonly detail: string;
}

export interface Introduction {
	readonly tally: Tally;
	/** Regions that cooperate, by more than a plan. */
	readonly regions: number;
	readonly firstYear: number;
	readonly lastYear: number;
	/** When the record last changed, and when the newest agreement was signed: ISO dates. */
	readonly updated: string;
	readonly newest: string;
	readonly patterns: readonly PatternOfRecord[];
	/** Query of one agreement worth reading: the latest that is documented by most sources. */
	readonly example: string;
}

/** Ties beyond this many are counted instead of named. */
const NAMED_TIES = 3;

/**
 * Sums up the record.
 * @throws Error when it holds no dated agreement: there is no atlas to introduce then
 */
export function introduce(dataset: DatedDataset): Introduction {
	const network = buildNetwork(dataset.agreements, dataset.regions, 'daerah');
	const made = dataset.agreements.filter((agreement) => !isPlan(agreement));
	const dates = made.flatMap(({ signed }) => signed ?? []).sort();
	const years = dates.flatMap((date) => yearOf(date) ?? []);
	const newest = dates.at(-1);
	const example = made
		.filter(({ signed, status }) => signed !== null && status === 'signed')
		.sort((a, b) => ((a.signed ?? '') < (b.signed ?? '') ? 1 : -1))
		.slice(0, 20)
		.sort((a, b) => b.sources.length - a.sources.length)[0];
	if (example === undefined || newest === undefined) {
		throw new Error('The record holds no signed agreement with a date.');
	}
	const found = findPatterns(dataset, network);
	const query = queriesOf(dataset);
	return {
		tally: tallyOf(dataset.agreements),
		regions: new Set(made.flatMap(({ parties }) => parties)).size,
		firstYear: Math.min(...years),
		lastYear: Math.max(...years),
		updated: dataset.updated,
		newest,
		patterns: found === null ? [] : describePatterns(found, dataset, query),
		example: query({ agreements: [example.id] })
	};
}

/** Prints what a link asks for, as a query with `?`. */
function queriesOf(dataset: Dataset): (asked: Partial<View>) => string {
	const vocabulary = buildVocabulary(dataset);
	return (asked) => withQuery('', [printView({ ...DEFAULT_VIEW, ...asked }, vocabulary)]);
}

function describePatterns(
	found: Patterns,
	{ regions, catalogue }: Dataset,
	query: ReturnType<typeof queriesOf>
): PatternOfRecord[] {
	const byCode = new Map(regions.map((region) => [region.code, region]));
	const name = (code: RegionCode) => {
		const region = byCode.get(code);
		return region === undefined ? code : listName(region);
	};
	const sectorName = (id: string) => catalogue.sectors.find((one) => one.id === id)?.name.id ?? id;
	/** Of groups with more than the sector itself: the legend counts them together. */
	const groupsOf = (ids: readonly string[]) =>
		catalogue.groups
			.filter(({ sectors }) => sectors.length > 1 && sectors.some((id) => ids.includes(id)))
			.map((group) => group.name.id);
	const { mostPartners, strongestPair, longest, mostFrequentSector } = found;
	const sectorGroups = groupsOf(mostFrequentSector.items);
	return [
		pattern(m.mostPartners, mostPartners, m.partners(mostPartners.value), ({ region }) => ({
			text: name(region.code),
			query: query({ regions: [region.code] })
		})),
		pattern(
			m.mostFrequentSector,
			mostFrequentSector,
			[
				m.agreements(mostFrequentSector.value),
				...(sectorGroups.length === 1 ? [m.ofGroup(sectorGroups.join())] : [])
			].join('; '),
			(id) => ({ text: sectorName(id), query: query({ sectors: [id] }) })
		),
		pattern(
			m.strongestPair,
			strongestPair,
			`${m.agreements(strongestPair.value)}, ${m.strongestPairHow}`,
			({ a, b }) => ({
				text: m.pair(name(a), name(b)),
				query: query({ regions: [a], partners: [b] })
			})
		),
		pattern(m.longestDistance, longest, m.distance(longest.value), ({ id, parties }) => ({
			text: describeParties(parties.map(name)),
			query: query({ agreements: [id] })
		}))
	];
}

function pattern<T>(
	name: string,
	{ items }: Best<T>,
	detail: string,
	link: (item: T) => PatternLink
): PatternOfRecord {
	const more = items.length - NAMED_TIES;
	return {
		name,
		links: items.slice(0, NAMED_TIES).map(link),
		detail: more > 0 ? `${m.andTies(more)}: ${detail}` : detail
	};
}
