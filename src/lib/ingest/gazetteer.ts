/** Finds the names of all regions in a text: full names, aliases, abbreviations, however they are spaced and hyphened. */
import type { Region } from '../domain/region';
import { bareName, nameKey } from '../domain/region-names';
import type { Span } from './span';

export interface Gazetteer {
	readonly regions: readonly Region[];
	readonly byKey: ReadonlyMap<string, readonly Region[]>;
	/** Most words that a name has when it is written apart. */
	readonly mostWords: number;
}

/** A name where it stands, and all regions that bear it. */
export interface NamePlace extends Span {
	readonly candidates: readonly Region[];
}

export interface Word extends Span {
	/** Small, without accents. */
	readonly key: string;
	/** Written with a capital. */
	readonly isProper: boolean;
}

/** Words of a spoken name that may be left out where nothing else is called by the rest. */
const LEADS = /^(Kepulauan|Pulau|Daerah Istimewa|DKI) /;
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/\bSumatera\b/g, 'Sumatra'],
	[/\bKepulauan\b/g, 'Kep'],
	[/\bMuaro\b/g, 'Muara'],
	[/ dan /g, ' ']
];

export function buildGazetteer(regions: readonly Region[]): Gazetteer {
	const byKey = new Map<string, Region[]>();
	let mostWords = 1;
	const add = (name: string, region: Region) => {
		const key = nameKey(name);
		const bearers = byKey.get(key) ?? [];
		if (key === '' || bearers.includes(region)) return;
		byKey.set(key, [...bearers, region]);
		mostWords = Math.max(mostWords, name.split(/[\s-]+/).length);
	};
	for (const region of regions) {
		const bare = bareName(region.name);
		for (const name of [bare, ...region.aliases]) {
			add(name, region);
			for (const [from, to] of SPELLINGS) add(name.replace(from, to), region);
		}
	}
	const own = new Set(byKey.keys());
	for (const region of regions) {
		const short = bareName(region.name).replace(LEADS, '');
		if (!own.has(nameKey(short))) add(short, region);
		// The city and the province of Yogyakarta share a name in speech.
		else if (region.kind === 'provinsi' && /^Daerah Istimewa /.test(bareName(region.name)))
			add(short, region);
	}
	// “Batang Hari” has as many words as it is heard to have.
	return { regions, byKey, mostWords: mostWords + 1 };
}

export function wordsIn(text: string): Word[] {
	const words: Word[] = [];
	for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
		const start = match.index;
		words.push({
			start,
			end: start + match[0].length,
			key: nameKey(match[0]),
			isProper: /^[\p{Lu}\p{N}]/u.test(match[0])
		});
	}
	return words;
}

/**
 * Finds every name, the longest at each place.
 * @param text a sentence
 * @param words its words
 */
export function findNames(text: string, words: readonly Word[], gazetteer: Gazetteer): NamePlace[] {
	const found: NamePlace[] = [];
	for (let at = 0; at < words.length; at++) {
		const longest = longestName(text, words, at, gazetteer);
		if (longest === null) continue;
		found.push(longest.place);
		at += longest.count - 1;
	}
	return found;
}

function longestName(
	text: string,
	words: readonly Word[],
	at: number,
	{ byKey, mostWords }: Gazetteer
): { place: NamePlace; count: number } | null {
	const first = words[at];
	if (first === undefined || !first.isProper) return null;
	let best: { place: NamePlace; count: number } | null = null;
	let key = '';
	for (let count = 1; count <= mostWords; count++) {
		const word = words[at + count - 1];
		const before = words[at + count - 2];
		if (word === undefined) break;
		// Only what is written as one name: a comma, or a dash between blanks, separates two.
		if (count > 1 && !/^(?:[ -]|['’])$/u.test(text.slice(before?.end, word.start))) break;
		if (count > 1 && !word.isProper && word.key !== 'dan') break;
		key += word.key;
		const candidates = byKey.get(key);
		if (candidates === undefined || /^\d+$/.test(key)) continue;
		best = { place: { start: first.start, end: word.end, candidates }, count };
	}
	return best;
}
