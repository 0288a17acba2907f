/** Loads the whole dataset from `data/`; a build on data that fails its checks stops here. */
import { join } from 'node:path';
import type { Withdrawn } from '../domain/withdrawn';
import type { Dataset } from '../domain/dataset';
import { PUBLISHED_VERSION } from '../published/form';
import { buildAgreement } from '../record/build-agreement';
import { todayInIndonesia } from '../record/calendar';
import { checkRecord } from '../record/check-record';
import { printIssue } from '../record/issue';
import { dateOfRecord } from '../record/record-date';
import { healInterrupted } from '../record/write-plan';
import { readRecordDate } from './record-date';
import { loadRegions } from './regions';

/** During a build the data stands still, and over a thousand pages ask for it; in development it may change at any time. */
const REMEMBERS = process.env.NODE_ENV === 'production';
const remembered = new Map<string, LoadedRecord>();

/** What is read from `data/` always knows when it changed. */
export interface DatedDataset extends Dataset {
	readonly updated: string;
}

interface LoadedRecord {
	readonly dataset: DatedDataset;
	readonly withdrawn: readonly Withdrawn[];
}

/**
 * Reads, checks and joins `data/agreements`, `data/sectors.yaml` and the regions.
 * @param root the project's folder
 * @param today ISO date; nothing may have been signed after it
 * @throws Error that lists every problem of the data, one per line
 */
export function loadDataset(root = process.cwd(), today = todayInIndonesia()): DatedDataset {
	return load(root, today).dataset;
}

/**
 * The records that were published and are none any more, sorted by id.
 * @throws Error as `loadDataset` does
 */
export function loadWithdrawn(
	root = process.cwd(),
	today = todayInIndonesia()
): readonly Withdrawn[] {
	return load(root, today).withdrawn;
}

function load(root: string, today: string): LoadedRecord {
	const key = `${today} ${root}`;
	const record = remembered.get(key) ?? readDataset(root, today);
	if (REMEMBERS) remembered.set(key, record);
	return record;
}

function readDataset(root: string, today: string): LoadedRecord {
	// Whatever starts next: a record that is half the old and half the new one must not be built.
	healInterrupted(join(root, 'data'));
	const regions = loadRegions(root);
	const { agreements, withdrawn, catalogue, issues } = checkRecord({
		dataDir: join(root, 'data'),
		shownAs: 'data',
		regions,
		today
	});
	if (catalogue === null || issues.length > 0) {
		const lines = issues.map(printIssue).join('\n');
		throw new Error(`The data has problems; mend them and build again:\n${lines}`);
	}
	const byCode = new Map<string, (typeof regions)[number]>(regions.map((r) => [r.code, r]));
	const built = agreements
		.map(({ id, value }) => buildAgreement(id, value, byCode, catalogue))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	const dataset = {
		version: PUBLISHED_VERSION,
		updated: dateOfRecord(built, readRecordDate(root), today).date,
		agreements: built,
		regions,
		catalogue
	};
	return { dataset, withdrawn };
}
