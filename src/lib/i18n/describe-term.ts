/** How long an agreement holds, in words. */
import type { Agreement } from '$lib/domain/agreement';
import { endOf, termStatus } from '$lib/domain/term';
import { formatDate } from './format';
import { messages as m } from './messages';

/**
 * @param today ISO date, as for `termStatus`
 * @returns “Dihentikan pada 2 September 2025 – ditolak warga.” of what ended before its term; “Jangka waktu 5 tahun, sampai 9 Februari 2031 – masih berlaku”; null when no years are stated
 */
export function describeTerm(
	agreement: Pick<Agreement, 'signed' | 'validYears' | 'status' | 'calledOff'>,
	today: string
): string | null {
	const { validYears, status, calledOff } = agreement;
	// A copy of the data as of a day before that may hold it all the same.
	if (calledOff !== undefined && today >= calledOff.on) {
		return m.calledOff(formatDate(calledOff.on), calledOff.reason);
	}
	if (validYears === null) return null;
	const end = endOf(agreement);
	return m.validitySentence(
		validYears,
		end === null ? null : formatDate(end),
		termStatus(agreement, today),
		status === 'planned'
	);
}
