/** Finds regions by what readers type: names, short names, abbreviations, with or without “Pemkot” and the like. */
import type { Region, RegionKind } from './region';
import { bareName, wordsOf } from './region-names';

/** How well a name answers a query; lower is better. */
const EXACT = 0;
const PREFIX = 1;
const WORD_PREFIX = 2;
const SUBSTRING = 3;
/** One or two letters occur inside almost every name. */
const SHORTEST_SUBSTRING = 3;

interface Term {
	readonly words: readonly string[];
	/** All words run together: “tanjungbalai” and “tanjung balai” must find each other. */
	readonly compact: string;
	/** The same from the second word on, from the third, and so on. */
	readonly tails: readonly string[];
}

interface Wanted extends Term {
	/** Set when the query asks for one kind: “pemkot madiun”. */
	readonly kind: RegionKind | null;
}

const LEAD_WORDS: readonly (readonly [words: readonly string[], kind: RegionKind | null])[] = [
	[['pemerintah', 'kabupaten'], 'kabupaten'],
	[['pemerintah', 'kab'], 'kabupaten'],
	[['pemerintah', 'kota'], 'kota'],
	[['pemerintah', 'provinsi'], 'provinsi'],
	[['pemerintah', 'prov'], 'provinsi'],
	[['pemerintah', 'daerah'], null],
	[['pemerintah'], null],
	[['pemkab'], 'kabupaten'],
	[['pemkot'], 'kota'],
	[['pemko'], 'kota'],
	[['pemprov'], 'provinsi'],
	[['pemda'], null],
	[['kabupaten'], 'kabupaten'],
	[['kab'], 'kabupaten'],
	[['kota'], 'kota'],
	[['provinsi'], 'provinsi'],
	[['propinsi'], 'provinsi'],
	[['prov'], 'provinsi']
];

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

/** “kota b” may ask for cities that begin with b, or be the beginning of “Kotabaru”: both are read. */
function readings(words: readonly string[]): Wanted[] {
	const asTyped: Wanted = { ...termOf(words), kind: null };
	const lead = LEAD_WORDS.find(([lead]) => lead.every((word, index) => words[index] === word));
	if (lead === undefined) return [asTyped];
	const [leadWords, kind] = lead;
	return [asTyped, { ...termOf(words.slice(leadWords.length)), kind }];
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

const termsByRegion = new WeakMap<Region, readonly Term[]>();

/** Every name of a region; kept, because a reader's every keystroke asks for all of them. */
function termsOf(region: Region): readonly Term[] {
	const known = termsByRegion.get(region);
	if (known !== undefined) return known;
	const names = [bareName(region.name), region.name, region.label, ...region.aliases];
	const terms = names.map((name) => termOf(wordsOf(name)));
	termsByRegion.set(region, terms);
	return terms;
}

function termOf(words: readonly string[]): Term {
	const tails = words.slice(1).map((_, index) => words.slice(index + 1).join(''));
	return { words, compact: words.join(''), tails };
}

/** By bare name, so that “Jambi” lists its province and city together; then by code, the same on every machine. */
function compareNames(a: Region, b: Region): number {
	const [nameA, nameB] = [bareName(a.name), bareName(b.name)];
	if (nameA !== nameB) return nameA < nameB ? -1 : 1;
	return a.code < b.code ? -1 : 1;
}
