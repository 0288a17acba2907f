/** Checks all of the record at once: reads, parses, cross-checks; every problem in one list. */
import type { Region } from '../domain/region';
import type { SectorCatalogue } from '../domain/sector';
import type { Withdrawn } from '../domain/withdrawn';
import type { AgreementFile } from './agreement-file';
import { crossCheck } from './cross-check';
import { crossCheckWithdrawn } from './cross-check-withdrawn';
import { boundIssues, sortIssues, type Issue } from './issue';
import { forgotten, parseIds } from './known-ids';
import { agreementParser } from './parse-agreement';
import { readRecord, type RecordFiles } from './read-record';
import { parseSectors } from './sectors';
import { parseWithdrawn } from './withdrawn-file';

export interface RecordOptions {
	/** The folder with `agreements/`, `sectors.yaml`, `ids.txt` and, once something was withdrawn, `withdrawn.yaml`. */
	readonly dataDir: string;
	/** How paths begin in issues; the folder itself unless told. */
	readonly shownAs?: string;
	/** Null when they cannot be read: parties are then not looked up. */
	readonly regions: readonly Region[] | null;
	/** ISO date. */
	readonly today: string;
}

export interface CheckedRecord {
	/** Files of the right form, by path; complete only when there are no issues. */
	readonly agreements: readonly { readonly id: string; readonly value: AgreementFile }[];
	/** Those of the right form, sorted by id. */
	readonly withdrawn: readonly Withdrawn[];
	/** Null when sectors.yaml has issues. */
	readonly catalogue: SectorCatalogue | null;
	/** Sorted by place; empty when all is well. */
	readonly issues: readonly Issue[];
}

/** Checks a data folder; never throws for what is in it, and changes nothing. */
export function checkRecord(options: RecordOptions): CheckedRecord {
	const { dataDir, shownAs = dataDir, regions, today } = options;
	return checkFiles(readRecord(dataDir, shownAs), regions, today);
}

/** Checks files that have been read, or that are about to be written. */
export function checkFiles(
	files: RecordFiles,
	regions: readonly Region[] | null,
	today: string
): CheckedRecord {
	const sectors =
		files.sectors === null
			? { catalogue: null, issues: [] }
			: parseSectors(files.sectors.text, files.sectors.file);
	const parse = agreementParser({
		catalogue: sectors.catalogue ?? { groups: [], sectors: [] },
		regions: regions ?? []
	});
	const entries = files.agreements.map((file) => ({ ...file, ...parse(file.text, file.file) }));
	const formIssues = entries
		.flatMap((entry) => entry.issues)
		// Without its vocabulary every word would look wrong; the issue of the vocabulary says enough.
		.filter(({ path }) => sectors.catalogue !== null || !path.startsWith('sectors['))
		.filter(({ path }) => regions !== null || !path.startsWith('parties['));
	const withdrawn = checkWithdrawn(files, today);
	return {
		agreements: entries.flatMap(({ id, value }) => (value === null ? [] : { id, value })),
		withdrawn: withdrawn.entries,
		catalogue: sectors.catalogue,
		issues: boundIssues(
			sortIssues([
				...files.issues,
				...sectors.issues,
				...formIssues,
				...crossCheck(entries, regions ?? [], today),
				...withdrawn.issues
			])
		)
	};
}

function checkWithdrawn(
	{ withdrawn, agreements, ids, issues }: RecordFiles,
	today: string
): { entries: readonly Withdrawn[]; issues: readonly Issue[] } {
	const parsed = withdrawn === null ? null : parseWithdrawn(withdrawn.text, withdrawn.file);
	const fileOf = new Map(agreements.map(({ id, file }) => [id, file]));
	const gone = new Set(parsed?.entries.map(({ value }) => value.id));
	// What cannot be read is not forgotten.
	const isWhole = issues.length === 0 && (parsed === null || parsed.issues.length === 0);
	const lost =
		ids !== null && isWhole ? forgotten(ids, (id) => fileOf.has(id) || gone.has(id)) : [];
	if (withdrawn === null || parsed === null) return { entries: [], issues: lost };
	const known = ids === null ? null : new Set(parseIds(ids.text).keys());
	return {
		entries: parsed.entries
			.map(({ value }) => ({ ...value, into: value.into ?? null }))
			.sort((a, b) => (a.id < b.id ? -1 : 1)),
		issues: [
			...parsed.issues,
			...crossCheckWithdrawn(parsed, withdrawn.file, fileOf, today, known),
			...lost
		]
	};
}
