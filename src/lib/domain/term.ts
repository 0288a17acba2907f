/** Term (masa berlaku): whether an agreement still holds on a given day. */
import type { Agreement } from './agreement';

export const TERM_STATUSES = ['aktif', 'berakhir', 'tidak-diketahui'] as const;
export type TermStatus = (typeof TERM_STATUSES)[number];

/** What the filter `berlaku` asks for: a status, or an agreement that still holds, but not for long. */
export const TERM_FILTERS = [...TERM_STATUSES, 'segera-berakhir'] as const;
export type TermFilter = (typeof TERM_FILTERS)[number];

/** What the term follows from. */
type Dated = Pick<Agreement, 'signed' | 'validYears' | 'status' | 'calledOff'>;

/**
 * Says whether an agreement holds on a day, from its signing date and stated years alone, unless it was called off.
 * A signing date known to the month or year leaves a span of possible ends: inside that span nothing is claimed.
 * @param today ISO date, the reader's or that of a frozen copy
 * @returns `tidak-diketahui` when the date or the years are not stated, when it is only planned, or when the day falls among the possible ends
 */
export function termStatus(agreement: Dated, today: string): TermStatus {
	const { signed, validYears, status, calledOff } = agreement;
	if (calledOff !== undefined && today >= calledOff.on) return 'berakhir';
	if (signed === null || validYears === null || status === 'planned') return 'tidak-diketahui';
	const earliestEnd = addYears(signed.padEnd(7, '-01').padEnd(10, '-01'), validYears);
	const latestEnd = addYears(signed.padEnd(7, '-12').padEnd(10, '-31'), validYears);
	if (today < earliestEnd) return 'aktif';
	return today >= latestEnd ? 'berakhir' : 'tidak-diketahui';
}

/**
 * The values of `TERM_FILTERS` that an agreement has on a day: its status, and `segera-berakhir` when it still holds but
 * may end within the twelve months that follow.
 * @param today ISO date
 */
export function termsOf(agreement: Dated, today: string): TermFilter[] {
	const status = termStatus(agreement, today);
	const endsSoon = status === 'aktif' && termStatus(agreement, addYears(today, 1)) !== 'aktif';
	return endsSoon ? [status, 'segera-berakhir'] : [status];
}

/**
 * When it ends: the day on which it was called off, else when the stated years are over, as precisely as the signing date is known.
 * @returns `2031-02-09`, `2031-02` or `2031`; null when the date or the years are not stated, or it is only planned
 */
export function endOf({ signed, validYears, status, calledOff }: Dated): string | null {
	if (calledOff !== undefined) return calledOff.on;
	if (signed === null || validYears === null || status === 'planned') return null;
	const end = addYears(signed, validYears);
	// What began on a leap day ends with February: a day that the calendar lacks is no date to print.
	return end.endsWith('-02-29') && !isLeapYear(Number(end.slice(0, 4)))
		? end.replace(/29$/, '28')
		: end;
}

function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The same calendar day some years later; only compared as text, so 29 February may stay. */
function addYears(isoDate: string, years: number): string {
	return String(Number(isoDate.slice(0, 4)) + years).padStart(4, '0') + isoDate.slice(4);
}
