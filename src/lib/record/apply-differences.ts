/** Turns what a delivery changes into files: planned as texts first, so that the whole can be checked before one byte is written. */
import type { AgreementFile } from './agreement-file';
import type { Difference } from './compare-delivery';
import { printAgreement, setFields, withoutDistinctFrom, type NameOf } from './print-agreement';
import { setWithdrawn } from './print-withdrawn';
import { UNDATED_FOLDER, type RecordFile } from './read-record';
import { WITHDRAWN_FILE } from './withdrawn-file';
import type { FilePlan } from './write-plan';

export interface Plan {
	/** The record as it will be: files that stay, files with changes, new ones. */
	readonly files: readonly RecordFile[];
	/** Those of `files` that are to be written. */
	readonly writes: readonly RecordFile[];
	/** Files whose agreement moves to another year's folder, or is withdrawn. */
	readonly removes: readonly RecordFile[];
	/** The new list of withdrawn records; null when it stays as it is. */
	readonly withdrawn: string | null;
}

/**
 * Plans the new texts.
 * @param files the record as it is
 * @param withdrawn the list of withdrawn records as it is; null when there is none
 * @param shownAs how paths begin in issues
 */
export function planDifferences(
	files: readonly RecordFile[],
	withdrawn: string | null,
	differences: readonly Difference[],
	nameOf: NameOf,
	shownAs: string
): Plan {
	const byId = new Map(files.map((file) => [file.id, file]));
	const writes: RecordFile[] = [];
	const removes: RecordFile[] = [];
	for (const difference of differences) {
		if (difference.kind === 'new') {
			const { id, delivered } = difference;
			writes.push({ ...placeOf(id, delivered, shownAs), text: printAgreement(delivered, nameOf) });
		}
		if (difference.kind === 'changed' && difference.apply.length > 0) {
			const { id, ours, apply } = difference;
			const before = byId.get(id);
			if (before === undefined) throw new Error(`${id} is to be changed but was not read.`);
			const text = setFields(before.text, difference.delivered, apply, nameOf);
			const dated = apply.includes('signed') ? difference.delivered : ours;
			const after = { ...placeOf(id, dated, shownAs), text };
			writes.push(after);
			if (after.file !== before.file) removes.push(before);
		}
	}
	const entries = differences.flatMap((one) => (one.kind === 'withdrawn' ? one.entry : []));
	const gone = new Set(entries.map(({ id }) => id));
	removes.push(...files.filter(({ id }) => gone.has(id)));
	const written = new Set(writes.map(({ id }) => id));
	const kept = files.filter(({ id }) => !written.has(id) && !gone.has(id));
	// Who was told apart from a record that goes need not be any more, and could not be: the check knows no such id.
	const told = kept.flatMap((file) => {
		const text = withoutDistinctFrom(file.text, gone);
		return text === file.text ? [] : { ...file, text };
	});
	const toldIds = new Set(told.map(({ id }) => id));
	const all = [
		...kept.filter(({ id }) => !toldIds.has(id)),
		...told,
		...writes.map((file) => ({ ...file, text: withoutDistinctFrom(file.text, gone) }))
	].sort((a, b) => (a.file < b.file ? -1 : 1));
	return {
		files: all,
		writes: all.filter(({ id }) => written.has(id) || toldIds.has(id)),
		removes,
		withdrawn: entries.length === 0 ? null : setWithdrawn(withdrawn, entries)
	};
}

/**
 * What is to be done with the files of the data folder.
 * @param extra further files to write with it, by path
 */
export function filesOf(
	{ writes, removes, withdrawn }: Plan,
	extra: ReadonlyMap<string, string>
): FilePlan {
	const texts = new Map([...writes.map((file) => [pathOf(file), file.text] as const), ...extra]);
	if (withdrawn !== null) texts.set(WITHDRAWN_FILE, withdrawn);
	return { texts, removes: removes.map(pathOf) };
}

function pathOf({ folder, id }: RecordFile): string {
	return `agreements/${folder}/${id}.yaml`;
}

function placeOf(id: string, { signed }: AgreementFile, shownAs: string) {
	const folder = signed?.slice(0, 4) ?? UNDATED_FOLDER;
	return { id, folder, file: `${shownAs}/agreements/${folder}/${id}.yaml` };
}
