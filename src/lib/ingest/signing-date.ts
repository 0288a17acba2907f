/** Which of the dates is that of the act, and in which year. */
import { precisionOf, type Precision } from '../record/calendar';
import type { Act } from './acts';
import { ASKED, AT_THE_ACT, FUTURE, tellsOfEarlier, says, SPEECH, TALK } from './cues';
import { findDates, printDate, weekdayOf, type FoundDate } from './dates';
import type { Sentence } from './sentences';
import type { Found, Span } from './span';

export interface SigningDate {
	readonly date: string;
	readonly precision: Precision;
}

export type DateNote =
	| {
			readonly code: 'weekday';
			readonly span: Span;
			readonly date: string;
			readonly weekday: number;
	  }
	| { readonly code: 'year-assumed'; readonly span: Span; readonly date: string }
	| { readonly code: 'year-unknown'; readonly span: Span }
	| { readonly code: 'days'; readonly span: Span }
	| { readonly code: 'date-elsewhere'; readonly span: Span };

export interface DateReading {
	readonly signed: Found<SigningDate> | null;
	readonly notes: readonly DateNote[];
}

interface Placed {
	readonly date: FoundDate;
	readonly span: Span;
	readonly score: number;
}

/** Dates of other acts and of ends stand behind these. */
const OTHER_DATE =
	/(?<!\p{L})(?:hingga|sampai(?: dengan)?|berakhir(?: pada)?|mulai|sejak|per|tenggat|paling lambat|terbit|peraturan|nomor|no|lahir|hut|dilantik|berlaku)\.?\s(?:tanggal\s|pada\s|tahun\s)?$/iu;

/**
 * @param published ISO date, when known: gives a date without a year its year
 * @param only the numbers of the sentences that tell of the act
 */
export function readSigningDate(
	sentences: readonly Sentence[],
	acts: readonly Act[],
	published: string | null,
	only?: ReadonlySet<number>
): DateReading {
	const actBySentence = new Map(acts.map((act) => [act.at, act]));
	const context = published ?? stampOf(sentences);
	const placed: Placed[] = [];
	const years = new Set<number>();
	sentences.forEach((sentence, at) => {
		for (const date of findDates(sentence.text)) {
			if (date.year !== null && date.day !== null) years.add(date.year);
			if (sentence.isStamp || (only !== undefined && !only.has(at))) continue;
			const score = scoreOf(date, sentence, at, actBySentence);
			const span = { start: sentence.start + date.start, end: sentence.start + date.end };
			placed.push({ date, span, score });
		}
	});
	placed.sort((a, b) => b.score - a.score || a.span.start - b.span.start);
	const [best] = placed;
	if (best === undefined || best.score < 0.5) {
		const full = placed.find(({ date }) => date.day !== null);
		return {
			signed: null,
			notes: full === undefined ? [] : [{ code: 'date-elsewhere', span: full.span }]
		};
	}
	// Of several days of one act, the fuller one: “Rabu … pada 4 Maret 2026”.
	return complete(best, context, years);
}

function scoreOf(
	date: FoundDate,
	sentence: Sentence,
	at: number,
	acts: ReadonlyMap<number, Act>
): number {
	const before = sentence.text.slice(Math.max(0, date.start - 40), date.start);
	if (OTHER_DATE.test(before)) return 0;
	const isQuoted = sentence.plain.slice(date.start, date.end).trim() === '';
	if (isQuoted) return 0;
	const act = acts.get(at);
	const shape = date.day !== null ? 0 : date.weekday !== null ? -0.25 : -0.05;
	const speaks = says(SPEECH, sentence.plain);
	if (
		act !== undefined &&
		(act.kind === 'signed' || act.kind === 'renewed' || act.kind === 'planned')
	) {
		if (ASKED.test(sentence.plain)) return 0.2;
		if (act.kind === 'planned' && (speaks || !isOfPlan(date, sentence.text, act))) return 0.2;
		const attributes =
			speaks && isAttribution(sentence.plain, date) && !AT_THE_ACT.test(sentence.plain);
		if (attributes) return 0.4 + shape;
		const closeness = 0.05 * Math.exp(-Math.abs(date.start - act.cue.end) / 200);
		return (
			(act.isTitle ? 0.8 : act.isSigning ? 0.94 : 0.85) +
			closeness -
			(date.start < act.cue.start ? 0.005 : 0) +
			shape
		);
	}
	if (act !== undefined) return 0.1;
	if (ASKED.test(sentence.plain) || tellsOfEarlier(sentence.plain)) return 0;
	if (AT_THE_ACT.test(sentence.plain)) return 0.85 + shape;
	const isPlan = ![...acts.values()].some(
		({ kind }) => kind === 'signed' || kind === 'renewed' || kind === 'earlier'
	);
	if (speaks || isPlan || says(FUTURE, sentence.plain.slice(0, date.end + 30))) return 0.2;
	const next = acts.get(at + 1);
	const previous = acts.get(at - 1);
	if (next !== undefined && next.kind !== 'planned' && !next.isTitle) return 0.65 + shape;
	if (previous !== undefined && previous.kind !== 'planned' && !previous.isTitle)
		return /(?<!\p{L})(?:acara|kegiatan|prosesi|berlangsung|digelar|dilaksanakan|dilakukan|bertempat)(?!\p{L})/iu.test(
			sentence.plain
		)
			? 0.7 + shape
			: 0.45 + shape;
	if (
		/(?<!\p{L})(?:acara|prosesi|berlangsung|digelar|kesepakatan|kerja ?sama)(?!\p{L})/iu.test(
			sentence.plain
		) &&
		!says(TALK, sentence.plain)
	)
		return 0.55 + shape;
	// An article is about the day of its first sentence, unless it says otherwise.
	return (sentence.isLead ? 0.52 : 0.3) + shape;
}

/** The day for which a signing is announced stands behind it, or is said to come. */
function isOfPlan(date: FoundDate, text: string, act: Act): boolean {
	if (act.isSigning && date.start >= act.cue.end) return true;
	return /^\S{0,2}\s(?:mendatang|nanti|depan)(?!\p{L})/iu.test(text.slice(date.end, date.end + 20));
}

/** “…, kata Bupati, Senin (9/2)”: the day of the remark. */
function isAttribution(text: string, date: FoundDate): boolean {
	const tail = text.slice(Math.max(0, date.start - 110), date.start);
	const speech = new RegExp(SPEECH.source, 'giu');
	const last = [...tail.matchAll(speech)].at(-1);
	if (last === undefined) return false;
	return !/tanda ?tangan|teken/iu.test(tail.slice(last.index));
}

/** A line with nothing but a date tells when the page was published. */
function stampOf(sentences: readonly Sentence[]): string | null {
	for (const sentence of sentences) {
		if (!sentence.isStamp) continue;
		const [date] = findDates(sentence.text);
		if (date?.day != null && date.month !== null && date.year !== null)
			return printDate(date.year, date.month, date.day);
	}
	return null;
}

function complete(
	{ date, span, score }: Placed,
	published: string | null,
	years: ReadonlySet<number>
): DateReading {
	const confidence = Math.min(0.97, Math.round(score * 100) / 100);
	const found = (text: string, sure: number, notes: DateNote[]): DateReading => {
		const precision = precisionOf(text);
		if (precision === null) return { signed: null, notes: [{ code: 'year-unknown', span }] };
		return { signed: { value: { date: text, precision }, spans: [span], confidence: sure }, notes };
	};
	if (date.year === null && date.month === null) return fromWeekday(date, span, published, found);
	if (date.year !== null) {
		const day = date.isRange ? null : date.day;
		const text = printDate(date.year, date.month, day);
		if (date.isRange) return found(text, 0.55, [{ code: 'days', span }]);
		if (day !== null && date.month !== null && date.weekday !== null) {
			if (weekdayOf(date.year, date.month, day) !== date.weekday)
				return found(text, 0.55, [{ code: 'weekday', span, date: text, weekday: date.weekday }]);
		}
		return found(text, confidence, []);
	}
	const year = yearFor(date, published, years);
	if (year === null) return { signed: null, notes: [{ code: 'year-unknown', span }] };
	const text = printDate(year, date.month, date.isRange ? null : date.day);
	const isSure =
		date.weekday !== null &&
		date.day !== null &&
		date.month !== null &&
		weekdayOf(year, date.month, date.day) === date.weekday;
	const notes: DateNote[] = [{ code: 'year-assumed', span, date: text }];
	if (date.weekday !== null && !isSure && date.day !== null)
		notes.push({ code: 'weekday', span, date: text, weekday: date.weekday });
	return found(text, Math.min(confidence, isSure ? 0.9 : 0.6), notes);
}

/** The year in which that day is the weekday said, and not after the page was published. */
function yearFor(
	{ day, month, weekday }: FoundDate,
	published: string | null,
	years: ReadonlySet<number>
): number | null {
	const last =
		published === null ? [...years].sort((a, b) => b - a)[0] : Number(published.slice(0, 4));
	if (last === undefined || month === null) return null;
	const candidates = [last, last - 1].filter(
		(year) =>
			published === null || printDate(year, month, day) <= published.slice(0, day === null ? 7 : 10)
	);
	const fits = (year: number) =>
		day === null || weekday === null || weekdayOf(year, month, day) === weekday;
	return candidates.find(fits) ?? candidates[0] ?? null;
}

function fromWeekday(
	{ weekday }: FoundDate,
	span: Span,
	published: string | null,
	found: (text: string, sure: number, notes: DateNote[]) => DateReading
): DateReading {
	if (published === null || published.length < 10 || weekday === null)
		return { signed: null, notes: [{ code: 'date-elsewhere', span }] };
	const day = new Date(`${published}T00:00:00Z`);
	while (day.getUTCDay() !== weekday) day.setUTCDate(day.getUTCDate() - 1);
	const text = day.toISOString().slice(0, 10);
	return found(text, 0.55, [{ code: 'year-assumed', span, date: text }]);
}
