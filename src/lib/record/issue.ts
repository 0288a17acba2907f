/** An issue: one thing wrong in the record, with the place where an editor mends it. */

/** Steps from the top of a file to a value: keys and positions in lists. */
export type KeyPath = readonly (string | number)[];

/** A place in a text, both counted from 1. */
export interface Spot {
	readonly line: number;
	readonly col: number;
}

export interface Issue extends Spot {
	/** Path of the file as the editor knows it, with `/`. */
	readonly file: string;
	/** `parties[1]`, or `(file)` when the file as a whole is meant. */
	readonly path: string;
	/** What is wrong, what was expected, and the nearest valid value where there is one. */
	readonly message: string;
}

const FILE_START: Spot = { line: 1, col: 1 };

/** Prints a key path the way people write it: `sources[0].url`. */
export function printKeyPath(path: KeyPath): string {
	if (path.length === 0) return '(file)';
	return path
		.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`))
		.join('');
}

/** An issue about a file as a whole. */
export function fileIssue(file: string, message: string): Issue {
	return { file, ...FILE_START, path: printKeyPath([]), message };
}

/**
 * Words an issue.
 * @param nearest the valid value most like the one seen, as the editor would write it; null when none is like it
 */
export function wording(wrong: string, expected: string, nearest: string | null = null): string {
	return `${wrong}; expected ${expected}${nearest === null ? '' : `; nearest: ${nearest}`}`;
}

/** Characters of one printed path or message; a hostile file must not fill the screen. */
const LONGEST = { path: 120, message: 800 };
/** Problems told of one file, and in all: whoever has mended so many looks again. */
const MOST = { ofFile: 50, inAll: 500 };

/** Prints one issue on one line: `file:line:col path: message`. */
export function printIssue({ file, line, col, path, message }: Issue): string {
	const place = `${visible(file)}:${line}:${col}`;
	return `${place} ${cut(oneLine(path), LONGEST.path)}: ${cut(oneLine(message), LONGEST.message)}`;
}

/**
 * The first problems of each file, and of all files.
 * @param issues sorted
 * @returns as many as a person can work through, each cut followed by a line that counts the rest
 */
export function boundIssues(issues: readonly Issue[]): Issue[] {
	const counts = new Map<string, number>();
	for (const { file } of issues) counts.set(file, (counts.get(file) ?? 0) + 1);
	const seen = new Map<string, number>();
	const bound = issues.flatMap((issue): Issue[] => {
		const place = (seen.get(issue.file) ?? 0) + 1;
		seen.set(issue.file, place);
		if (place <= MOST.ofFile) return [issue];
		const rest = (counts.get(issue.file) ?? 0) - MOST.ofFile;
		return place === MOST.ofFile + 1 ? [{ ...issue, path: '(file)', message: more(rest) }] : [];
	});
	const rest = bound.length - MOST.inAll;
	if (rest <= 0) return bound;
	const shown = bound.slice(0, MOST.inAll);
	const last = shown.at(-1);
	return last === undefined ? [] : [...shown, { ...last, path: '(file)', message: more(rest) }];
}

function more(rest: number): string {
	return `${rest} more ${rest === 1 ? 'problem' : 'problems'}; mend those above first`;
}

function cut(text: string, longest: number): string {
	return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}

/** A value as a message shows it: quoted, on one line, and cut where it would fill the screen. */
export function quote(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 80 ? `${text.slice(0, 76)}…"` : text;
}

/** Each issue once, by file, then by place, so that an editor can work through the list from top to bottom. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
	const distinct = new Map(issues.map((issue) => [printIssue(issue), issue]));
	return [...distinct.values()].sort(
		(a, b) =>
			compare(a.file, b.file) ||
			a.line - b.line ||
			a.col - b.col ||
			compare(a.path, b.path) ||
			compare(a.message, b.message)
	);
}

/** By code unit: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Control characters from a hostile file must neither break the line nor drive the terminal. */
function oneLine(text: string): string {
	// eslint-disable-next-line no-control-regex -- these are exactly what must go
	return visible(text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' '));
}

/** What would be invisible, turn the line round or drive the terminal is written out: `\\u202e`. */
export function visible(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}\p{Zl}\p{Zp}]/gu, (character) =>
		character
			.split('')
			.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
			.join('')
	);
}
