/**
 * Text search (`q`): an index from words to agreements, so that a keystroke scans a vocabulary instead of all texts.
 *
 * All words of the question must occur, in any order and in any of the texts of an agreement. A word of four and
 * more letters is found inside words too, since Indonesian builds in front (“tani” finds “pertanian”, “wisata”
 * “pariwisata”); a shorter one only at the start of a word, or “KLU” would find every “inklusif”.
 */
import type { Agreement, Instrument } from './agreement';
import type { Dataset } from './dataset';
import type { RegionKind } from './region';

const SHORTEST_INNER_WORD = 4;

/** What readers call an instrument; the catalogue of messages holds what the page calls it. */
const INSTRUMENT_WORDS: Record<Instrument, string> = {
	'nota-kesepahaman': 'nota kesepahaman MoU',
	'kesepakatan-bersama': 'kesepakatan bersama',
	'perjanjian-kerja-sama': 'perjanjian kerja sama PKS',
	'sister-city': 'sister city kota kembar',
	'berita-acara': 'berita acara',
	adendum: 'adendum addendum',
	lainnya: ''
};

/** The press names the government where it means the region. */
const GOVERNMENT_WORDS: Record<RegionKind, string> = {
	provinsi: 'pemprov',
	kabupaten: 'pemkab',
	kota: 'pemkot'
};

export interface TextSearch {
	readonly size: number;
	readonly words: readonly string[];
	/** Word w occurs in the agreements `agreements[starts[w]]` up to, not including, `agreements[starts[w + 1]]`. */
	readonly starts: Uint32Array;
	readonly agreements: Uint32Array;
}

/**
 * Splits text into comparable words: lower case, without diacritics and apostrophes (“Ma’ruf” = “maruf”);
 * whatever is neither letter nor digit separates. “Kerjasama” reads as the standard spelling “kerja sama”.
 */
export function wordsOf(text: string): string[] {
	const folded = text
		.normalize('NFKD')
		.replace(/[\p{M}'’‘ʼ`]/gu, '')
		.toLowerCase()
		.replaceAll('kerjasama', 'kerja sama');
	return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Whether one word of a question finds a word of a text; both as `wordsOf` gives them.
 */
export function finds(asked: string, word: string): boolean {
	return asked.length < SHORTEST_INNER_WORD ? word.startsWith(asked) : word.includes(asked);
}

/**
 * The words of each agreement: of its title, parties (names, labels, aliases), place, sector names in both languages,
 * programmes, signatories, publishers and instruments.
 * @returns in the order of the dataset
 */
export function wordsByAgreement({ agreements, regions, catalogue }: Dataset): Set<string>[] {
	const regionWords = new Map(
		regions.map(({ code, kind, name, label, aliases }) => [
			code,
			wordsOf([name, label, ...aliases, GOVERNMENT_WORDS[kind]].join(' '))
		])
	);
	const sectorWords = new Map(
		catalogue.sectors.map(({ id, name }) => [id, wordsOf(`${name.id} ${name.en}`)])
	);
	return agreements.map(
		(agreement) =>
			new Set([
				...wordsOf(ownText(agreement)),
				...agreement.parties.flatMap((code) => regionWords.get(code) ?? []),
				...agreement.sectors.flatMap((id) => sectorWords.get(id) ?? [])
			])
	);
}

/** Turns the words of each agreement into the agreements of each word. */
export function buildTextSearch(dataset: Dataset): TextSearch {
	const found = new Map<string, number[]>();
	for (const [index, words] of wordsByAgreement(dataset).entries()) {
		for (const word of words) {
			const list = found.get(word);
			if (list === undefined) found.set(word, [index]);
			else list.push(index);
		}
	}
	const starts = new Uint32Array(found.size + 1);
	let total = 0;
	for (const [at, list] of [...found.values()].entries()) starts[at + 1] = total += list.length;
	const agreements = new Uint32Array(total);
	for (const [at, list] of [...found.values()].entries()) agreements.set(list, starts[at]);
	return { size: dataset.agreements.length, words: [...found.keys()], starts, agreements };
}

/**
 * @param text what the reader typed
 * @returns one byte per agreement, 1 when all words occur; null when the text holds no word, so that all pass
 */
export function searchText(search: TextSearch, text: string): Uint8Array | null {
	const asked = [...new Set(wordsOf(text))];
	if (asked.length === 0) return null;
	// How many of the asked words each agreement has had so far, one after the other.
	const reached = new Uint16Array(search.size);
	for (const [step, word] of asked.entries()) {
		for (let at = 0; at < search.words.length; at++) {
			if (!finds(word, search.words[at] as string)) continue;
			const end = search.starts[at + 1] as number;
			for (let entry = search.starts[at] as number; entry < end; entry++) {
				const index = search.agreements[entry] as number;
				if (reached[index] === step) reached[index] = step + 1;
			}
		}
	}
	return Uint8Array.from(reached, (count) => (count === asked.length ? 1 : 0));
}

function ownText(agreement: Agreement): string {
	return [
		agreement.title,
		agreement.place ?? '',
		...agreement.programs,
		...agreement.signatories.flatMap(({ name, office }) => [name, office]),
		...agreement.sources.map(({ publisher }) => publisher),
		...agreement.instruments.map((instrument) => INSTRUMENT_WORDS[instrument])
	].join('\n');
}
