/** Dates as people and spreadsheets write them. */
import { precisionOf } from '../record/calendar';
import type { Cell } from './table';

export type DateReading =
	/** `notice` says how it was understood when that is not what stands there. */
	| { readonly date: string; readonly notice?: string }
	| { readonly wrong: string; readonly expected: string; readonly nearest?: string }
	| null;

/** Which comes first in “9/2/2026”; null when the column does not tell. */
export type DayOrder = 'day' | 'month' | null;

const EXPECTED = 'a date like 2026-02-09, 9 Februari 2026, 2026-02 or 2026';
/** Serial days of spreadsheets: 1 January 1945 to 31 December 2100. */
const SERIALS = { first: 16_438, last: 73_415 };
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

const MONTHS = [
	['januari', 'january', 'jan'],
	['februari', 'february', 'pebruari', 'feb', 'peb'],
	['maret', 'march', 'mar'],
	['april', 'apr'],
	['mei', 'may'],
	['juni', 'june', 'jun'],
	['juli', 'july', 'jul'],
	['agustus', 'august', 'agu', 'ags', 'agt', 'aug'],
	['september', 'sep', 'sept'],
	['oktober', 'october', 'okt', 'oct'],
	['november', 'nopember', 'nov', 'nop'],
	['desember', 'december', 'des', 'dec']
];
/** Words before a date that say nothing about it. */
const LEAD =
	/^((pada|terbit|tanggal|tgl\.?)\s+|(senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu),?\s+)+/i;
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:\s+0?0[:.]00([:.]00)?)?$/;

/** Whether a text is how a source without a date is written. */
export function isUndated(text: string): boolean {
	return /^(\?|-|–|tanpa tanggal|tidak diketahui|undated|n\.?d\.?)$/i.test(text);
}

/**
 * Reads a date.
 * @param order which comes first in this column where a date alone does not tell
 * @returns the date as precisely as it is written, what is wrong with it, or null for an empty cell
 */
export function readDate(cell: Cell, order: DayOrder = null): DateReading {
	switch (cell.kind) {
		case 'empty':
			return null;
		case 'wrong':
			return { wrong: cell.wrong, expected: cell.expected };
		case 'date': {
			const date = cell.shows === 'month' ? cell.iso.slice(0, 7) : cell.iso;
			return cell.shows === 'month'
				? {
						date,
						notice: `the cell holds ${cell.iso} and shows month and year alone: read as ${date}`
					}
				: { date };
		}
		case 'number':
			return readNumber(cell.value);
		case 'text':
			return readText(cell.text, order);
	}
}

/** What a column says about its dates: one of “13/2/2026” is enough, unless another says the opposite. */
export function dayOrderOf(texts: readonly string[]): DayOrder {
	const seen = new Set<DayOrder>();
	for (const text of texts) {
		const [, first, second] = NUMBERS.exec(text.replace(LEAD, '')) ?? [];
		if (Number(first) > 12) seen.add('day');
		if (Number(second) > 12) seen.add('month');
	}
	const [order = null, other] = seen;
	return other === undefined ? order : null;
}

function readNumber(value: number): DateReading {
	if (Number.isInteger(value) && precisionOf(String(value)) === 'year' && value < 2101) {
		return { date: String(value) };
	}
	const day = Math.floor(value);
	if (day >= SERIALS.first && day <= SERIALS.last) {
		const date = new Date(SERIAL_ZERO + day * DAY_MS).toISOString().slice(0, 10);
		return { date, notice: `${value} is how a spreadsheet stores a day: read as ${date}` };
	}
	return { wrong: `the number ${value} is no date`, expected: EXPECTED };
}

function readText(text: string, order: DayOrder): DateReading {
	const bare = text.replace(LEAD, '').trim();
	if (/^\d{4}(-\d{1,2}){0,2}$/.test(bare)) return real(bare.split('-'), text);
	if (/^\d{5}(\.\d+)?$/.test(bare)) return readNumber(Number(bare));
	const stamp = /^(\d{4}-\d{2}-\d{2})[T ]00:00(:00(\.0+)?)?Z?$/.exec(bare)?.[1];
	if (stamp !== undefined) return real(stamp.split('-'), text);
	const numbers = NUMBERS.exec(bare);
	if (numbers !== null) return readNumbers(numbers, text, order);
	const monthYear = /^(\d{1,2})[/.-](\d{4})$/.exec(bare);
	if (monthYear !== null) return real([monthYear[2] ?? '', monthYear[1] ?? ''], text);
	return readWords(bare, text);
}

/** “9/2/2026”: here the ninth of February, in America the second of September. */
function readNumbers(
	[, first = '', second = '', year = '']: readonly (string | undefined)[],
	text: string,
	order: DayOrder
): DateReading {
	if (year.length < 4) {
		return {
			wrong: `${quoted(text)} has a year of two digits`,
			expected: 'a year of four, like 2026'
		};
	}
	const dayFirst = real([year, second, first], text);
	const monthFirst = real([year, first, second], text);
	if (first === second || !isDate(monthFirst)) return dayFirst;
	if (!isDate(dayFirst)) return noticed(monthFirst, text);
	if (order === null) {
		return {
			wrong: `${quoted(text)} may be ${dayFirst.date} or ${monthFirst.date}`,
			expected: 'which of them is meant, written so'
		};
	}
	return noticed(order === 'day' ? dayFirst : monthFirst, text);
}

/** “9 Februari 2026”, “9-Feb-2026”, “Februari 2026”, “Feb-26”. */
function readWords(bare: string, text: string): DateReading {
	const words = /^(?:(\d{1,2})[\s.-]+)?([a-z]+)\.?[\s,-]+(\d{4}|\d{2})$/i.exec(bare);
	if (words === null) return { wrong: `${quoted(text)} is no date`, expected: EXPECTED };
	const [, day, name = '', year = ''] = words;
	const month = MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
	if (month === 0) return { wrong: `${quoted(text)} names no month`, expected: EXPECTED };
	if (year.length < 4) {
		const meant = `20${year}-${String(month).padStart(2, '0')}`;
		return day === undefined
			? {
					wrong: `${quoted(text)} is what a spreadsheet makes of a month or of a day`,
					expected: 'the date as text',
					nearest: `${meant}, if month and year are meant`
				}
			: {
					wrong: `${quoted(text)} has a year of two digits`,
					expected: 'a year of four, like 2026'
				};
	}
	return real([year, String(month), ...(day === undefined ? [] : [day])], text);
}

function real(
	parts: readonly string[],
	text: string
): { date: string } | Exclude<DateReading, null> {
	const date = parts.map((part, at) => part.padStart(at === 0 ? 4 : 2, '0')).join('-');
	return precisionOf(date) === null
		? { wrong: `${quoted(text)} is no day of the calendar since 1945`, expected: EXPECTED }
		: { date };
}

function isDate(reading: DateReading): reading is { readonly date: string } {
	return reading !== null && 'date' in reading;
}

function noticed(reading: { readonly date: string } | DateReading, text: string): DateReading {
	return isDate(reading)
		? { date: reading.date, notice: `${quoted(text)} is read as ${reading.date}` }
		: reading;
}

function quoted(text: string): string {
	return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}
