/** Reads one file of `data/agreements`: its form and its words. What needs the other files is in cross-check.ts. */
import * as v from 'valibot';
import { agreementFileSchema, type AgreementFile, type Vocabulary } from './agreement-file';
import { printKeyPath, quote, wording, type Issue, type KeyPath, type Spot } from './issue';
import { findAlien } from './plain-text';
import { suggestKey, suggestValue } from './suggest';
import { parseYaml, type YamlSource } from './yaml-source';

export interface ParsedAgreement {
	/** Null when there are issues. */
	readonly value: AgreementFile | null;
	readonly issues: readonly Issue[];
	readonly source: YamlSource;
}

export type AgreementParser = (text: string, file: string) => ParsedAgreement;

/**
 * Prepares a parser for a vocabulary.
 * @returns a function from YAML text and file name to the value or every issue; it never throws
 */
export function agreementParser(words: Vocabulary): AgreementParser {
	const schema = agreementFileSchema(words);
	return (text, file) => {
		const source = parseYaml(text, file);
		if (source.issues.length > 0) return { value: null, issues: source.issues, source };
		const result = v.safeParse(schema, source.value, { abortPipeEarly: true });
		const issues = [
			...(result.issues ?? []).map((issue) => explain(issue, source, file, words)),
			...repetitions(source, file)
		];
		return { value: result.success && issues.length === 0 ? result.output : null, issues, source };
	};
}

/** Puts an issue of the schema library into the editor's words and at its place in the file. */
function explain(
	issue: v.BaseIssue<unknown>,
	source: YamlSource,
	file: string,
	words: Vocabulary
): Issue {
	const path = keyPathOf(issue);
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		const { known, nearest } = suggestKey(path);
		const message = wording(
			`unknown key ${quote(String(path.at(-1)))}`,
			`one of ${known.join(', ')}`,
			nearest
		);
		return { file, ...source.atKey(path), path: printKeyPath(path), message };
	}
	const message = wordingOf(issue, path, source, words);
	return { file, ...spotOf(issue, path, source), path: printKeyPath(path), message };
}

/** A character that nobody sees is pointed at, not just the text that holds it. */
function spotOf({ input, message }: v.BaseIssue<unknown>, path: KeyPath, source: YamlSource): Spot {
	const alien = typeof input === 'string' ? findAlien(input) : null;
	return alien?.expected === message ? source.within(path, alien.text) : source.at(path);
}

function wordingOf(
	issue: v.BaseIssue<unknown>,
	path: KeyPath,
	source: YamlSource,
	words: Vocabulary
): string {
	if (issue.input === undefined) return wording('is missing', 'this key in every file');
	const { input } = issue;
	if (input === null) return wording('is empty', 'a value (or leave the key out)');
	if ((typeof input === 'number' || typeof input === 'boolean') && wantsText(issue)) {
		const written = source.written(path) ?? String(input);
		return wording(`${written} without quotes is a ${typeof input}`, 'text', quote(written));
	}
	if (issue.kind === 'schema' && issue.type !== 'picklist') {
		return wording(`is ${kindOf(input)}`, KIND_WORDS[issue.type] ?? issue.message);
	}
	const wrong =
		typeof input === 'object' ? `holds ${count(input)}` : `${quote(input)} is not allowed here`;
	return wording(wrong, issue.message, suggestValue(path, input, words));
}

/** Entries that a list holds twice, each at its second place. Two sources of one address are the same source. */
function repetitions({ value, at }: YamlSource, file: string): Issue[] {
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, list]: [string, unknown]) => {
		if (!Array.isArray(list)) return [];
		const seen = new Set<string>();
		return list.flatMap((entry: unknown, i) => {
			const what =
				entry !== null && typeof entry === 'object' && 'url' in entry ? entry.url : entry;
			const known = seen.has(JSON.stringify(what));
			seen.add(JSON.stringify(what));
			if (!known) return [];
			const message = wording(`${quote(what)} occurs twice`, 'each entry once');
			return { file, ...at([key, i]), path: printKeyPath([key, i]), message };
		});
	});
}

function wantsText({ type }: v.BaseIssue<unknown>): boolean {
	return type === 'string' || type === 'picklist';
}

/** What the schema library's types are called in the editor's words. */
const KIND_WORDS: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	array: 'a list, one entry per line, each after “- ”',
	strict_object: 'a map of key: value lines'
};

function kindOf(input: unknown): string {
	if (Array.isArray(input)) return 'a list';
	return typeof input === 'object' ? 'a map' : `${quote(input)}, a ${typeof input}`;
}

function count(input: object | null): string {
	const { length } = Array.isArray(input) ? input : [];
	return length === 1 ? '1 entry' : `${length} entries`;
}

function keyPathOf(issue: v.BaseIssue<unknown>): KeyPath {
	return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}
