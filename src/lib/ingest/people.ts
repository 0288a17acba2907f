/** Who signed, with their office. Only those whom the text says signed. */
import type { Signatory } from '../domain/agreement';
import type { RegionKind } from '../domain/region';
import { bareName } from '../domain/region-names';
import type { Act } from './acts';
import { placesOf, SIGN, WITNESS, WITNESSING } from './cues';
import type { Decide } from './kinds';
import type { Mention } from './mentions';
import type { Sentence } from './sentences';
import type { Found } from './span';

const HEADS: Readonly<Record<RegionKind, string>> = {
	kabupaten: 'Bupati',
	kota: 'Wali Kota',
	provinsi: 'Gubernur'
};
const DEPUTY =
	/(?:(wakil|wabup|wagub|wawali\w*)|(pj\.?|penjabat)|(plt\.?|pelaksana tugas)|(plh\.?|pelaksana harian)|(pjs\.?|penjabat sementara))\s*$/iu;
/** Forms of address and degrees: no part of a name. */
const TITLE =
	/^(?:dr|drs|dra|ir|h|hj|prof|kh|tgk|tgh|st|s|m|bapak|ibu|pak|bu|letjen|mayjen|brigjen|kolonel|kombes|komjen|irjen|marsda|laksda|purn|capt|apt|ny|tuan|gus|mbak|mas|kiai|ust|ustaz)\.?$/iu;
const PARTICLE = /^(?:bin|binti|al|el|de|van|der|daeng|dg|andi)$/i;
const NAME_STOP =
	/^(?:dan|serta|dengan|bersama|di|pada|yang|menandatangani|meneken|ini|itu|senin|selasa|rabu|kamis|jumat|sabtu|minggu|selaku|sebagai|bupati|wali|walikota|gubernur|wakil|pj|plt|sekda|sekretaris|kabupaten|kota|provinsi|pemkab|pemkot|pemprov|pemerintah|dinas|kepala|mou|pks|jawa|sumatera|sulawesi|kalimantan|jumat|ketua)$/i;

/** @param only the numbers of the sentences that tell of the act */
export function findSignatories(
	sentences: readonly Sentence[],
	acts: readonly Act[],
	mentions: readonly Mention[],
	decide: Decide,
	only?: ReadonlySet<number>
): Found<Signatory>[] {
	const found = new Map<string, Found<Signatory>>();
	for (const act of acts) {
		const sentence = sentences[act.at];
		if (sentence === undefined || act.isTitle || act.isQuoted || !act.isSigning) continue;
		if (act.kind !== 'signed' && act.kind !== 'renewed') continue;
		if (only !== undefined && !only.has(act.at)) continue;
		for (const mention of mentions) {
			if (mention.at !== act.at || mention.role !== 'head' || mention.looksOn) continue;
			if (!signs(sentence.plain, mention)) continue;
			const named =
				nameAfter(sentence.plain, mention.to) ?? nameBefore(sentence.plain, mention.from);
			if (named === null) continue;
			const { region, confidence } = decide(mention);
			const deputy = deputyOf(sentence.plain.slice(0, mention.from));
			const office = `${deputy}${HEADS[region.kind]} ${bareName(region.name)}`;
			if (found.has(office)) continue;
			const span = {
				start: sentence.start + Math.min(mention.from, named.from),
				end: sentence.start + Math.max(mention.to, named.to)
			};
			found.set(office, {
				value: { name: named.name, office },
				spans: [span],
				confidence: Math.round(0.9 * confidence * 100) / 100
			});
		}
	}
	return [...found.values()];
}

/** Before an active verb, or behind a passive one. */
function signs(text: string, { from }: Mention): boolean {
	const cues = placesOf(SIGN, text);
	if (placesOf(WITNESSING, text).some(({ start }) => start > from && start - from < 60))
		return false;
	if (
		placesOf(WITNESS, text).some(
			({ end }) => end <= from && !cues.some((cue) => cue.start > end && cue.start < from)
		)
	)
		return false;
	return cues.length > 0;
}

function deputyOf(before: string): string {
	const match = DEPUTY.exec(before.trimEnd());
	if (match === null) return '';
	const [, deputy, acting, substitute, daily, interim] = match;
	if (deputy !== undefined) return 'Wakil ';
	if (acting !== undefined) return 'Penjabat ';
	if (substitute !== undefined) return 'Plt. ';
	return daily !== undefined ? 'Plh. ' : interim !== undefined ? 'Pjs. ' : '';
}

interface Named {
	readonly name: string;
	readonly from: number;
	readonly to: number;
}

/** “Bupati X, Dr. H. Nama Orang, S.H., M.Si.,” → “Nama Orang”. */
function nameAfter(text: string, at: number): Named | null {
	const rest = text.slice(at, at + 120);
	const lead = /^\s*(?:\([^()]{0,30}\))?\s*,?\s*/u.exec(rest)?.[0].length ?? 0;
	return nameIn(rest.slice(lead), at + lead);
}

/** “Nama Orang selaku Bupati X”. */
function nameBefore(text: string, from: number): Named | null {
	const before = text.slice(Math.max(0, from - 80), from);
	const match = /((?:\p{Lu}[\p{L}.'’-]*\s){1,4})(?:selaku|sebagai)\s$/u.exec(before);
	if (match === null) return null;
	const start = from - before.length + match.index;
	return nameIn(match[1] ?? '', start);
}

function nameIn(text: string, at: number): Named | null {
	const words: string[] = [];
	let from = -1;
	let to = 0;
	for (const match of text.matchAll(/[\p{L}][\p{L}.'’-]*/gu)) {
		const word = match[0];
		const gap = text.slice(to, match.index);
		if (from !== -1 && !/^\s$/u.test(gap)) break;
		if (from === -1 && !/^[\s.]*$/u.test(gap)) break;
		const bare = word.replace(/\.$/u, '');
		if (
			from === -1 &&
			TITLE.test(word) &&
			!(/^\p{Lu}\.?$/u.test(word) && bare.length === 1 && word !== 'H.' && word !== 'H')
		) {
			to = match.index + word.length;
			continue;
		}
		if (/^\p{Lu}\p{Ll}?\.\p{L}/u.test(word)) break;
		if (!/^\p{Lu}/u.test(word) && !PARTICLE.test(word)) break;
		if (NAME_STOP.test(word)) break;
		if (from === -1) from = match.index;
		words.push(word.length > 2 ? bare : word);
		to = match.index + word.length;
		if (words.length === 5) break;
	}
	if (words.length === 0 || from === -1) return null;
	if (words.every((word) => word.length <= 2)) return null;
	return { name: words.join(' '), from: at + from, to: at + to };
}
