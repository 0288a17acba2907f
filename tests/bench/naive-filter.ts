/**
 * The peer of the filter benchmark: the same rules in the most direct way. One `filter` for the list, and for every
 * facet one more with that field left out, whose result is counted into a map.
 */
import type { Agreement } from '../../src/lib/domain/agreement';
import { yearOf } from '../../src/lib/domain/agreement';
import type { Dataset } from '../../src/lib/domain/dataset';
import { evidenceOf } from '../../src/lib/domain/evidence';
import { provinceOf } from '../../src/lib/domain/region';
import { UNSTATED } from '../../src/lib/domain/sector';
import { termStatus } from '../../src/lib/domain/term';
import { finds, wordsByAgreement, wordsOf } from '../../src/lib/domain/text-search';
import type { View } from '../../src/lib/domain/view';

type Condition =
	| 'sectors'
	| 'provinces'
	| 'instruments'
	| 'statuses'
	| 'terms'
	| 'evidence'
	| 'bordering'
	| 'years';

export interface NaiveResult {
	readonly shown: readonly Agreement[];
	/** Per field: how often each value occurs among what the other fields let through. */
	readonly facets: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * Prepares the texts once; all else is asked anew each time.
 * @param today ISO date
 */
export function buildNaiveFilter(dataset: Dataset, today: string): (view: View) => NaiveResult {
	const words = wordsByAgreement(dataset);
	const texts = new Map(dataset.agreements.map(({ id }, at) => [id, [...(words[at] ?? [])]]));
	const values: Record<Condition, (one: Agreement) => readonly string[]> = {
		sectors: ({ sectors, groups }) => (sectors.length === 0 ? [UNSTATED] : [...sectors, ...groups]),
		provinces: ({ parties }) => [...new Set(parties.map(provinceOf))],
		instruments: ({ instruments }) => instruments,
		statuses: ({ status }) => [status],
		terms: (one) => [termStatus(one, today)],
		evidence: evidenceOf,
		bordering: ({ bordering }) => [bordering ? 'ya' : 'tidak'],
		years: ({ signed }) => [String(yearOf(signed) ?? 'tanpa-tahun')]
	};
	const conditions = Object.keys(values) as Condition[];

	return (view) => {
		const askedWords = wordsOf(view.text);
		const asked: Record<Condition, readonly string[]> = {
			sectors: view.sectors,
			provinces: view.provinces,
			instruments: view.instruments,
			statuses: view.statuses,
			terms: view.terms,
			evidence: view.evidence,
			bordering: view.bordering === null ? [] : [view.bordering ? 'ya' : 'tidak'],
			years: yearsBetween(view.from, view.to)
		};
		const passing = (except?: Condition) =>
			dataset.agreements.filter(
				(one) =>
					conditions.every(
						(field) =>
							field === except ||
							asked[field].length === 0 ||
							asked[field].some((value) => values[field](one).includes(value))
					) &&
					(view.regions.length === 0 || view.regions.some((code) => one.parties.includes(code))) &&
					askedWords.every((word) => texts.get(one.id)?.some((text) => finds(word, text)))
			);
		const facets = new Map(
			conditions.map((field) => {
				const counts = new Map<string, number>();
				for (const one of passing(field)) {
					for (const value of values[field](one)) counts.set(value, (counts.get(value) ?? 0) + 1);
				}
				return [field, counts];
			})
		);
		return { shown: passing(), facets };
	};
}

function yearsBetween(from: number | null, to: number | null): string[] {
	if (from === null && to === null) return [];
	const first = from ?? 1945;
	return Array.from({ length: (to ?? 2100) - first + 1 }, (_, at) => String(first + at));
}
