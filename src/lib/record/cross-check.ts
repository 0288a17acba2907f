/** What one file alone cannot tell: does it agree with its name and folder, the calendar, the regions and the other files. */
import { isScalar } from 'yaml';
import type { Region } from '../domain/region';
import { isAfter, spanOf } from './calendar';
import { ID_FORM } from './id-form';
import { fileIssue, printKeyPath, quote, wording, type Issue, type KeyPath } from './issue';
import { nearest } from './nearest';
import type { ParsedAgreement } from './parse-agreement';
import { readablePart, type ReadablePart } from './readable-part';
import { UNDATED_FOLDER, type RecordFile } from './read-record';

export interface RecordEntry extends RecordFile, ParsedAgreement {}

/** A file with as much of it as can be understood: one mistake must not hide the next. */
interface Entry extends RecordEntry {
	readonly part: ReadablePart;
}

/** Two acts of the same parties this close together are more often one act reported twice. */
const DUPLICATE_DAYS = 14;
/** So many likely duplicates are told of at once: who sees a hundred has delivered something twice. */
const DUPLICATES_MAX = 100;

interface Dated {
	readonly entry: Entry;
	/** Among all files. */
	readonly place: number;
	/** Days since 1970 between which it was signed. */
	readonly first: number;
	readonly last: number;
}

/**
 * Checks all files against each other.
 * @param today ISO date; nothing may have been signed or published after it
 */
export function crossCheck(
	files: readonly RecordEntry[],
	regions: readonly Region[],
	today: string
): Issue[] {
	const entries = files.map((file) => ({ ...file, part: readablePart(file.source.value) }));
	const nameByCode = new Map<string, string>(regions.map(({ code, name }) => [code, name]));
	const ids = new Set(entries.map(({ id }) => id));
	return [
		...repeatedIds(entries),
		...duplicates(entries),
		...entries.flatMap((entry) => [
			...nameOfFile(entry),
			...folder(entry),
			...dates(entry, today),
			...namesBesideCodes(entry, nameByCode),
			...distinctFrom(entry, ids)
		])
	];
}

function issueAt(entry: Entry, path: KeyPath, message: string): Issue {
	return { file: entry.file, ...entry.source.at(path), path: printKeyPath(path), message };
}

function nameOfFile({ id, file }: Entry): Issue[] {
	if (ID_FORM.test(id) && id.length <= 120) return [];
	const wrong = `the file name ${quote(id)} is no id`;
	const expected =
		'a date or tanpa-tanggal, then the parties, like 2026-02-09-kab-madiun-kab-lombok-utara';
	return [fileIssue(file, wording(wrong, expected))];
}

function folder(entry: Entry): Issue[] {
	const { signed } = entry.part;
	if (signed === null) return [];
	const expected = signed?.slice(0, 4) ?? UNDATED_FOLDER;
	if (expected === entry.folder) return [];
	const wrong = `${signed === undefined ? 'undated' : `signed ${signed}`} but filed in ${entry.folder}/`;
	return [issueAt(entry, ['signed'], wording(wrong, `the folder ${expected}/`))];
}

function dates(entry: Entry, today: string): Issue[] {
	const { signed, status, published, calledOff } = entry.part;
	const issues = published
		.filter(({ date }) => isAfter(date, today))
		.map(({ date, i }) => {
			const message = wording(`${quote(date)} lies in the future`, `${today} or earlier`);
			return issueAt(entry, ['sources', i, 'published'], message);
		});
	if (typeof signed === 'string' && status !== 'planned' && isAfter(signed, today)) {
		const wrong = `${quote(signed)} lies in the future though the status is not planned`;
		issues.push(issueAt(entry, ['signed'], wording(wrong, `${today} or earlier`)));
	}
	if (calledOff !== null) {
		if (isAfter(calledOff, today)) {
			const message = wording(`${quote(calledOff)} lies in the future`, `${today} or earlier`);
			issues.push(issueAt(entry, ['calledOff', 'on'], message));
		}
		if (typeof signed === 'string' && isAfter(signed, calledOff)) {
			const message = wording(
				`${quote(calledOff)} is before it was signed`,
				`a day from ${signed} on`
			);
			issues.push(issueAt(entry, ['calledOff', 'on'], message));
		}
	}
	return issues;
}

/** The names beside the codes are what a reviewer reads: a wrong one hides a kota taken for a kabupaten. */
function namesBesideCodes(entry: Entry, nameByCode: ReadonlyMap<string, string>): Issue[] {
	return entry.part.parties.flatMap(({ code, i }) => {
		const node = entry.source.document.getIn(['parties', i], true);
		const comment = isScalar(node) ? node.comment?.trim() : undefined;
		const name = nameByCode.get(code);
		if (comment === undefined || name === undefined || comment.startsWith(name)) return [];
		const meant = [...nameByCode].find(([, other]) => other === comment);
		const message = wording(
			`the comment beside "${code}" says ${quote(comment)}`,
			`${quote(name)}, the name of that code`,
			meant === undefined ? null : `"${meant[0]}" (${comment})`
		);
		return issueAt(entry, ['parties', i], message);
	});
}

function distinctFrom(entry: Entry, ids: ReadonlySet<string>): Issue[] {
	return entry.part.distinctFrom.flatMap(({ id, i }) => {
		if (id !== entry.id && ids.has(id)) return [];
		const near = nearest(
			id,
			[...ids].filter((other) => other !== entry.id)
		);
		const message = wording(
			`${quote(id)} is no other agreement`,
			'the id of a like agreement',
			near === null ? null : quote(near)
		);
		return issueAt(entry, ['distinctFrom', i], message);
	});
}

function repeatedIds(entries: readonly Entry[]): Issue[] {
	const first = new Map<string, string>();
	return entries.flatMap(({ id, file }) => {
		const other = first.get(id);
		if (other === undefined) {
			first.set(id, file);
			return [];
		}
		return fileIssue(file, wording(`the id ${id} is also that of ${other}`, 'one file per id'));
	});
}

/** By the first day that the date may mean, so that only neighbours need to be compared; told of the later file. */
function duplicates(entries: readonly Entry[]): Issue[] {
	const byParties = new Map<string, Dated[]>();
	for (const [place, entry] of entries.entries()) {
		const { signed, parties } = entry.part;
		if (typeof signed !== 'string') continue;
		const key = [...new Set(parties.map(({ code }) => code))].sort().join('~');
		const like = byParties.get(key) ?? [];
		byParties.set(key, like);
		const [first, last] = spanOf(signed);
		like.push({ entry, place, first, last });
	}
	const issues: Issue[] = [];
	for (const like of byParties.values()) {
		like.sort((a, b) => a.first - b.first || a.place - b.place);
		for (const [at, one] of like.entries()) {
			for (const other of like.slice(at + 1, at + 1 + DUPLICATES_MAX)) {
				if (other.first - one.last > DUPLICATE_DAYS) break;
				// Thousands of records of one pair would otherwise be compared, and told of, two by two.
				if (issues.length === DUPLICATES_MAX) return issues;
				if (!likelySame(one.entry, other.entry)) continue;
				const [earlier, later] = one.place < other.place ? [one, other] : [other, one];
				const wrong = `same parties and about the same date as ${earlier.entry.id}`;
				const expected = `one file per act, or distinctFrom with ${quote(earlier.entry.id)} if it is another act`;
				issues.push(issueAt(later.entry, ['signed'], wording(wrong, expected)));
			}
		}
	}
	return issues;
}

function likelySame(a: Entry, b: Entry): boolean {
	if (a.id === b.id) return false;
	const told = (one: Entry, other: Entry) =>
		one.part.distinctFrom.some(({ id }) => id === other.id);
	return !told(a, b) && !told(b, a);
}
