/** Term (masa berlaku): whether an agreement still holds on a given day. */
import type { Agreement } from './agreement';

export const TERM_STATUSES = ['aktif', 'berakhir', 'tidak-diketahui'] as const;
export type TermStatus = (typeof TERM_STATUSES)[number];

/**
 * Says whether an agreement holds on a day, from its signing date and stated years alone.
 * A signing date known to the month or year leaves a span of possible ends: inside that span nothing is claimed.
 * @param agreement its `signed`, `validYears` and `status`
 * @param today ISO date, the reader's or that of a frozen copy
 * @returns `tidak-diketahui` when the date or the years are not stated, when it is only planned, or when the day falls among the possible ends
 */
export function termStatus(
	agreement: Pick<Agreement, 'signed' | 'validYears' | 'status'>,
	today: string
): TermStatus {
	const { signed, validYears, status } = agreement;
	if (signed === null || validYears === null || status === 'planned') return 'tidak-diketahui';
	const earliestEnd = addYears(signed.padEnd(7, '-01').padEnd(10, '-01'), validYears);
	const latestEnd = addYears(signed.padEnd(7, '-12').padEnd(10, '-31'), validYears);
	if (today < earliestEnd) return 'aktif';
	return today >= latestEnd ? 'berakhir' : 'tidak-diketahui';
}

/** The same calendar day some years later; only compared as text, so 29 February may stay. */
function addYears(isoDate: string, years: number): string {
	return String(Number(isoDate.slice(0, 4)) + years).padStart(4, '0') + isoDate.slice(4);
}
