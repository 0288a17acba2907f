/** Reads and keeps the day on which the record last changed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../domain/dataset';
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
 * Keeps the day with a record that has changed; one that has not keeps the day it has.
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
	if (written) writeFileSync(join(root, 'data', RECORD_DATE_FILE), printRecordDate(next));
	return { date: next.date, written };
}
