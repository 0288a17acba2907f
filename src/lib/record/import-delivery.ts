/** Brings a delivery of facts into the record: compare, plan, check the whole result, and only then write. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Region } from '../domain/region';
import type { SectorCatalogue } from '../domain/sector';
import { KEYS } from './agreement-file';
import { filesOf, planDifferences } from './apply-differences';
import { buildAgreement } from './build-agreement';
import { checkFiles, type CheckedRecord } from './check-record';
import { COLLECTED, compareDelivery, type Choices, type Difference } from './compare-delivery';
import { parseDelivery, type DeliveredAgreement } from './delivery';
import { withDocumentLinks } from './document-links';
import {
	parseLastDelivery,
	printLastDelivery,
	wholeFingerprintsOf,
	type LastDelivery
} from './fingerprints';
import { printIssue } from './issue';
import { growIds, IDS_FILE, parseIds } from './known-ids';
import { readRecord, type RecordFile, type TextFile } from './read-record';
import {
	dateOfRecord,
	parseRecordDate,
	printRecordDate,
	RECORD_DATE_FILE,
	type RecordDate
} from './record-date';
import { readWithdrawals } from './read-withdrawals';
import { WITHDRAWN_FILE } from './withdrawn-file';
import { writePlan } from './write-plan';

export interface ImportOptions extends Choices {
	/** The folder with `agreements/`, `sectors.yaml` and `deliveries/`. */
	readonly dataDir: string;
	/** The text of the collectors' delivery, or what reads another one in the light of the record. */
	readonly delivery: string | DeliveryReader;
	/** What is delivered beside it to be taken out of the record; null when nothing is. */
	readonly withdrawals: TextFile | null;
	readonly regions: readonly Region[];
	/** ISO date. */
	readonly today: string;
	/** New agreements that are other acts than the like ones they would be taken for: id → ids of those. */
	readonly distinct: ReadonlyMap<string, readonly string[]>;
	/** Without it nothing is written. */
	readonly apply: boolean;
	/** Whether the day on which the record changed is written with it (`updated.json`). */
	readonly keepsDay: boolean;
}

/** A delivery in another form than the collectors': it can say everything, and knows by itself what it was made from. */
export interface ReadDelivery {
	readonly agreements: readonly DeliveredAgreement[];
	/** One line each; with any of them nothing is imported. */
	readonly problems: readonly string[];
	/** What was understood otherwise than it is written, one line each. */
	readonly notices: readonly string[];
	/** Whole fingerprints of what the record said when the delivery was made from it, by id. */
	readonly base: LastDelivery;
	/** Where in the delivery an agreement stands, for problems of the result: “row 3”. */
	readonly placeOf: (id: string) => string | null;
}

export type DeliveryReader = (
	record: CheckedRecord & { readonly catalogue: SectorCatalogue },
	/** Every id that ever was one. */
	ids: ReadonlySet<string>
) => ReadDelivery;

export interface ImportResult {
	/** How many agreements the delivery holds. */
	readonly delivered: number;
	/** Sorted by id. */
	readonly differences: readonly Difference[];
	/** Why nothing may be written, one line each; empty when all is well. */
	readonly problems: readonly string[];
	/** What was understood otherwise than it is written, one line each. */
	readonly notices: readonly string[];
	readonly written: number;
	/** Files that went, withdrawn or moved to another year. */
	readonly removed: number;
}

const LAST_DELIVERY = 'deliveries/facts.json';

/**
 * Imports a delivery. All or nothing: with any problem, and without `apply`, not one byte is written, and whoever kills it
 * in between leaves the old record or the new one (`healInterrupted`, before anything is read).
 * @throws Error when a file cannot be written; the record is then as it was
 */
export function importDelivery(options: ImportOptions): ImportResult {
	const { dataDir, regions, today, apply } = options;
	const refuse = (
		headline: string,
		details: readonly string[],
		notices: readonly string[] = []
	): ImportResult => ({
		delivered: 0,
		differences: [],
		problems: [headline, ...details],
		notices,
		written: 0,
		removed: 0
	});

	const read = readRecord(dataDir, dataDir);
	// The very first delivery finds no agreements yet.
	const first = !existsSync(join(dataDir, 'agreements'));
	const files = first ? { ...read, issues: [] } : read;
	const record = checkFiles(files, regions, today);
	if (record.catalogue === null || record.issues.length > 0) {
		return refuse('The record has problems; mend them first:', record.issues.map(printIssue));
	}

	const delivery = readDelivery(options, { ...record, catalogue: record.catalogue }, files.ids);
	const { agreements, problems, notices } = delivery;
	if (problems.length > 0) {
		return refuse('The delivery is refused as a whole:', problems, notices);
	}
	const last = delivery.base ?? readLast(dataDir);
	if (last === null) {
		return refuse(`${dataDir}/${LAST_DELIVERY} is damaged; restore it from version control.`, [
			'Without it, what was delivered and what was edited here cannot be told apart.'
		]);
	}
	const withdrawals = readWithdrawals(options, record, agreements, last);
	if (withdrawals.problems.length > 0) {
		return refuse('The withdrawals are refused as a whole:', withdrawals.problems);
	}
	const strangers = misplacedChoices(
		options,
		[...agreements, ...withdrawals.entries].map(({ id }) => id)
	);
	if (strangers.length > 0) return refuse('The choices do not fit the delivery:', strangers);

	const comparison = compareDelivery(
		{ agreements, withdrawals: withdrawals.entries },
		last,
		{
			agreements: new Map(record.agreements.map(({ id, value }) => [id, value])),
			withdrawn: new Map(
				record.withdrawn.map(({ into, ...entry }) => [
					entry.id,
					into === null ? entry : { ...entry, into }
				])
			)
		},
		options,
		delivery.form
	);
	const differences = comparison.differences.map((difference) => {
		if (difference.kind === 'changed' && delivery.base === null) {
			const value = withDocumentLinks(difference.delivered, difference.ours);
			return { ...difference, delivered: value };
		}
		const distinctFrom = options.distinct.get(difference.id);
		return difference.kind === 'new' && distinctFrom !== undefined
			? { ...difference, delivered: { ...difference.delivered, distinctFrom: [...distinctFrom] } }
			: difference;
	});
	const names = new Map<string, string>(regions.map(({ code, name }) => [code, name]));
	const nameOf = (code: string) => names.get(code) ?? code;
	const plan = planDifferences(
		files.agreements,
		files.withdrawn?.text ?? null,
		differences,
		nameOf,
		dataDir
	);
	const ids = growIds(
		files.ids?.text ?? null,
		[...record.agreements, ...record.withdrawn, ...plan.files, ...withdrawals.entries].map(
			({ id }) => id
		)
	);
	const after = {
		...files,
		agreements: plan.files,
		ids: { file: `${dataDir}/${IDS_FILE}`, text: ids },
		withdrawn:
			plan.withdrawn === null
				? files.withdrawn
				: { file: `${dataDir}/${WITHDRAWN_FILE}`, text: plan.withdrawn }
	};
	const checked = checkFiles(after, regions, today);
	const { issues } = checked;
	const result = { delivered: agreements.length, differences, notices, written: 0, removed: 0 };
	if (issues.length > 0) {
		const headline = 'The result would not pass the checks:';
		const placeOf = placesByFile(plan.files, delivery.placeOf);
		const lines = issues.map((issue) => placeOf(issue.file) + printIssue(issue));
		return { ...result, problems: [headline, ...lines] };
	}
	if (!apply) return { ...result, problems: [] };
	const extra = new Map([[IDS_FILE, ids]]);
	// What the collectors delivered last stays what it was: a table is our own editing.
	if (delivery.base === null) extra.set(LAST_DELIVERY, printLastDelivery(comparison.next));
	if (options.keepsDay) {
		const day = dayOf(checked, options);
		if (day !== null) extra.set(RECORD_DATE_FILE, printRecordDate(day));
	}
	writePlan(dataDir, filesOf(plan, extra));
	return { ...result, problems: [], written: plan.writes.length, removed: plan.removes.length };
}

/** Either form of a delivery; `base` is null where the last delivery is what it is compared with. */
function readDelivery(
	{ delivery, regions }: ImportOptions,
	record: CheckedRecord & { readonly catalogue: SectorCatalogue },
	ids: TextFile | null
) {
	if (typeof delivery === 'string') {
		const read = parseDelivery(delivery, { catalogue: record.catalogue, regions });
		return { ...read, notices: [], base: null, placeOf: () => null, form: COLLECTED };
	}
	const read = delivery(record, new Set(ids === null ? [] : parseIds(ids.text).keys()));
	return { ...read, form: { fields: KEYS.agreement, fingerprintsOf: wholeFingerprintsOf } };
}

/** In front of an issue: where in the delivery the agreement of that file stands; empty when it does not. */
function placesByFile(
	files: readonly RecordFile[],
	placeOf: (id: string) => string | null
): (file: string) => string {
	const idOf = new Map(files.map(({ file, id }) => [file, id]));
	return (file) => {
		const place = placeOf(idOf.get(file) ?? '');
		return place === null ? '' : `${place}: `;
	};
}

/** The day of the new record, with its fingerprint; null when it is as it was. */
function dayOf(
	{ agreements, catalogue }: CheckedRecord,
	{ dataDir, regions, today }: ImportOptions
): RecordDate | null {
	if (catalogue === null) throw new Error('A record without sectors has passed the checks.');
	const byCode = new Map<string, Region>(regions.map((region) => [region.code, region]));
	const path = join(dataDir, RECORD_DATE_FILE);
	const kept = existsSync(path) ? parseRecordDate(readFileSync(path, 'utf8')) : null;
	const next = dateOfRecord(
		agreements.map(({ id, value }) => buildAgreement(id, value, byCode, catalogue)),
		kept,
		today
	);
	return next === kept ? null : next;
}

/** A choice about an agreement that is not there is a slip of the pen, not something to pass over. */
function misplacedChoices(
	{ takeDelivered, keepOurs, distinct }: ImportOptions,
	delivered: readonly string[]
): string[] {
	const ids = new Set(delivered);
	const chosen = [...takeDelivered, ...keepOurs, ...distinct.keys()];
	return [
		...chosen.filter((id) => !ids.has(id)).map((id) => `${id} is not in the delivery`),
		...[...takeDelivered]
			.filter((id) => keepOurs.has(id))
			.map((id) => `${id} is to take the delivered fields and to keep ours: choose one`)
	];
}

/** Empty before the first delivery, null when the file is damaged. */
function readLast(dataDir: string): LastDelivery | null {
	const path = join(dataDir, LAST_DELIVERY);
	if (!existsSync(path)) return new Map();
	try {
		return parseLastDelivery(readFileSync(path, 'utf8'));
	} catch {
		return null;
	}
}
