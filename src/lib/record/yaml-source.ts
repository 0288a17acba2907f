/** Reads YAML that anyone may have written, and remembers where each value stands. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { fileIssue, printKeyPath, quote, wording } from './issue';
import type { Issue, KeyPath, Spot } from './issue';

export interface YamlSource {
	/** Plain data, or undefined when there are issues. */
	readonly value: unknown;
	readonly issues: readonly Issue[];
	readonly document: Document;
	/** Where a value stands; for a missing one, where its nearest existing parent stands. */
	readonly at: (path: KeyPath) => Spot;
	/** Where the key itself stands. */
	readonly atKey: (path: KeyPath) => Spot;
	/** Where a text stands within a value as it is written; the value itself where it is written otherwise, by an escape say. */
	readonly within: (path: KeyPath, text: string) => Spot;
	/** The scalar as it is written, without quotes; null for lists, maps and what is missing. */
	readonly written: (path: KeyPath) => string | null;
}

/** A record is 2 to 6 kB: past this the file is something else, and parsing it could take the machine's memory. */
const MAX_LENGTH = 200_000;
/** Columns of indentation, or brackets open at once. */
const DEPTH_MAX = 60;
/** After a syntax error the parser stumbles on: what it says later is mostly about the same slip. */
const COMPLAINTS_MAX = 20;
const BYTE_ORDER_MARK = '\uFEFF';
// eslint-disable-next-line no-control-regex -- these are exactly what must not occur
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/**
 * Parses one YAML text. Never throws; anchors, aliases, tags and several documents are refused,
 * because a few aliases can unfold into more data than fits in memory.
 * @param file the name used in issues
 */
export function parseYaml(text: string, file: string): YamlSource {
	const lines = new LineCounter();
	const found: Issue[] = [];
	const report = (offset: number, path: string, message: string) => {
		const { line, col } = lines.linePos(offset);
		found.push({ file, line: Math.max(line, 1), col: Math.max(col, 1), path, message });
	};

	const refused = refuseWhole(text, file);
	found.push(...refused);
	const tree = parse(refused.length > 0 ? '' : text, lines, report);
	if (found.length === 0) {
		if (tree.contents === null) {
			found.push(
				fileIssue(file, wording('the file is empty', 'an agreement or catalogue in YAML'))
			);
		}
		refuseTricks(tree, report);
	}

	const spot = (offset: number | undefined): Spot => {
		const { line, col } = lines.linePos(offset ?? 0);
		return { line: Math.max(line, 1), col: Math.max(col, 1) };
	};
	const at = (path: KeyPath): Spot => {
		const node = path.length === 0 ? tree.contents : tree.getIn(path, true);
		if (isNode(node) && node.range) return spot(node.range[0]);
		return path.length === 0 ? spot(0) : at(path.slice(0, -1));
	};
	const atKey = (path: KeyPath): Spot => {
		const parent = path.length === 1 ? tree.contents : tree.getIn(path.slice(0, -1), true);
		const key = isMap(parent)
			? parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))?.key
			: undefined;
		return isScalar(key) && key.range ? spot(key.range[0]) : at(path);
	};
	const within = (path: KeyPath, part: string): Spot => {
		const node = tree.getIn(path, true);
		const [from, to] = isNode(node) && node.range ? node.range : [0, 0];
		const found = part === '' ? -1 : text.slice(from, to).indexOf(part);
		return found === -1 ? at(path) : spot(from + found);
	};
	const written = (path: KeyPath): string | null => {
		const node = tree.getIn(path, true);
		return isScalar(node) ? (node.source ?? null) : null;
	};
	return {
		value: found.length === 0 ? tree.toJS() : undefined,
		issues: found,
		document: tree,
		at,
		atKey,
		within,
		written
	};
}

type Report = (offset: number, path: string, message: string) => void;

/** What makes the text unreadable before it is parsed. */
function refuseWhole(text: string, file: string): Issue[] {
	if (text.length > MAX_LENGTH) {
		return [
			fileIssue(
				file,
				wording(`${text.length} characters`, `one agreement, at most ${MAX_LENGTH} characters`)
			)
		];
	}
	if (text.startsWith(BYTE_ORDER_MARK)) {
		return [
			fileIssue(
				file,
				wording('starts with a byte order mark', 'plain UTF-8 (save it “without BOM”)')
			)
		];
	}
	if (text.includes('\uFFFD')) {
		return [fileIssue(file, wording('holds bytes that are not UTF-8', 'a text saved as UTF-8'))];
	}
	const deep = tooDeep(text);
	if (deep !== null) {
		return [
			{
				...fileIssue(file, wording('nested too deeply', 'lists and maps at most three deep')),
				line: deep
			}
		];
	}
	const control = CONTROL.exec(text);
	if (control !== null) {
		const before = text.slice(0, control.index).split('\n');
		const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
		return [
			{
				...fileIssue(file, wording(`holds the control character U+${code}`, 'plain text')),
				line: before.length,
				col: (before.at(-1)?.length ?? 0) + 1
			}
		];
	}
	return [];
}

/**
 * The line on which a text goes deeper than any record does, or null. Counted before parsing:
 * thousands of levels exhaust the parser's stack, and with it the whole process.
 */
function tooDeep(text: string): number | null {
	let open = 0;
	for (const [i, line] of text.split('\n').entries()) {
		const indent = /^[\s?:-]*/.exec(line.trimEnd())?.[0].length ?? 0;
		for (const character of line) {
			if (character === '[' || character === '{') open++;
			else if ((character === ']' || character === '}') && open > 0) open--;
			if (open > DEPTH_MAX) return i + 1;
		}
		if (indent > DEPTH_MAX) return i + 1;
	}
	return null;
}

function parse(text: string, lineCounter: LineCounter, report: Report): Document {
	const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
	const complaints = [...document.errors, ...document.warnings];
	for (const { code, message, pos } of complaints.slice(0, COMPLAINTS_MAX)) {
		report(pos[0], '(file)', explain(code, message, text.slice(pos[0])));
	}
	return document;
}

/** The parser's message in the editor's words where ours says more. */
function explain(code: string, message: string, at: string): string {
	switch (code) {
		case 'DUPLICATE_KEY':
			return wording(`the key ${quote(firstWord(at))} occurs twice`, 'each key once');
		case 'TAB_AS_INDENT':
			return wording('indented with a tab', 'spaces');
		case 'MULTIPLE_DOCS':
			return wording('a second document starts here', 'one agreement per file, without “---”');
		default:
			return wording(`not valid YAML (${message.replace(/\s+/g, ' ')})`, 'YAML like in the README');
	}
}

function firstWord(text: string): string {
	return /^"?([^\s:"]*)/.exec(text)?.[1] ?? '';
}

function refuseTricks(document: Document, report: Report): void {
	const expected = 'the value itself, written out';
	visit(document, {
		Alias: (_, { source, range }) => {
			report(range?.[0] ?? 0, '(file)', wording(`the alias *${source}`, expected));
		},
		Node: (_, node) => {
			const offset = node.range?.[0] ?? 0;
			if ('anchor' in node && node.anchor !== undefined) {
				report(offset, '(file)', wording(`the anchor &${node.anchor}`, expected));
			}
			if (node.tag !== undefined) {
				report(offset, '(file)', wording(`the tag ${node.tag}`, 'no tag'));
			}
		},
		Pair: (_, { key }) => {
			if (isScalar(key) && typeof key.value === 'string') return;
			const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
			report(offset, printKeyPath([]), wording('a key that is no text', 'a key like title'));
		}
	});
}
