/** Reads and keeps the day on which the record last changed, and with it every id there ever was. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../domain/dataset';
import { growIds, IDS_FILE } from '../record/known-ids';
import {
	dateOfRecord,
	parseRecordDate,
	printRecordDate,
	RECORD_DATE_FILE,
	type RecordDate
} from '../record/record-date';

/**
 * What was kept with the last change.
 * @param root the project's folder
 * @returns null when nothing was
 * @throws Error that says how to mend the file
 */
export function readRecordDate(root: string): RecordDate | null {
	const path = join(root, 'data', RECORD_DATE_FILE);
	return existsSync(path) ? parseRecordDate(readFileSync(path, 'utf8')) : null;
}

/**
 * Keeps the day, and new ids, with a record that has changed; one that has not keeps the day it has.
 * @param root the project's folder
 * @param today ISO date
 * @returns the day of the record, and whether the file was written
 */
export function stampRecord(
	root: string,
	{ agreements }: Pick<Dataset, 'agreements'>,
	today: string
): { readonly date: string; readonly written: boolean } {
	const kept = readRecordDate(root);
	const next = dateOfRecord(agreements, kept, today);
	const written = next !== kept;
	if (written) {
		writeFileSync(join(root, 'data', RECORD_DATE_FILE), printRecordDate(next));
		const path = join(root, 'data', IDS_FILE);
		const ids = agreements.map(({ id }) => id);
		writeFileSync(path, growIds(existsSync(path) ? readFileSync(path, 'utf8') : null, ids));
	}
	return { date: next.date, written };
}
