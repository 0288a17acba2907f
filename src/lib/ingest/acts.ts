/** Which sentences tell of an act between parties: a text signed, planned or renewed; or of an earlier one, or of none. */
import {
	AGREE,
	tellsOfEarlier,
	FUTURE,
	LATER,
	NAMED_TEXT,
	NEGATIVE,
	placesOf,
	RENEW,
	says,
	SIGN,
	TEXT
} from './cues';
import type { Sentence } from './sentences';
import type { Span } from './span';

export type ActKind = 'signed' | 'renewed' | 'planned' | 'earlier' | 'denied';

export interface Act {
	/** The number of its sentence. */
	readonly at: number;
	readonly kind: ActKind;
	/** The word that tells of it, in the sentence. */
	readonly cue: Span;
	/** The text is signed, not just agreed upon. */
	readonly isSigning: boolean;
	readonly isTitle: boolean;
	/** Only a speaker says so. */
	readonly isQuoted: boolean;
}

/** Farther away a word belongs to something else. */
const NEAR = 70;
const PLANNED_AFTER =
	/^.{0,45}?(?<!\p{L})(?:direncanakan|dijadwalkan|ditargetkan|rencananya|menunggu|menyusul|(?:akan|bakal) (?:dilakukan|digelar|dilaksanakan|dilangsungkan|berlangsung|diadakan))/iu;
const HOPE =
	/(?<!\p{L})(?:diharapkan|berharap|harapan|kemungkinan|peluang|jika|apabila|bila|menjajaki|penjajakan|jajaki|bisa|dapat|membahas)(?!\p{L})/iu;
/** Signed too, but no agreement. */
const OTHER_PAPER =
	/^.{0,60}?(?<!\p{L})(?:pelantikan|serah terima jabatan|sertijab|pakta integritas|fakta integritas|prasasti|raperda|rancangan peraturan|kua|ppas|apbd|petisi|buku tamu|plakat|surat keputusan|perjanjian kinerja|kontrak kinerja|naskah pelantikan)(?!\p{L})/iu;
const HOPED =
	/(?<!\p{L})(?:berharap|diharapkan|harapan|kemungkinan|jika|apabila|menjajaki|penjajakan|berlanjut ke|berlanjut pada|menuju|wacana)(?!\p{L}).{0,60}$/iu;
const REFUSING = /^(?:belum|batal|dibatalkan|urung|menolak|menunda|ditunda|tertunda)$/i;
const MAY = /(?:dapat|bisa|boleh)\s+$/iu;

export function findActs(sentences: readonly Sentence[]): Act[] {
	let toldOfText = false;
	return sentences.flatMap((sentence, at) => {
		const act = sentence.isStamp ? null : actOf(sentence, at, toldOfText);
		toldOfText ||= says(TEXT, sentence.text);
		return act ?? [];
	});
}

function actOf(sentence: Sentence, at: number, toldOfText: boolean): Act | null {
	const told = actIn(sentence.plain, toldOfText);
	if (told !== null) return { at, isTitle: sentence.isTitle, isQuoted: false, ...told };
	if (sentence.plain === sentence.text) return null;
	const quoted = actIn(sentence.text, false);
	if (quoted?.kind !== 'signed') return null;
	return { at, isTitle: sentence.isTitle, isQuoted: true, ...quoted };
}

function actIn(text: string, toldOfText: boolean): Pick<Act, 'kind' | 'cue' | 'isSigning'> | null {
	const texts = placesOf(TEXT, text);
	if (texts.length === 0 && !toldOfText) return null;
	const futures = placesOf(FUTURE, text);
	const named = placesOf(NAMED_TEXT, text);
	const renewal = placesOf(RENEW, text).find(
		({ start, end }) =>
			!MAY.test(text.slice(Math.max(0, start - 12), start)) &&
			texts.some((one) => one.start >= end - 1 && one.start - end < 40)
	);
	const signs = placesOf(SIGN, text).filter(({ end }) => !OTHER_PAPER.test(text.slice(end)));
	const cues = renewal === undefined ? signs : [renewal, ...signs];
	const kinds = cues.map((cue) => ({
		cue,
		isSigning: true,
		kind: kindOf(text, cue, futures, cue === renewal)
	}));
	const best = kinds.find(({ kind }) => kind === 'renewed' || kind === 'signed') ?? kinds[0];
	if (best !== undefined) return best;

	const [text1] = named;
	if (text1 === undefined) return null;
	const planned = futures.find(({ end }) =>
		named.some(({ start }) => start >= end && start - end < NEAR)
	);
	if (planned !== undefined && !HOPE.test(text))
		return { cue: planned, isSigning: false, kind: 'planned' };
	const agreed = placesOf(AGREE, text).find(({ end }) =>
		named.some(({ start }) => start >= end && start - end < NEAR)
	);
	if (agreed === undefined || HOPE.test(text) || planned !== undefined) return null;
	const kind = tellsOfEarlier(text) ? 'earlier' : isDenied(text, agreed) ? 'denied' : 'signed';
	return { cue: agreed, isSigning: false, kind };
}

function kindOf(text: string, cue: Span, futures: readonly Span[], isRenewal: boolean): ActKind {
	if (isDenied(text, cue) || HOPED.test(text.slice(0, cue.start))) return 'denied';
	const comes = futures.some(({ end }) => end <= cue.start && cue.start - end < NEAR);
	const after = text.slice(cue.end);
	if (comes || PLANNED_AFTER.test(after) || (says(LATER, text) && futures.length > 0))
		return HOPE.test(text.slice(0, cue.start)) ? 'denied' : 'planned';
	if (isRenewal) return 'renewed';
	return tellsOfEarlier(text) ? 'earlier' : 'signed';
}

function isDenied(text: string, cue: Span): boolean {
	return placesOf(NEGATIVE, text).some(
		({ start, end }) =>
			REFUSING.test(text.slice(start, end)) && end <= cue.start && cue.start - end < 40
	);
}
