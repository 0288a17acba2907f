/** Writes `data/withdrawn.yaml`: entries are put in their place, and what an editor wrote around them stays. */
import { Document, isMap, isScalar, isSeq, parseDocument, Scalar, YAMLSeq } from 'yaml';
import { WITHDRAWN_KEYS, type WithdrawnEntry } from './withdrawn-file';

const COMMENT =
	' Records that were published and are none any more. Their ids stay taken; see README.md.';
const LAYOUT = { lineWidth: 100 } as const;

/**
 * Sets entries of the list.
 * @param text the file as it is, checked; null when there is none yet
 * @param entries new ones, and changed ones under the id they have
 * @returns the new text, new entries sorted in by id
 */
export function setWithdrawn(text: string | null, entries: readonly WithdrawnEntry[]): string {
	const document = text === null ? new Document(new YAMLSeq()) : parseDocument(text);
	if (text === null) document.commentBefore = COMMENT;
	const list = document.contents;
	if (!isSeq(list))
		throw new Error('setWithdrawn was given a text that is no list: check it first.');
	list.flow = false;
	for (const entry of entries) {
		const node = document.createNode(
			Object.fromEntries(
				Object.entries(entry)
					.filter(([, value]) => value !== undefined)
					.sort(([a], [b]) => WITHDRAWN_KEYS.indexOf(a) - WITHDRAWN_KEYS.indexOf(b))
			)
		);
		const date = isMap(node) ? node.get('withdrawn', true) : undefined;
		if (isScalar(date)) date.type = Scalar.QUOTE_DOUBLE;
		const ids = list.items.map((item) => (isMap(item) ? String(item.get('id')) : ''));
		const at = ids.indexOf(entry.id);
		const before = ids.findIndex((id) => id > entry.id);
		if (at !== -1) list.items[at] = node;
		else list.items.splice(before === -1 ? ids.length : before, 0, node);
	}
	return document.toString(LAYOUT);
}
