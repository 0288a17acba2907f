/** From what an editor pastes to plain text that can be read: whatever it is, this never fails. */
import { looksLikeHtml, textOfHtml } from './html-text';

/** No article is longer; what follows is left unread and said so. */
export const LONGEST_INPUT = 1_000_000;
export const LONGEST_TEXT = 60_000;

export interface PlainText {
	/** Paragraphs on lines of their own. All spans count in this text. */
	readonly text: string;
	/** Something was too long to be read whole. */
	readonly isCut: boolean;
}

/** Control and format characters, among them those that turn the direction of a line. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/** Lines about other pages, and about who made this one. */
const ASIDE =
	/^(?:baca(?: juga)?\s?:|baca juga|simak(?: juga)?\s?:|lihat juga|(?:artikel|berita) (?:terkait|lainnya)|tags?\s?:|topik\s?:|editor\s?:|penulis\s?:|reporter\s?:|pewarta\s?:|wartawan\s?:|sumber\s?:|foto\s?:|copyright|hak cipta|©|iklan|advertisement|bagikan|share)/iu;

/** @param input plain text or HTML */
export function readText(input: string): PlainText {
	const begun = input.slice(0, LONGEST_INPUT);
	const raw = looksLikeHtml(begun) ? textOfHtml(begun) : begun;
	const whole = raw
		.split(/\r\n|[\n\r\u2028\u2029]/u)
		.map((line) => line.replace(UNSEEN, unseenAs).normalize('NFC').replace(/\s+/gu, ' ').trim())
		.filter((line) => line !== '' && !ASIDE.test(line))
		.join('\n');
	const text = whole.slice(0, LONGEST_TEXT);
	return { text, isCut: text.length < whole.length || begun.length < input.length };
}

/** A tab stands between words, a soft hyphen does not. */
function unseenAs(character: string): string {
	return character === '\t' || character === '\v' || character === '\f' ? ' ' : '';
}
