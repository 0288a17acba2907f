/** Of which kind the signed text is. */
import type { Instrument } from '../domain/agreement';
import type { Act } from './acts';
import { tellsOfEarlier, FUTURE, placesOf, says } from './cues';
import type { Sentence } from './sentences';
import type { Found, Span } from './span';

const FORMS: readonly (readonly [Instrument, RegExp])[] = [
	[
		'nota-kesepahaman',
		/(?<!\p{L})(?:nota kesepahaman|nota kesepakatan|memorandum of understanding|memorandum saling pengertian|memorandum|mou)(?!\p{L})/giu
	],
	[
		'kesepakatan-bersama',
		/(?<!\p{L})(?:(?:nota )?kesepakatan bersama|naskah kesepakatan|kesepakatan kerja ?sama)(?!\p{L})/giu
	],
	[
		'perjanjian-kerja-sama',
		/(?<!\p{L})(?:perjanjian kerja ?sama|perjanjian kerjasama|pks|kontrak kerja ?sama|kontrak kolaborasi)(?!\p{L})/giu
	],
	[
		'sister-city',
		/(?<!\p{L})(?:sister city|sister-city|sister province|sister regency|kota kembar|kabupaten kembar|provinsi kembar)(?!\p{L})/giu
	],
	['berita-acara', /(?<!\p{L})berita acara(?!\p{L})/giu],
	['adendum', /(?<!\p{L})(?:adendum|addendum)(?!\p{L})/giu]
];
/** Said in short of a text that is named elsewhere; alone, they tell its kind less surely. */
const SHORT_FORMS: readonly (readonly [Instrument, RegExp])[] = [
	['perjanjian-kerja-sama', /(?<!\p{L})perjanjian(?!\p{L})/giu],
	['kesepakatan-bersama', /(?<!\p{L})(?:kesepakatan|kesepahaman|menyepakati)(?!\p{L})/giu],
	['lainnya', /(?<!\p{L})(?:piagam|deklarasi|komitmen bersama|nota kerja ?sama|pakta)(?!\p{L})/giu]
];
/** An adendum changes an agreement, which is not signed again; so is a record of one. */
const CHANGING: ReadonlySet<Instrument> = new Set(['adendum', 'berita-acara']);

export function findInstruments(
	sentences: readonly Sentence[],
	acts: readonly Act[],
	only?: ReadonlySet<number>
): Found<Instrument>[] {
	const counted = sentences.filter((_, at) => only === undefined || only.has(at));
	const kinds = new Map(acts.map((act) => [sentences[act.at], act.kind]));
	const isPlan = !acts.some(({ kind }) => kind === 'signed' || kind === 'renewed');
	const found = collect(FORMS, counted, kinds, isPlan);
	const changing = found.filter(({ value }) => CHANGING.has(value));
	if (changing.length > 0) return changing;
	if (found.length > 0) return found;
	const inShort = collect(SHORT_FORMS, counted, kinds, isPlan).slice(0, 1);
	return inShort.map((one) => ({ ...one, confidence: Math.min(one.confidence, 0.6) }));
}

function collect(
	forms: readonly (readonly [Instrument, RegExp])[],
	sentences: readonly Sentence[],
	kinds: ReadonlyMap<Sentence | undefined, Act['kind']>,
	isPlan: boolean
): Found<Instrument>[] {
	return forms.flatMap(([value, form]) => {
		const spans: Span[] = [];
		let confidence = 0;
		for (const sentence of sentences) {
			const kind = kinds.get(sentence);
			if (kind === 'denied' || (kind === 'earlier' && kinds.size > 1)) continue;
			for (const { start, end } of placesOf(form, sentence.plain)) {
				if (kind !== 'renewed' && tellsOfEarlier(sentence.plain)) continue;
				if (isBasis(sentence.plain, start)) continue;
				if (!isPlan && comesLater(sentence.plain, start, kind)) continue;
				spans.push({ start: sentence.start + start, end: sentence.start + end });
				confidence = Math.max(confidence, kind === undefined ? 0.7 : 0.97);
			}
		}
		return spans.length === 0 ? [] : [{ value, spans: spans.slice(0, 4), confidence }];
	});
}

/** “menindaklanjuti nota kesepahaman”: an earlier text, of which this one is the sequel. */
function isBasis(text: string, start: number): boolean {
	return /(?:menindaklanjuti|tindak lanjut(?: dari| atas)?|turunan(?: dari)?|berdasarkan|pelaksanaan dari|mengacu pada|lanjutan(?: dari)?)\s(?:\p{L}+\s){0,2}$/iu.test(
		text.slice(Math.max(0, start - 60), start)
	);
}

/** “akan ditindaklanjuti dengan perjanjian kerja sama”: not signed yet. */
function comesLater(text: string, start: number, kind: Act['kind'] | undefined): boolean {
	const before = text.slice(Math.max(0, start - 80), start);
	const isSequel =
		/(?:akan|segera|nantinya|kelak|bakal|selanjutnya).{0,50}(?:ditindaklanjuti|dituangkan|disusun|dilanjutkan|dijabarkan|diikuti|menyusun|disusul|dirinci|diatur)/iu.test(
			before
		);
	if (isSequel || /(?<!\p{L})tindak lanjutnya .{0,40}$/iu.test(before)) return true;
	return kind === undefined && says(FUTURE, before);
}
