/** Reads what is delivered to be taken out of the record, and looks whether it can be. */
import { crossCheckWithdrawn } from './cross-check-withdrawn';
import type { CheckedRecord } from './check-record';
import type { DeliveredAgreement } from './delivery';
import type { LastDelivery } from './fingerprints';
import { printIssue } from './issue';
import type { TextFile } from './read-record';
import { parseWithdrawn, type WithdrawnEntry } from './withdrawn-file';

/**
 * Reads the withdrawals of a delivery.
 * @param record the record as it is
 * @param agreements what is delivered with them
 * @param last fingerprints of the delivery before
 * @returns the entries, dated today, or the problems, each naming file, line and field; never throws
 */
export function readWithdrawals(
	{ withdrawals, today }: { readonly withdrawals: TextFile | null; readonly today: string },
	record: CheckedRecord,
	agreements: readonly DeliveredAgreement[],
	last: LastDelivery
): { readonly entries: readonly WithdrawnEntry[]; readonly problems: readonly string[] } {
	if (withdrawals === null) return { entries: [], problems: [] };
	const { file, text } = withdrawals;
	const parsed = parseWithdrawn(text, file, today);
	const going = new Set(parsed.entries.map(({ value }) => value.id));
	const stays = new Map([
		...record.agreements.filter(({ id }) => !going.has(id)).map(({ id }) => [id, id] as const),
		...agreements.map(({ id }) => [id, 'the delivery'] as const)
	]);
	const known = new Set([
		...[...record.agreements, ...record.withdrawn, ...agreements].map(({ id }) => id),
		...last.keys()
	]);
	const issues = [...parsed.issues, ...crossCheckWithdrawn(parsed, file, stays, today, known)];
	const problems = issues.map(printIssue);
	return problems.length > 0
		? { entries: [], problems }
		: { entries: parsed.entries.map(({ value }) => value), problems };
}
