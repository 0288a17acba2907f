/**
 * Every id that ever was an agreement of the record (`data/ids.txt`). It only grows: with it alone the check can tell an
 * agreement that was forgotten from one that was withdrawn, and a slip of the pen from a record that is gone.
 */
import { wording, type Issue } from './issue';
import type { TextFile } from './read-record';

/** In the data folder. */
export const IDS_FILE = 'ids.txt';

const NOTE =
	'# Written by npm run stamp and npm run import, do not edit: every id that ever was an agreement of the record.';

/** Ids with the line they stand on, counted from 1. */
export function parseIds(text: string): ReadonlyMap<string, number> {
	return new Map(
		text
			.split('\n')
			.map((line, at) => [line.trim(), at + 1] as const)
			.filter(([line]) => line !== '' && !line.startsWith('#'))
	);
}

/**
 * Adds ids.
 * @param text what is kept; null when nothing is yet
 * @returns the new text, sorted; the same when all of them stand there already
 */
export function growIds(text: string | null, ids: Iterable<string>): string {
	const known = text === null ? [] : parseIds(text).keys();
	return [NOTE, ...[...new Set([...known, ...ids])].sort(), ''].join('\n');
}

/**
 * What became of each id: a public one stays an agreement, or is withdrawn.
 * @param isKept whether an id is an agreement or withdrawn
 */
export function forgotten({ file, text }: TextFile, isKept: (id: string) => boolean): Issue[] {
	return [...parseIds(text)].flatMap(([id, line]) => {
		if (isKept(id)) return [];
		const expected = 'its file back, or the id in withdrawn.yaml with the reason';
		const message = wording('was an agreement, and nothing says what became of it', expected);
		return { file, line, col: 1, path: id, message };
	});
}
