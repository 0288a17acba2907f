/** Writes drafts into the record: all of them or none, never over a file unless forced, and only what passes the checks. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Region } from '../src/lib/domain/region';
import { ingestMessages as m } from '../src/lib/i18n/ingest-messages';
import { folderOfDraft, idOfDraft } from '../src/lib/ingest/agreement-of-draft';
import type { Draft } from '../src/lib/ingest/draft';
import type { Merge } from '../src/lib/ingest/merge';
import { todayInIndonesia } from '../src/lib/record/calendar';
import { checkFiles } from '../src/lib/record/check-record';
import { printIssue } from '../src/lib/record/issue';
import { parseIds } from '../src/lib/record/known-ids';
import type { RecordFiles } from '../src/lib/record/read-record';
import { writePlan } from '../src/lib/record/write-plan';
import { UserError } from './cli';

export interface Proposal {
	readonly draft: Draft;
	/** The record has it already: nothing is written then. */
	readonly merge: Merge | null;
	readonly yaml: string;
}

export interface WriteOptions {
	readonly files: RecordFiles;
	readonly regions: readonly Region[];
	readonly dataDir: string;
	readonly force: boolean;
}

/**
 * @returns the files written
 * @throws UserError when one of them exists, or would not pass the checks; nothing is written then
 */
export function writeDrafts(
	proposals: readonly Proposal[],
	{ files, regions, dataDir, force }: WriteOptions
): string[] {
	const known = files.ids === null ? new Set<string>() : new Set(parseIds(files.ids.text).keys());
	const texts = new Map<string, string>();
	for (const { draft, merge, yaml } of proposals) {
		if (merge !== null) continue;
		const id = idOfDraft(draft);
		const path = join('agreements', folderOfDraft(draft), `${id}.yaml`);
		const shown = join(dataDir, path);
		if (existsSync(shown)) {
			if (!force) throw new UserError(m.exists(shown));
		} else if (known.has(id)) throw new UserError(m.idTaken(id));
		texts.set(path, yaml);
	}
	refuseInvalid(texts, files, regions, dataDir);
	if (texts.size > 0) writePlan(dataDir, { texts, removes: [] });
	return [...texts.keys()].map((path) => join(dataDir, path));
}

/** What is wrong elsewhere in the record is no reason not to write a draft that is right. */
function refuseInvalid(
	texts: ReadonlyMap<string, string>,
	files: RecordFiles,
	regions: readonly Region[],
	dataDir: string
): void {
	const drafted = [...texts].map(([path, text]) => {
		const [, folder = '', name = ''] = path.split(/[\\/]/);
		return { file: join(dataDir, path), folder, id: name.slice(0, -5), text };
	});
	const names = new Set(drafted.map(({ file }) => file));
	const others = files.agreements.filter(({ file }) => !names.has(file));
	const next = { ...files, agreements: [...others, ...drafted] };
	const issues = checkFiles(next, regions, todayInIndonesia()).issues.filter(({ file }) =>
		names.has(file)
	);
	if (issues.length > 0) throw new UserError(m.invalid(issues.map(printIssue).join('\n')));
}
