/** Checks all of the record at once: reads, parses, cross-checks; every problem in one list. */
import type { Region } from '../domain/region';
import type { SectorCatalogue } from '../domain/sector';
import type { AgreementFile } from './agreement-file';
import { crossCheck } from './cross-check';
import { sortIssues, type Issue } from './issue';
import { agreementParser } from './parse-agreement';
import { readRecord, type RecordFiles } from './read-record';
import { parseSectors } from './sectors';

export interface RecordOptions {
	/** The folder with `agreements/` and `sectors.yaml`. */
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
	return {
		agreements: entries.flatMap(({ id, value }) => (value === null ? [] : { id, value })),
		catalogue: sectors.catalogue,
		issues: sortIssues([
			...files.issues,
			...sectors.issues,
			...formIssues,
			...crossCheck(entries, regions ?? [], today)
		])
	};
}
