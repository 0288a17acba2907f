/** Three-way comparison: what was delivered last, what is delivered now, and what our editors have made of it. */
import type { AgreementFile } from './agreement-file';
import { compareWithdrawals } from './compare-withdrawals';
import { DELIVERED_FIELDS, type DeliveredAgreement } from './delivery';
import { fingerprintsOf, type Field, type Fingerprints, type LastDelivery } from './fingerprints';
import type { WithdrawnEntry } from './withdrawn-file';

/** What is to be done about one agreement; those without any difference are not listed. */
export type Difference =
	/** Not in the record yet. */
	| { readonly kind: 'new'; readonly id: string; readonly delivered: AgreementFile }
	/** `apply`: changed by the delivery alone; `conflict`: changed here too, left alone. */
	| {
			readonly kind: 'changed';
			readonly id: string;
			readonly delivered: AgreementFile;
			readonly ours: AgreementFile;
			readonly apply: readonly Field[];
			readonly conflict: readonly Field[];
	  }
	/** Delivered before and taken out of the record by an editor: stays out. */
	| { readonly kind: 'removed-here'; readonly id: string }
	/** In the record, and in an earlier delivery, but not in this one: stays. */
	| { readonly kind: 'not-delivered'; readonly id: string }
	/** To be taken out, or withdrawn already and now for another reason. */
	| { readonly kind: 'withdrawn'; readonly id: string; readonly entry: WithdrawnEntry }
	/** To be taken out, but changed here since it was delivered: stays until settled. */
	| {
			readonly kind: 'withdrawal-conflict';
			readonly id: string;
			readonly entry: WithdrawnEntry;
			/** What was changed here. */
			readonly edited: readonly string[];
	  };

export interface Choices {
	/** Ids whose delivered fields, or whose withdrawal, win over ours. */
	readonly takeDelivered: ReadonlySet<string>;
	/** Ids whose conflicts are settled in our favour. */
	readonly keepOurs: ReadonlySet<string>;
}

export interface Comparison {
	/** Sorted by id. */
	readonly differences: readonly Difference[];
	/** What will count as last delivered once the differences are applied; open conflicts keep coming back. */
	readonly next: LastDelivery;
}

/** A delivery as a whole. */
export interface Delivery {
	readonly agreements: readonly DeliveredAgreement[];
	/** Records of earlier deliveries that are to be taken out; none of them is among the agreements. */
	readonly withdrawals: readonly WithdrawnEntry[];
}

/** What a delivery can say: the fields it speaks about, and by what two values of them are told apart. */
export interface DeliveryForm {
	readonly fields: readonly Field[];
	readonly fingerprintsOf: (value: AgreementFile) => Fingerprints;
}

/** The collectors' form. */
export const COLLECTED: DeliveryForm = { fields: DELIVERED_FIELDS, fingerprintsOf };

/** The record as it is. */
export interface OwnRecord {
	readonly agreements: ReadonlyMap<string, AgreementFile>;
	readonly withdrawn: ReadonlyMap<string, WithdrawnEntry>;
}

/**
 * Compares a delivery with the record.
 * @param last fingerprints of the delivery before; empty at the first
 */
export function compareDelivery(
	delivery: Delivery,
	last: LastDelivery,
	{ agreements: ours, withdrawn }: OwnRecord,
	choices: Choices,
	form: DeliveryForm = COLLECTED
): Comparison {
	const differences: Difference[] = [];
	const next = new Map(last);
	for (const { id, value } of delivery.agreements) {
		const now = form.fingerprintsOf(value);
		const mine = ours.get(id);
		if (mine === undefined) {
			if ((last.has(id) || withdrawn.has(id)) && !choices.takeDelivered.has(id)) {
				differences.push({ kind: 'removed-here', id });
				continue;
			}
			differences.push({ kind: 'new', id, delivered: value });
			next.set(id, now);
			continue;
		}
		const { apply, conflict } = compareFields(
			{ id, now, before: last.get(id), mine: form.fingerprintsOf(mine) },
			form.fields,
			choices
		);
		if (apply.length + conflict.length > 0) {
			differences.push({ kind: 'changed', id, delivered: value, ours: mine, apply, conflict });
		}
		next.set(id, exceptFor(conflict, form.fields, now, last.get(id)));
	}
	const withdrawals = compareWithdrawals(delivery.withdrawals, last, ours, withdrawn, choices);
	differences.push(...withdrawals.differences);
	for (const [id, told] of withdrawals.next) next.set(id, told);
	const delivered = new Set([...delivery.agreements, ...delivery.withdrawals].map(({ id }) => id));
	for (const id of last.keys()) {
		if (!delivered.has(id) && ours.has(id)) differences.push({ kind: 'not-delivered', id });
	}
	differences.sort((a, b) => (a.id < b.id ? -1 : 1));
	return { differences, next };
}

interface Versions {
	readonly id: string;
	readonly now: Fingerprints;
	readonly before: Fingerprints | undefined;
	readonly mine: Fingerprints;
}

function compareFields(
	{ id, now, before, mine }: Versions,
	fields: readonly Field[],
	{ takeDelivered, keepOurs }: Choices
): { apply: Field[]; conflict: Field[] } {
	const apply: Field[] = [];
	const conflict: Field[] = [];
	for (const field of fields) {
		if (now.get(field) === mine.get(field)) continue;
		if (takeDelivered.has(id)) apply.push(field);
		else if (before !== undefined && now.get(field) === before.get(field)) continue;
		else if (before !== undefined && mine.get(field) === before.get(field)) apply.push(field);
		else if (!keepOurs.has(id)) conflict.push(field);
	}
	return { apply, conflict };
}

/** The new fingerprints, those of the open conflicts as they were before. */
function exceptFor(
	open: readonly Field[],
	fields: readonly Field[],
	now: Fingerprints,
	before: Fingerprints | undefined
): Fingerprints {
	if (open.length === 0) return now;
	const result = new Map<Field, string>();
	for (const field of fields) {
		const hash = (open.includes(field) ? before : now)?.get(field);
		if (hash !== undefined) result.set(field, hash);
	}
	return result;
}
