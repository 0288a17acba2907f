/** Finds regions by what readers type: names, short names, abbreviations, with or without “Pemkot” and the like. */
import type { Region } from './region';
import { wordsOf } from './region-names';
import { compareNames, readings, termsOf, type Term, type Wanted } from './region-terms';

/** How well a name answers a query; lower is better. */
const EXACT = 0;
const PREFIX = 1;
const WORD_PREFIX = 2;
const SUBSTRING = 3;
/** One or two letters occur inside almost every name. */
const SHORTEST_SUBSTRING = 3;

/**
 * Finds the regions that a query may mean.
 * @param regions to search, in any order
 * @param query as typed; case, accents, hyphens and spaces do not matter. A leading “Pemkot”, “Kab.”, “Pemerintah Provinsi” and the like keeps to that kind
 * @param limit how many at most
 * @returns best first: the whole name, its beginning, the beginning of a word in it, a part of it; then by name. Empty for a query without letters or digits
 */
export function searchRegions(regions: readonly Region[], query: string, limit: number): Region[] {
	const words = wordsOf(query);
	if (words.length === 0) return [];
	const wanted = readings(words);
	return regions
		.map((region) => ({ region, rank: rankOf(region, wanted) }))
		.filter(({ rank }) => rank <= SUBSTRING)
		.sort((a, b) => a.rank - b.rank || compareNames(a.region, b.region))
		.slice(0, limit)
		.map(({ region }) => region);
}

function rankOf(region: Region, wanted: readonly Wanted[]): number {
	const terms = termsOf(region);
	const ranks = wanted
		.filter(({ kind }) => kind === null || kind === region.kind)
		.flatMap((one) => terms.map((term) => rankTerm(term, one)));
	return Math.min(Infinity, ...ranks);
}

function rankTerm(term: Term, wanted: Wanted): number {
	if (term.compact === wanted.compact) return EXACT;
	if (term.compact.startsWith(wanted.compact)) return PREFIX;
	const startsSomeWord = (word: string) => term.words.some((other) => other.startsWith(word));
	if (wanted.words.every(startsSomeWord)) return WORD_PREFIX;
	const { compact } = wanted;
	if (term.tails.some((tail) => tail.startsWith(compact))) return WORD_PREFIX;
	// Inside one word only: across words “oku” would find “Barito Kuala”.
	const inside = term.words.some((word) => word.includes(compact));
	return inside && compact.length >= SHORTEST_SUBSTRING ? SUBSTRING : Infinity;
}

/** Whether a query is one of the names of a region, whole, with or without what it is. */
export function bearsName(region: Region, query: string): boolean {
	return rankOf(region, readings(wordsOf(query))) === EXACT;
}
