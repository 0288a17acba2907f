/** Words of the fields of cooperation, as `data/lexicon.yaml` lists them, ready to be found in a sentence. */
import type { SectorId } from '../domain/sector';
import { wordsOf } from '../domain/region-names';
import type { Word } from './gazetteer';

export interface LexiconEntry {
	readonly sector: SectorId;
	/** Say the field wherever the agreement is spoken of. */
	readonly plain: readonly string[];
	/** Say it only where fields are listed. */
	readonly listed: readonly string[];
}

/** A phrase, word by word; a last letter `*` stands for any ending. */
interface Phrase {
	readonly words: readonly string[];
	/** Null for what belongs to no field. */
	readonly sector: SectorId | null;
	readonly isGeneral: boolean;
}

export interface Lexicon {
	readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
	/** Those that begin with an open word, by its first letters. */
	readonly byStem: ReadonlyMap<string, readonly Phrase[]>;
}

export interface PhrasePlace {
	readonly sector: SectorId;
	readonly isGeneral: boolean;
	/** In the sentence. */
	readonly from: number;
	readonly to: number;
}

const STEM = 3;

export function buildLexicon(entries: readonly LexiconEntry[], none: readonly string[]): Lexicon {
	const byFirst = new Map<string, Phrase[]>();
	const byStem = new Map<string, Phrase[]>();
	const add = (text: string, sector: SectorId | null, isGeneral: boolean) => {
		const words = text.split(' ').flatMap((word) => {
			const [first = ''] = wordsOf(word);
			return word.endsWith('*') ? [`${first}*`] : wordsOf(word);
		});
		const [first = ''] = words;
		const [map, key] = first.endsWith('*') ? [byStem, first.slice(0, STEM)] : [byFirst, first];
		const list = map.get(key) ?? [];
		map.set(key, [...list, { words, sector, isGeneral }]);
	};
	for (const phrase of none) add(phrase, null, false);
	for (const { sector, plain, listed } of entries) {
		for (const phrase of plain) add(phrase, sector, false);
		for (const phrase of listed) add(phrase, sector, true);
	}
	return { byFirst, byStem };
}

/** Finds the phrases of a sentence, the longest at each place; each word is counted once. */
export function findPhrases(words: readonly Word[], { byFirst, byStem }: Lexicon): PhrasePlace[] {
	const found: PhrasePlace[] = [];
	for (let at = 0; at < words.length; at++) {
		const key = words[at]?.key ?? '';
		const candidates = [...(byFirst.get(key) ?? []), ...(byStem.get(key.slice(0, STEM)) ?? [])];
		let best: Phrase | null = null;
		for (const phrase of candidates) {
			if (phrase.words.length <= (best?.words.length ?? 0)) continue;
			if (phrase.words.every((word, i) => fits(word, words[at + i]?.key))) best = phrase;
		}
		if (best === null) continue;
		const last = words[at + best.words.length - 1];
		if (best.sector !== null && last !== undefined) {
			const { sector, isGeneral } = best;
			found.push({ sector, isGeneral, from: words[at]?.start ?? 0, to: last.end });
		}
		at += best.words.length - 1;
	}
	return found;
}

function fits(pattern: string, word: string | undefined): boolean {
	if (word === undefined) return false;
	if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
	return word === pattern || word === `${pattern}nya`;
}
