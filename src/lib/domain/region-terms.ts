/** The words a region is found by, and those a reader types, in comparable form. */
import type { Region, RegionKind } from './region';
import { bareName, wordsOf } from './region-names';

export interface Term {
	readonly words: readonly string[];
	/** All words run together: “tanjungbalai” and “tanjung balai” must find each other. */
	readonly compact: string;
	/** The same from the second word on, from the third, and so on. */
	readonly tails: readonly string[];
}

export interface Wanted extends Term {
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

/** “kota b” may ask for cities that begin with b, or be the beginning of “Kotabaru”: both are read. */
export function readings(words: readonly string[]): Wanted[] {
	const asTyped: Wanted = { ...termOf(words), kind: null };
	const lead = LEAD_WORDS.find(([lead]) => lead.every((word, index) => words[index] === word));
	if (lead === undefined) return [asTyped];
	const [leadWords, kind] = lead;
	return [asTyped, { ...termOf(words.slice(leadWords.length)), kind }];
}

const termsByRegion = new WeakMap<Region, readonly Term[]>();

/** Every name of a region; kept, because a reader's every keystroke asks for all of them. */
export function termsOf(region: Region): readonly Term[] {
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
export function compareNames(a: Region, b: Region): number {
	const [nameA, nameB] = [bareName(a.name), bareName(b.name)];
	if (nameA !== nameB) return nameA < nameB ? -1 : 1;
	return a.code < b.code ? -1 : 1;
}
