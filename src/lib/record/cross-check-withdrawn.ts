/** What the list of withdrawn records alone cannot tell: does it agree with itself, the calendar and the record. */
import { isAfter } from './calendar';
import { printKeyPath, quote, wording, type Issue, type KeyPath } from './issue';
import { nearest } from './nearest';
import type { ParsedWithdrawn } from './withdrawn-file';

/** Where an id of the record is filed. */
export type FileOf = ReadonlyMap<string, string>;

/**
 * Checks the withdrawn against the agreements.
 * @param file how issues name the list
 * @param fileOf the agreements of the record, by id
 * @param today ISO date; nothing may have been withdrawn after it
 * @param known every id that ever was an agreement; null when that is not known
 */
export function crossCheckWithdrawn(
	{ entries, source }: ParsedWithdrawn,
	file: string,
	fileOf: FileOf,
	today: string,
	known: ReadonlySet<string> | null
): Issue[] {
	const first = new Map<string, number>();
	for (const { value, i } of entries) if (!first.has(value.id)) first.set(value.id, i);
	const issueAt = (path: KeyPath, message: string): Issue => ({
		file,
		...source.at(path),
		path: `withdrawn${printKeyPath(path)}`,
		message
	});

	return entries.flatMap(({ value: { id, withdrawn, into }, i }) => {
		const issues: Issue[] = [];
		const agreement = fileOf.get(id);
		if (known !== null && !known.has(id)) {
			// Most likely a slip of the pen, and the record that was meant would stay.
			const near = nearest(id, known);
			const wrong = `${quote(id)} was never a record`;
			const expected = 'the id of an agreement of the record';
			issues.push(issueAt([i, 'id'], wording(wrong, expected, near === null ? null : quote(near))));
		}
		if (first.get(id) !== i) {
			issues.push(issueAt([i, 'id'], wording(`${quote(id)} is withdrawn twice`, 'each id once')));
		}
		if (agreement !== undefined) {
			const wrong = `${quote(id)} is an agreement as well (${agreement})`;
			issues.push(issueAt([i, 'id'], wording(wrong, 'one of the two taken out')));
		}
		if (isAfter(withdrawn, today)) {
			const wrong = `${quote(withdrawn)} lies in the future`;
			issues.push(issueAt([i, 'withdrawn'], wording(wrong, `${today} or earlier`)));
		}
		if (into !== undefined && !fileOf.has(into)) {
			const [wrong, expected, near] = replacementOf(into, entries, fileOf);
			issues.push(issueAt([i, 'into'], wording(wrong, expected, near)));
		}
		return issues;
	});
}

/** What is wrong with a replacement that is no agreement, what was expected, and the nearest one. */
function replacementOf(
	into: string,
	entries: ParsedWithdrawn['entries'],
	fileOf: FileOf
): readonly [string, string, string | null] {
	const gone = entries.find(({ value }) => value.id === into)?.value;
	if (gone !== undefined) {
		// A chain would send a reader from one empty place to the next, a circle for ever.
		const next = gone.into !== undefined && fileOf.has(gone.into) ? quote(gone.into) : null;
		const wrong = `${quote(into)} is withdrawn itself`;
		return [wrong, 'an agreement that stays (or no into)', next];
	}
	const near = nearest(into, fileOf.keys());
	return [
		`${quote(into)} is no agreement`,
		'the id of the agreement that stays (or no into)',
		near === null ? null : quote(near)
	];
}
