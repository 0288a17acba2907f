/** Writes agreement files: new ones in full, existing ones field by field, so that an editor's comments and order stay. */
import type { YAMLSeq } from 'yaml';
import { Document, isMap, isScalar, isSeq, parseDocument, Scalar, YAMLMap } from 'yaml';
import { KEYS, type AgreementFile } from './agreement-file';

/** The full name of a region, for the comment beside its code. */
export type NameOf = (code: string) => string;

const SCHEMA_COMMENT = ' yaml-language-server: $schema=../../agreement.schema.json';
const LAYOUT = { lineWidth: 100 } as const;

/** Prints a new file, keys in the order of the schema. */
export function printAgreement(value: AgreementFile, nameOf: NameOf): string {
	const document = new Document(new YAMLMap());
	document.commentBefore = SCHEMA_COMMENT;
	return setIn(document, value, KEYS.agreement, nameOf);
}

/**
 * Sets some fields of a file.
 * @param text a file that passed its checks
 * @param value holds the new values; a key it lacks is taken out of the file
 * @param keys the fields to set; all else stays as it is written
 */
export function setFields(
	text: string,
	value: AgreementFile,
	keys: readonly (keyof AgreementFile)[],
	nameOf: NameOf
): string {
	return setIn(parseDocument(text), value, keys, nameOf);
}

/**
 * Takes ids out of `distinctFrom`, and the key with the last of them.
 * @returns the text unchanged where none of them stands in it
 */
export function withoutDistinctFrom(text: string, gone: ReadonlySet<string>): string {
	if (gone.size === 0 || !text.includes('distinctFrom:')) return text;
	const document = parseDocument(text);
	const list = document.get('distinctFrom');
	if (!isSeq(list)) return text;
	const kept = list.items.filter((item) => !isScalar(item) || !gone.has(String(item.value)));
	if (kept.length === list.items.length) return text;
	list.items = kept;
	if (kept.length === 0) document.delete('distinctFrom');
	return document.toString(LAYOUT);
}

function setIn(
	document: Document,
	value: AgreementFile,
	keys: readonly (keyof AgreementFile)[],
	nameOf: NameOf
): string {
	const map = document.contents;
	if (!isMap(map)) throw new Error('setFields was given a text that is no map: check it first.');
	for (const key of keys) {
		if (value[key] === undefined) {
			map.delete(key);
			continue;
		}
		const node = styled(document.createNode(value[key]), key, nameOf);
		const previous = map.get(key, true);
		if (isSeq(node) && isSeq(previous)) keepEqualItems(node, previous);
		if (map.has(key)) map.set(key, node);
		else map.items.splice(placeOf(key, map), 0, document.createPair(key, node));
	}
	return document.toString(LAYOUT);
}

/** Before the first key that the schema's order puts later. */
function placeOf(key: keyof AgreementFile, map: YAMLMap): number {
	const order: readonly string[] = KEYS.agreement;
	const later = new Set(order.slice(order.indexOf(key) + 1));
	const at = map.items.findIndex((pair) => isScalar(pair.key) && later.has(String(pair.key.value)));
	return at === -1 ? map.items.length : at;
}

/** Entries that stay keep the node they had, and with it their comment. */
function keepEqualItems(next: YAMLSeq, previous: YAMLSeq): void {
	const before = new Map(previous.items.map((item) => [JSON.stringify(item), item]));
	next.items = next.items.map((item) => before.get(JSON.stringify(item)) ?? item);
}

/** Codes and dates are quoted, or YAML would read 11.10 as 11.1 and 2026 as a number. */
function styled(node: unknown, key: keyof AgreementFile, nameOf: NameOf): unknown {
	if (isScalar(node)) {
		if (key === 'signed') node.type = Scalar.QUOTE_DOUBLE;
		if (key === 'note') node.type = Scalar.BLOCK_FOLDED;
	}
	if (key === 'calledOff' && isMap(node)) {
		const on = node.get('on', true);
		if (isScalar(on)) on.type = Scalar.QUOTE_DOUBLE;
	}
	if (!isSeq(node)) return node;
	for (const item of node.items) {
		if (key === 'parties' && isScalar(item)) {
			item.type = Scalar.QUOTE_DOUBLE;
			item.comment = ` ${nameOf(String(item.value))}`;
		}
		const published = isMap(item) ? item.get('published', true) : undefined;
		if (isScalar(published)) published.type = Scalar.QUOTE_DOUBLE;
	}
	return node;
}
