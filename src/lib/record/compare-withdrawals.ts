/** What a delivery takes out of the record, compared with what our editors have made of it. */
import type { AgreementFile } from './agreement-file';
import type { Choices, Difference } from './compare-delivery';
import { DELIVERED_FIELDS } from './delivery';
import { fingerprintsOf, withdrawalFingerprint, type LastDelivery } from './fingerprints';
import type { WithdrawnEntry } from './withdrawn-file';

export interface WithdrawalComparison {
	readonly differences: readonly Difference[];
	/** What will count as last delivered of the withdrawn; an open conflict keeps coming back. */
	readonly next: LastDelivery;
}

/**
 * Compares delivered withdrawals with the record.
 * @param last fingerprints of the delivery before
 * @param ours the record, by id
 * @param withdrawn what is withdrawn already, by id
 */
export function compareWithdrawals(
	delivered: readonly WithdrawnEntry[],
	last: LastDelivery,
	ours: ReadonlyMap<string, AgreementFile>,
	withdrawn: ReadonlyMap<string, WithdrawnEntry>,
	{ takeDelivered, keepOurs }: Choices
): WithdrawalComparison {
	const differences: Difference[] = [];
	const next = new Map<string, LastDelivery extends ReadonlyMap<string, infer F> ? F : never>();
	for (const entry of delivered) {
		const { id } = entry;
		const now = withdrawalFingerprint(entry);
		const before = last.get(id)?.get('withdrawn');
		const record = ours.get(id);
		const kept = withdrawn.get(id);
		const told = new Map(last.get(id)).set('withdrawn', now);
		if (kept !== undefined && withdrawalFingerprint(kept) === now) {
			next.set(id, told);
			continue;
		}
		const edited =
			kept === undefined
				? editedSince(record, last.get(id))
				: withdrawalFingerprint(kept) === before
					? []
					: ['reason, into'];
		if (takeDelivered.has(id) || (edited.length === 0 && before !== now)) {
			// The day on which it was withdrawn stays, whatever is said about it later.
			const dated = kept === undefined ? entry : { ...entry, withdrawn: kept.withdrawn };
			differences.push({ kind: 'withdrawn', id, entry: dated });
			next.set(id, told);
		} else if (before === now || keepOurs.has(id)) {
			next.set(id, told);
		} else {
			differences.push({ kind: 'withdrawal-conflict', id, entry, edited });
		}
	}
	return { differences, next };
}

/** The keys of a record that say something else than what was delivered last. */
function editedSince(
	record: AgreementFile | undefined,
	before: ReturnType<typeof fingerprintsOf> | undefined
): string[] {
	if (record === undefined) return [];
	if (before === undefined) return ['added here'];
	const mine = fingerprintsOf(record);
	const ownKeys = Object.keys(record).filter(
		(key) => !(DELIVERED_FIELDS as readonly string[]).includes(key)
	);
	return [
		...DELIVERED_FIELDS.filter((field) => mine.get(field) !== before.get(field)),
		...ownKeys,
		...(record.sources.some(({ document }) => document) ? ['document'] : [])
	];
}
