/** Frozen copies: the compact data of a day, kept byte for byte in `static/data/beku/<date>/`, for embeds that must not change. */
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { parseCalendarDay } from '../embed/calendar-day';
import { checksum, CHECKSUMS_FILE, readChecksums, writeChecksums } from './frozen-checksums';
import { PUBLISHED_FILES, type PublishedFile } from './published-files';

/** Below the project; the build copies `static/` as it is. */
export const FROZEN_FOLDER = 'static/data/beku';

export type FrozenFiles = Readonly<Record<PublishedFile, string>>;

/**
 * The dates of which a whole copy is there, latest first.
 * @param root the project's folder
 * @throws Error naming a copy that lacks a file: an embed that shows it would stay empty
 */
export function listFrozen(root = process.cwd()): string[] {
	const folder = join(root, FROZEN_FOLDER);
	if (!existsSync(folder)) return [];
	const dates = readdirSync(folder).filter((name) => parseCalendarDay(name) !== null);
	for (const date of dates) {
		const lacking = PUBLISHED_FILES.filter((name) => !existsSync(join(folder, date, name)));
		if (lacking.length > 0) {
			throw new Error(
				`${FROZEN_FOLDER}/${date} lacks ${lacking.join(' and ')}. Restore it from the history, or delete the folder.`
			);
		}
	}
	return dates.sort().reverse();
}

/** What became of an attempt to keep a copy. */
export type Kept =
	| { readonly outcome: 'kept' }
	/** The same bytes were there already. */
	| { readonly outcome: 'same' }
	/** What is or was kept under that date differs in these files; it stays as it was. */
	| { readonly outcome: 'refused'; readonly differing: readonly PublishedFile[] };

/**
 * Keeps a copy: all of its files or, if anything fails on the way, none; and its checksums. A copy that is there is never
 * changed, since articles show it and rely on it; one that was deleted comes back as it was, or not at all.
 * @param root the project's folder
 * @param date ISO date
 */
export function keepFrozen(root: string, date: string, files: FrozenFiles): Kept {
	const target = join(root, FROZEN_FOLDER, date);
	const exists = existsSync(target);
	const listed = readChecksums(root);
	const differing = PUBLISHED_FILES.filter((name) => {
		const sum = listed.get(pathOf(date, name));
		if (sum !== undefined && sum !== checksum(files[name])) return true;
		return exists && !holds(join(target, name), files[name]);
	});
	if (differing.length > 0) return { outcome: 'refused', differing };
	if (!exists) write(root, date, files);
	const kept = PUBLISHED_FILES.map((name) => [pathOf(date, name), checksum(files[name])] as const);
	writeChecksums(root, new Map([...listed, ...kept]));
	return { outcome: exists ? 'same' : 'kept' };
}

function write(root: string, date: string, files: FrozenFiles): void {
	// Written beside and renamed in one step; the leading dot keeps an interrupted attempt out of the list.
	const draft = join(root, FROZEN_FOLDER, `.${date}`);
	rmSync(draft, { recursive: true, force: true });
	mkdirSync(draft, { recursive: true });
	try {
		for (const name of PUBLISHED_FILES) writeFileSync(join(draft, name), files[name]);
		renameSync(draft, join(root, FROZEN_FOLDER, date));
	} finally {
		rmSync(draft, { recursive: true, force: true });
	}
}

/**
 * What no longer is as it was kept, or was never listed; a sentence each. Empty when every copy can be relied on.
 * @param root the project's folder
 */
export function findAltered(root = process.cwd()): string[] {
	const listed = readChecksums(root);
	const kept = listFrozen(root).flatMap((date) =>
		readdirSync(join(root, FROZEN_FOLDER, date)).map((name) => pathOf(date, name))
	);
	const unlisted = kept
		.filter((path) => !listed.has(path))
		.map((path) => `${path} is not in ${CHECKSUMS_FILE}.`);
	const altered = [...listed].flatMap(([path, sum]) => {
		if (!existsSync(join(root, path))) return [`${path} is gone.`];
		const same = checksum(readFileSync(join(root, path))) === sum;
		return same ? [] : [`${path} is not what was kept.`];
	});
	return [...unlisted, ...altered];
}

/** Says in a sentence what became of it. */
export function describeKept(kept: Kept, date: string, files: FrozenFiles): string {
	const folder = `${FROZEN_FOLDER}/${date}/`;
	switch (kept.outcome) {
		case 'kept': {
			const bytes = PUBLISHED_FILES.reduce((sum, name) => sum + Buffer.byteLength(files[name]), 0);
			return `Kept the data of ${date} in ${folder} (${PUBLISHED_FILES.join(', ')}; ${Math.round(bytes / 1000)} kB). Commit it with ${CHECKSUMS_FILE}: embeds with data=${date} read it from the next build on.`;
		}
		case 'same':
			return `The data of ${date} is kept already, byte for byte, in ${folder}. Nothing was written.`;
		case 'refused':
			return `${folder} holds or held other data of that day (${kept.differing.join(', ')} differ). Nothing was written: articles may show it. Freeze again tomorrow, or delete the folder and its lines in ${CHECKSUMS_FILE} if it was never published.`;
	}
}

function pathOf(date: string, name: string): string {
	return `${FROZEN_FOLDER}/${date}/${name}`;
}

function holds(path: string, text: string): boolean {
	return existsSync(path) && readFileSync(path).equals(Buffer.from(text));
}
