/** The draft as a file of the record, each value with the words of the article that support it as a comment. */
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { printAgreement } from '../record/print-agreement';
import { agreementOfDraft, type PageOfDraft } from './agreement-of-draft';
import type { Draft } from './draft';
import type { Found } from './span';

/** How an editor is told of what was found; the words are not this module's business. */
export interface DraftWords {
	/** “yakin 0,97; huruf 312–326 “Senin (9/2/2026)””: the support of a value, on one line. */
	support: (found: Found<unknown>) => string;
	/** Lines above the draft: what to look at. */
	head: (draft: Draft) => readonly string[];
	sectorName: (id: string) => string;
	regionName: (code: string) => string;
}

/** Prints a draft; its comments may be deleted, the rest is a file that `check:data` reads. */
export function printDraft(draft: Draft, page: PageOfDraft, words: DraftWords): string {
	const value = agreementOfDraft(draft, page, words.sectorName);
	const document = parseDocument(printAgreement(value, words.regionName));
	const comment = (path: readonly (string | number)[], found: Found<unknown> | null) => {
		const node = document.getIn(path, true);
		if (found !== null) addComment(node, words.support(found));
	};
	comment(['signed'], draft.signed);
	comment(['status'], draft.status);
	comment(['place'], draft.place);
	comment(['validYears'], draft.validYears);
	for (const key of ['parties', 'instruments', 'sectors', 'programs', 'legalBasis'] as const)
		draft[key].forEach((found, i) => comment([key, i], found));
	draft.signatories.forEach((found, i) => comment(['signatories', i, 'name'], found));
	const head = words.head(draft).map((line) => ` ${oneLine(line)}`);
	document.commentBefore = [document.commentBefore, ...head].filter(Boolean).join('\n');
	return document.toString({ lineWidth: 0 });
}

function addComment(node: unknown, text: string): void {
	if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
	const target: Node = node;
	target.comment = [target.comment, ` ${oneLine(text)}`].filter(Boolean).join(' ·');
}

/** A line feed would end the comment, and the article's words would be read as data. */
function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
