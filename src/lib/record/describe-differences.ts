/** Says in words what a delivery changes: one line per agreement, two more per conflict, a sum at the end. */
import type { AgreementFile } from './agreement-file';
import type { Difference } from './compare-delivery';
import type { Field } from './fingerprints';
import type { WithdrawnEntry } from './withdrawn-file';

/** @param delivered how many agreements the delivery holds */
export function describeDifferences(differences: readonly Difference[], delivered: number): string {
	const lines = differences.flatMap(describe);
	const count = (kind: Difference['kind']) =>
		differences.filter((difference) => difference.kind === kind).length;
	const changed = differences.filter((d) => d.kind === 'changed' && d.apply.length > 0).length;
	const conflicts = differences.filter((d) => d.kind === 'changed' && d.conflict.length > 0).length;
	const open = conflicts + count('withdrawal-conflict');
	lines.push(
		`${delivered} delivered: ${count('new')} new, ${changed} changed, ${count('withdrawn')} withdrawn, ` +
			`${open} in conflict, ${count('removed-here')} removed here, ` +
			`${count('not-delivered')} no longer delivered.`
	);
	return lines.join('\n') + '\n';
}

function describe(difference: Difference): string[] {
	const { kind, id } = difference;
	switch (kind) {
		case 'new':
			return [`new           ${id}: ${difference.delivered.title}`];
		case 'removed-here':
			return [`removed here  ${id}: stays out (--take-delivered ${id} brings it back)`];
		case 'not-delivered':
			return [`not delivered ${id}: stays as it is`];
		case 'withdrawn':
			return [`withdrawn     ${id}: ${describeWithdrawal(difference.entry)}`];
		case 'withdrawal-conflict':
			return [
				`conflict      ${id}: to be withdrawn (${describeWithdrawal(difference.entry)}), but changed here: ` +
					`${difference.edited.join(', ')}; left alone ` +
					`(settle it with --take-delivered ${id} or --keep-ours ${id})`
			];
		case 'changed': {
			const { apply, conflict, ours, delivered } = difference;
			const lines = apply.length > 0 ? [`changed       ${id}: ${apply.join(', ')}`] : [];
			if (conflict.length > 0) {
				lines.push(
					`conflict      ${id}: ${conflict.join(', ')}, changed here and by the delivery; left alone ` +
						`(settle it with --take-delivered ${id} or --keep-ours ${id})`
				);
				for (const field of conflict) {
					lines.push(`              ${field} here:      ${show(ours, field)}`);
					lines.push(`              ${field} delivered: ${show(delivered, field)}`);
				}
			}
			return lines;
		}
	}
}

function describeWithdrawal({ reason, into }: WithdrawnEntry): string {
	return into === undefined ? reason : `${reason} → ${into}`;
}

function show(value: AgreementFile, field: Field): string {
	return value[field] === undefined ? 'not stated' : JSON.stringify(value[field]);
}
