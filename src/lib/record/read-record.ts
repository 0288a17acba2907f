/** Reads the folder of the record: which files there are, and what does not belong. */
import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { fileIssue, quote, wording, type Issue } from './issue';
import { IDS_FILE } from './known-ids';
import { WITHDRAWN_FILE } from './withdrawn-file';

/** Folder of agreements without a known date. */
export const UNDATED_FOLDER = 'tanpa-tanggal';

export interface RecordFile {
	/** Path as the editor knows it. */
	readonly file: string;
	/** `2026` or `tanpa-tanggal`. */
	readonly folder: string;
	/** The file name without `.yaml`. */
	readonly id: string;
	readonly text: string;
}

export interface TextFile {
	/** Path as the editor knows it. */
	readonly file: string;
	readonly text: string;
}

export interface RecordFiles {
	/** Sorted by path. */
	readonly agreements: readonly RecordFile[];
	readonly sectors: TextFile | null;
	/** Null as long as nothing was withdrawn. */
	readonly withdrawn: TextFile | null;
	/** Every id there ever was; null where none are kept. */
	readonly ids: TextFile | null;
	readonly issues: readonly Issue[];
}

/**
 * Reads `agreements/`, `sectors.yaml`, `withdrawn.yaml` and `ids.txt` of a data folder; changes nothing.
 * @param shownAs how paths begin in issues
 */
export function readRecord(dataDir: string, shownAs: string): RecordFiles {
	const issues: Issue[] = [];
	const agreements: RecordFile[] = [];
	const top = `${shownAs}/agreements`;
	for (const entry of list(join(dataDir, 'agreements'), top, issues)) {
		const folder = entry.name;
		const shown = `${top}/${folder}`;
		if (!entry.isDirectory() || !/^(\d{4}|tanpa-tanggal)$/.test(folder)) {
			const expected = `folders only, named by year or ${UNDATED_FOLDER}`;
			issues.push(fileIssue(shown, wording('does not belong here', expected)));
			continue;
		}
		for (const inner of list(join(dataDir, 'agreements', folder), shown, issues)) {
			const name = inner.name;
			const isFile = inner.isFile();
			const file = `${shown}/${name}`;
			if (!isFile || !name.endsWith('.yaml')) {
				const near = isFile && name.endsWith('.yml') ? quote(name.replace(/yml$/, 'yaml')) : null;
				issues.push(fileIssue(file, wording('does not belong here', 'files <id>.yaml only', near)));
				continue;
			}
			const text = read(join(dataDir, 'agreements', folder, name), file, issues);
			if (text !== null) agreements.push({ file, folder, id: name.slice(0, -5), text });
		}
	}
	if (agreements.length === 0 && issues.length === 0) {
		issues.push(fileIssue(top, wording('holds no agreement', 'files <year>/<id>.yaml')));
	}
	const readText = (name: string): TextFile | null => {
		const file = `${shownAs}/${name}`;
		const text = read(join(dataDir, name), file, issues);
		return text === null ? null : { file, text };
	};
	const readIfThere = (name: string) => (existsSync(join(dataDir, name)) ? readText(name) : null);
	return {
		agreements,
		sectors: readText('sectors.yaml'),
		withdrawn: readIfThere(WITHDRAWN_FILE),
		ids: readIfThere(IDS_FILE),
		issues
	};
}

function list(path: string, shown: string, issues: Issue[]): Dirent[] {
	try {
		return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch (error) {
		issues.push(fileIssue(shown, wording(reasonOf(error), 'a folder that can be read')));
		return [];
	}
}

function read(path: string, shown: string, issues: Issue[]): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		issues.push(fileIssue(shown, wording(reasonOf(error), 'a file that can be read')));
		return null;
	}
}

function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
	switch (code) {
		case 'ENOENT':
			return 'is missing';
		case 'ENOTDIR':
			return 'is no folder';
		case 'EISDIR':
			return 'is a folder';
		default:
			return `cannot be read (${code})`;
	}
}
