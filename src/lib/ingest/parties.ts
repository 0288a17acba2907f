/** Who the parties are: not every region that an article names is one. Evidence is weighed per sentence. */
import type { Region } from '../domain/region';
import type { Act } from './acts';
import { tellsOfEarlier, NEGATIVE, placesOf, says, TALK, TEXT } from './cues';
import type { Decide } from './kinds';
import type { Mention } from './mentions';
import type { Role } from './mention';
import type { Sentence } from './sentences';
import type { Found, Span } from './span';

export type Party = Found<Region>;

/** From this weight on a region is a party. */
const PARTY = 0.6;
/** From this one on it may be, where nobody else is. */
const MAYBE = 0.36;

const WEIGHTS: Readonly<Record<Role, number>> = {
	government: 1,
	head: 1,
	agency: 0.9,
	typed: 0.85,
	bare: 0.45,
	place: 0,
	other: 0
};

export interface Weighing {
	readonly sentences: readonly Sentence[];
	readonly mentions: readonly Mention[];
	readonly acts: readonly Act[];
	readonly decide: Decide;
}

interface Support {
	readonly weight: number;
	readonly span: Span;
	readonly certainty: number;
	readonly at: number;
}

/**
 * Weighs all mentions.
 * @param only the numbers of the sentences that count; all unless told
 * @returns parties by their code; fewer than two when the text does not tell of two
 */
export function findParties(weighing: Weighing, only?: ReadonlySet<number>): Party[] {
	const supports = supportsOf(weighing, only);
	const bodyNames = new Set(
		weighing.mentions
			.filter(
				({ at, role, looksOn }) =>
					weighing.sentences[at]?.isTitle === false && WEIGHTS[role] >= 0.85 && !looksOn
			)
			.map((mention) => weighing.decide(mention).region)
	);
	const strong: Party[] = [];
	const weak: Party[] = [];
	for (const [region, list] of supports) {
		list.sort((a, b) => b.weight - a.weight);
		const [best] = list;
		if (best === undefined) continue;
		const confirmed = best.weight >= MAYBE && bodyNames.has(region);
		const weight = confirmed ? Math.max(best.weight, 0.65) : best.weight;
		if (weight < MAYBE) continue;
		const certainty = Math.max(...list.slice(0, 3).map((one) => one.certainty));
		const spans = list.slice(0, 3).map(({ span }) => span);
		const party = { value: region, spans, confidence: round(Math.min(weight, 0.98) * certainty) };
		(weight >= PARTY ? strong : weak).push(party);
	}
	const all = strong.length >= 2 ? strong : [...strong, ...weak];
	return all.sort((a, b) => (a.value.code < b.value.code ? -1 : 1));
}

/** The regions that an act's own sentence joins, with what the sentence before it tells of. */
export function partiesOfAct(weighing: Weighing, act: Act): ReadonlySet<Region> {
	const own = strongIn(weighing, act.at);
	if (own.size >= 2) return own;
	return new Set([
		...own,
		...reachBack(weighing, act.at).flatMap((at) => [...strongIn(weighing, at)])
	]);
}

/** “Kedua wali kota”, “para bupati”: they were named before. */
const ANAPHORA =
	/(?<!\p{L})(?:kedua|ketiga|keempat|kelima|keenam|para|seluruh|semua|mereka|masing-masing|agenda|dalam (?:pertemuan|kunjungan|kesempatan|acara)|pada (?:kesempatan|acara|kegiatan))(?!\p{L})/iu;
/** Farther back somebody else is meant. */
const REACH = 3;

/** The sentences before an act's own that name its parties, when it does not name two itself. */
function reachBack(weighing: Weighing, at: number): number[] {
	const { sentences } = weighing;
	const text = sentences[at]?.plain ?? '';
	const seen = new Set(strongIn(weighing, at));
	const reached: number[] = [];
	const farthest = ANAPHORA.test(text) ? at - REACH : at - 1;
	for (let before = at - 1; before >= farthest && seen.size < 2; before--) {
		const sentence = sentences[before];
		if (sentence === undefined || sentence.isTitle || tellsOfEarlier(sentence.plain)) break;
		for (const region of strongIn(weighing, before)) seen.add(region);
		reached.push(before);
	}
	return reached;
}

function strongIn({ mentions, decide, sentences }: Weighing, at: number): Set<Region> {
	if (sentences[at]?.isTitle !== false) return new Set();
	return new Set(
		mentions
			.filter((one) => one.at === at && !one.looksOn && WEIGHTS[one.role] >= 0.85)
			.map((one) => decide(one).region)
	);
}

function supportsOf(weighing: Weighing, only?: ReadonlySet<number>): Map<Region, Support[]> {
	const { mentions, decide } = weighing;
	const factors = sentenceFactors(weighing);
	const supports = new Map<Region, Support[]>();
	for (const mention of mentions) {
		if (only !== undefined && !only.has(mention.at)) continue;
		const { region, confidence } = decide(mention);
		const factor = mention.looksOn ? 0 : (factors[mention.at] ?? 0);
		const weight =
			WEIGHTS[mention.role] *
			(mention.role === 'bare' ? bareFactor(mention, weighing) : 1) *
			factor;
		const list = supports.get(region) ?? [];
		list.push({ weight, span: mention, certainty: confidence, at: mention.at });
		supports.set(region, list);
	}
	return supports;
}

/** A bare name tells something in a headline, in a list, or right after “antara” and “dengan”. */
function bareFactor(mention: Mention, { sentences }: Weighing): number {
	const sentence = sentences[mention.at];
	if (sentence === undefined) return 0;
	if (sentence.isTitle || mention.listed > 1) return 1;
	return /(?<!\p{L})(?:antara|dengan|bersama|gandeng|menggandeng)\s$/iu.test(
		sentence.plain.slice(0, mention.from)
	)
		? 1
		: 0;
}

/** How much a sentence says about who the parties are. */
function sentenceFactors(weighing: Weighing): number[] {
	const { sentences, acts } = weighing;
	const told = acts.filter(({ kind }) => kind !== 'denied' && kind !== 'earlier');
	// An article that only looks back tells of that act.
	const real = told.length > 0 ? told : acts.filter(({ kind }) => kind === 'earlier');
	const actAt = new Map(real.map((act) => [act.at, act]));
	const named = new Set(
		real
			.filter(({ isTitle }) => !isTitle)
			.filter((act) => strongIn(weighing, act.at).size < 2)
			.flatMap((act) => reachBack(weighing, act.at))
	);
	return sentences.map((sentence, at) => {
		if (sentence.isStamp) return 0;
		if (actAt.has(at)) return sentence.isTitle ? 0.9 : 1;
		if (tellsOfEarlier(sentence.plain) || isExcluding(sentence.plain)) return 0;
		if (named.has(at)) return 0.85;
		if (actAt.has(at - 1) || actAt.has(at - 2)) {
			if (isListOfParties(sentence.plain)) return 0.95;
		}
		if (!says(TEXT, sentence.plain)) return 0.2;
		if (sentence.isTitle) return says(TALK, sentence.plain) ? 0.4 : 0.85;
		return strongIn(weighing, at).size >= 2 && !says(TALK, sentence.plain) ? 0.75 : 0.3;
	});
}

function isListOfParties(text: string): boolean {
	return /(?<!\p{L})(?:(?:ke|se)?(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|sepuluh|sebelas)|daerah-daerah|\d+)\s(?:daerah|kabupaten|kota|provinsi|pemerintah|pemda|pemkab|pemkot|kepala daerah|bupati|wali kota|gubernur)(?:\/kota| dan kota)?(?:\s(?:itu|tersebut|dimaksud|lainnya|lain))?\s?(?:adalah|yaitu|yakni|ialah|meliputi|terdiri|antara lain|masing-masing|di antaranya|:)/iu.test(
		text
	);
}

function isExcluding(text: string): boolean {
	return placesOf(NEGATIVE, text).some(({ start, end }) =>
		/^(?:belum|tidak|batal|menolak)$/i.test(text.slice(start, end))
	);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
