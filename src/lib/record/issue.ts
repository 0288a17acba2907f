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

/** Prints one issue on one line: `file:line:col path: message`. */
export function printIssue({ file, line, col, path, message }: Issue): string {
	return `${file}:${line}:${col} ${path}: ${oneLine(message)}`;
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
	return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}
