/** Finds dates in Indonesian text: “Senin (9/2/2026)”, “13 Januari 2026”, “12/3”, “Agustus 2023”, “hari Selasa tanggal dua bulan Juli …”. */
import { numberOfWords } from './number-words';
import type { Span } from './span';

export interface FoundDate extends Span {
	readonly day: number | null;
	/** 1 to 12; null when only a weekday or a year is said. */
	readonly month: number | null;
	readonly year: number | null;
	/** 0 (Sunday) to 6, when one is said. */
	readonly weekday: number | null;
	/** Several days, as “9–10 Februari”: the one that counts is not said. */
	readonly isRange: boolean;
}

const WEEKDAYS: readonly (readonly string[])[] = [
	['minggu', 'ahad'],
	['senin'],
	['selasa'],
	['rabu'],
	['kamis'],
	['jumat', "jum'at", 'jum’at'],
	['sabtu']
];
const MONTHS: readonly (readonly string[])[] = [
	['januari', 'jan', 'january'],
	['februari', 'feb', 'pebruari', 'february'],
	['maret', 'mar', 'march'],
	['april', 'apr'],
	['mei', 'may'],
	['juni', 'jun', 'june'],
	['juli', 'jul', 'july'],
	['agustus', 'agu', 'agt', 'ags', 'agst', 'august', 'aug'],
	['september', 'sep', 'sept'],
	['oktober', 'okt', 'october', 'oct'],
	['november', 'nov', 'nopember', 'nop'],
	['desember', 'des', 'december', 'dec']
];

const placeIn = (lists: readonly (readonly string[])[], word: string) =>
	lists.findIndex((list) => list.includes(word.toLowerCase()));

const MONTH = MONTHS.flat()
	.sort((a, b) => b.length - a.length)
	.join('|');
const WEEKDAY = WEEKDAYS.flat().join('|');
const NUMERIC = String.raw`(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})|(\d{1,2})/(\d{1,2})`;
const NAMED = String.raw`(\d{1,2})(?:\s?(?:-|–|s/d|dan|hingga|sampai)\s?(\d{1,2}))?\s(?:bulan\s)?(${MONTH})\b\.?(?:,?\s(?:tahun\s)?(\d{4}))?`;
const MONTH_YEAR = String.raw`(${MONTH})\b,?\s(?:tahun\s)?(\d{4})`;
const DATE = new RegExp(
	String.raw`(?<![\p{L}\d/.])(?:(${WEEKDAY})\b)?[\s,]{0,2}(?:(?:pada\s)?tanggal\s|tgl\.?\s)?\(?(?:tanggal\s)?(?:${NUMERIC}|${NAMED}|${MONTH_YEAR})(?![\d/])`,
	'giu'
);
const LONE_WEEKDAY = new RegExp(String.raw`(?<![\p{L}])(${WEEKDAY})\b(?!\s?[,(]?\s?\d)`, 'giu');
const LONE_YEAR = /(?<![\p{L}\d])(?:tahun|pada)\s((?:19|20)\d{2})(?![\d/])/giu;
const IN_WORDS = /tanggal\s((?:[a-z]+\s){1,3})bulan\s([a-z]+)\stahun\s((?:[a-z]+\s?){1,8})/giu;

/** @returns dates by their place; what is no day of any month is left out */
export function findDates(text: string): FoundDate[] {
	const found: FoundDate[] = [];
	const isFree = (span: Span) =>
		!found.some(({ start, end }) => span.start < end && start < span.end);
	const add = (date: FoundDate) => {
		if (isPossible(date) && isFree(date)) found.push(date);
	};
	for (const match of text.matchAll(DATE)) add(dateOf(match, text));
	for (const match of text.matchAll(IN_WORDS)) {
		const date = dateInWords(match);
		if (date !== null) add(date);
	}
	for (const match of text.matchAll(LONE_YEAR))
		add({
			...spanOf(match),
			day: null,
			month: null,
			year: Number(match[1]),
			weekday: null,
			isRange: false
		});
	for (const match of text.matchAll(LONE_WEEKDAY))
		add({
			...spanOf(match),
			day: null,
			month: null,
			year: null,
			weekday: placeIn(WEEKDAYS, match[1] ?? ''),
			isRange: false
		});
	return found.sort((a, b) => a.start - b.start);
}

function dateOf(match: RegExpMatchArray, text: string): FoundDate {
	const [whole, weekday, ...rest] = match;
	const [isoYear, isoMonth, isoDay, d1, m1, y1, d2, m2, d3, d3To, m3, y3, m4, y4] = rest;
	const day = isoDay ?? d1 ?? d2 ?? d3;
	const numeric = isoMonth ?? m1 ?? m2;
	const named = m3 ?? m4;
	const year = isoYear ?? y1 ?? y3 ?? y4;
	const lead = /^[\s,(]*/u.exec(whole)?.[0].length ?? 0;
	const start = match.index ?? 0;
	const next = text.charAt(start + whole.length);
	return {
		start: start + lead,
		// The bracket that was opened before it belongs to it.
		end: start + whole.length + (/[^)]*\([^)]*$/.test(whole) && next === ')' ? 1 : 0),
		day: day === undefined ? null : Number(day),
		month: numeric !== undefined ? Number(numeric) : placeIn(MONTHS, named ?? '') + 1,
		year: year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year),
		weekday: weekday === undefined ? null : placeIn(WEEKDAYS, weekday),
		isRange: d3To !== undefined
	};
}

function dateInWords(match: RegExpMatchArray): FoundDate | null {
	const [, dayWords = '', monthWord = '', yearWords = ''] = match;
	const day = numberOfWords(dayWords.trim().toLowerCase().split(' '));
	const month = placeIn(MONTHS, monthWord) + 1;
	const words = yearWords.trim().toLowerCase().split(/\s+/);
	// What follows the year is matched too: the longest beginning that is a number is it.
	for (let length = words.length; length > 0; length--) {
		const year = numberOfWords(words.slice(0, length));
		if (year === null || year < 1945) continue;
		return { ...spanOf(match), day, month, year, weekday: null, isRange: false };
	}
	return null;
}

function spanOf(match: RegExpMatchArray): Span {
	const start = match.index ?? 0;
	return { start, end: start + match[0].trimEnd().length };
}

function isPossible({ day, month, year }: FoundDate): boolean {
	if (month !== null && (month < 1 || month > 12)) return false;
	if (year !== null && (year < 1945 || year > 2100)) return false;
	if (day === null || month === null) return day === null;
	return day >= 1 && day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

/** The weekday of a date, 0 (Sunday) to 6. */
export function weekdayOf(year: number, month: number, day: number): number {
	return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** `2026-02-09`, `2026-02` or `2026`. */
export function printDate(year: number, month: number | null, day: number | null): string {
	return [year, month, day]
		.filter((part) => part !== null)
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
}
