/** Which fields an agreement is about: counted is what is said of the agreement, not what else a speaker talks about. */
import type { SectorId } from '../domain/sector';
import type { Act } from './acts';
import { tellsOfEarlier, says, TALK, TEXT } from './cues';
import { wordsIn } from './gazetteer';
import { findPhrases, type Lexicon, type PhrasePlace } from './lexicon';
import type { Sentence } from './sentences';
import type { Found } from './span';

export interface SectorFound extends Found<SectorId> {
	/** The words of the article that name the field. */
	readonly phrase: string;
}

/** After these, fields are listed. */
const LISTING =
	/(?<!\p{L})(?:bidang|sektor|mencakup|meliputi|tentang|mengenai|terkait|lingkup|fokus|difokuskan|berfokus|prioritas|urusan|antara lain|yakni|yaitu|seperti|berupa|termasuk|dalam hal|di antaranya|menyasar|diarahkan|objek|mulai dari|isu)(?!\p{L})|:/giu;
/** After these, it is said what the agreement is for, or what may come of it. */
const AIM =
	/(?<!\p{L})(?:untuk|guna|demi|agar|supaya|sehingga|diharapkan|mampu|dapat|bisa|dalam rangka|berdampak|bertujuan|meningkatkan|memperkuat|mempercepat|mendorong|mewujudkan|sebagai|bagi)(?!\p{L})/giu;
/** Sentences of chances and examples. */
const NOT_OF_IT =
	/(?<!\p{L})(?:peluang|mencontohkan|misalnya saja|menjajaki|dijajaki|penjajakan|kemungkinan|tidak termasuk|belum termasuk|tidak mencakup|di luar kerja ?sama|ke depan|berikutnya|penghargaan|terkenal|dikenal|unggul dalam|selama ini)(?!\p{L})/iu;
const CONTINUING =
	/^(?:selain itu|sementara itu|sementara|di bidang|di sektor|pada sektor|pada bidang|bidang|sektor|fokus|ruang lingkup|lingkup|kemudian|lalu|juga|adapun|termasuk|salah satu fokus|pengelolaan)(?!\p{L})/iu;
const OF_BOTH =
	/(?<!\p{L})(?:perhatian bersama|fokus (?:utama|bersama)|ruang lingkup|prioritas bersama|bidang yang (?:disepakati|dikerjasamakan|dikerja samakan)|kedua (?:daerah|belah pihak|pihak|kota|kabupaten|provinsi|pemerintah)|sepakat|disepakati)(?!\p{L})/iu;
/** To come to terms, said of a matter. */
const AGREED = /(?<!\p{L})(?:sepakat|menyepakati|bersepakat|disepakati|menggandeng)(?!\p{L})/iu;
const OFFICE =
	/(?:dinas|kementerian|menteri|kepala bidang|kabid|badan|komisi|asisten|direktur|kadis|stasiun|universitas|fakultas)\s(?:\p{L}+\s){0,2}$/iu;
/** A line of a list is no longer. */
const SHORT_LINE = 90;

/**
 * @param skipped parts of the text that name people, offices and places
 * @param only the numbers of the sentences that tell of the act
 * @returns fields by their first mention in the text
 */
export function findSectors(
	sentences: readonly Sentence[],
	acts: readonly Act[],
	lexicon: Lexicon,
	skipped: readonly { readonly start: number; readonly end: number }[],
	only?: ReadonlySet<number>
): SectorFound[] {
	const found = new Map<SectorId, SectorFound & { readonly isTitle: boolean }>();
	const kinds = new Map(acts.map((act) => [act.at, act.kind]));
	const isOnlyEarlier = acts.every(({ kind }) => kind === 'earlier' || kind === 'denied');
	let before = 0;
	let lists = false;
	sentences.forEach((sentence, at) => {
		const isLine =
			lists && isEntry(sentence.text) && sentence.paragraph !== sentences[at - 1]?.paragraph;
		const trust = isLine ? 0.85 : trustIn(sentence, kinds.get(at), before, isOnlyEarlier);
		lists = isLine || (trust > 0 && /:\s*$/.test(sentence.text));
		before = sentence.isTitle ? 0 : trust;
		const quoted = saysOfIt(sentence) ? QUOTED : 0;
		if (Math.max(trust, quoted) === 0 || (only !== undefined && !only.has(at))) return;
		const text = quoted > 0 ? sentence.text : sentence.plain;
		for (const place of findPhrases(wordsIn(text), lexicon)) {
			const isSpoken = sentence.plain.charAt(place.from) === ' ';
			const trusted = isSpoken ? quoted : trust;
			const start = sentence.start + place.from;
			const end = sentence.start + place.to;
			if (skipped.some((one) => start < one.end && one.start < end)) continue;
			if (OFFICE.test(text.slice(Math.max(0, place.from - 50), place.from))) continue;
			const sure = isLine ? trust : trusted * weightOf(place, text, sentence.isTitle);
			if (sure < 0.4) continue;
			const known = found.get(place.sector);
			const confidence = Math.round(Math.max(sure, known?.confidence ?? 0) * 100) / 100;
			const phrase = text.slice(place.from, place.to);
			// A headline names one field in short; the list that follows says which one leads.
			if (known === undefined)
				found.set(place.sector, {
					value: place.sector,
					spans: [{ start, end }],
					confidence,
					phrase,
					isTitle: sentence.isTitle
				});
			else
				found.set(place.sector, {
					...known,
					confidence,
					spans: [...known.spans, { start, end }].slice(0, 4)
				});
		}
	});
	return [...found.values()].map(({ value, spans, confidence, phrase }) => ({
		value,
		spans,
		confidence,
		phrase
	}));
}

const QUOTED = 0.7;

/** A line of a list: numbered, marked, or no sentence. */
function isEntry(text: string): boolean {
	if (text.length > SHORT_LINE) return false;
	return /^(?:\d{1,2}[.)]|[-•*·–]|[a-z][.)])\s?/u.test(text) || !/\.$/.test(text);
}

/** How much a sentence says of the agreement: 0 for nothing. */
function trustIn(
	sentence: Sentence,
	kind: Act['kind'] | undefined,
	before: number,
	isOnlyEarlier: boolean
): number {
	const { plain, isStamp, isTitle } = sentence;
	if (isStamp || kind === 'denied') return 0;
	if (NOT_OF_IT.test(plain)) return 0;
	if (kind === 'earlier') return isOnlyEarlier ? 0.8 : 0;
	if (kind !== undefined) return 0.95;
	if (isTitle) return says(TEXT, plain) && !says(TALK, plain) ? 0.85 : 0;
	if (tellsOfEarlier(plain)) return 0;
	const lists = says(LISTING, plain);
	if (says(TEXT, plain)) return says(TALK, plain) && !lists ? 0 : 0.85;
	if (lists && OF_BOTH.test(plain)) return 0.8;
	if (AGREED.test(plain)) return 0.8;
	if (before > 0 && CONTINUING.test(plain) && lists) return 0.75;
	return 0;
}

/** A speaker who lists what the agreement covers. */
function saysOfIt({ plain, text }: Sentence): boolean {
	if (plain === text || NOT_OF_IT.test(text)) return false;
	return says(LISTING, text) && (OF_BOTH.test(text) || says(TEXT, text));
}

function weightOf({ isGeneral, from }: PhrasePlace, text: string, isTitle: boolean): number {
	const before = text.slice(0, from);
	const listing = lastOf(LISTING, before);
	const aim = lastOf(AIM, before);
	if (isGeneral) return !isTitle && listing > aim ? 0.8 : 0;
	if (aim > listing) return 0.65;
	return listing >= 0 ? 1 : 0.85;
}

function lastOf(pattern: RegExp, text: string): number {
	let last = -1;
	for (const match of text.matchAll(pattern)) last = match.index;
	return last;
}
