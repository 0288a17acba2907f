/** Where in a text regions are named, by what every full or listed name begins with. */

const STATUS = 'Provinsi|Prov\\.|Kabupaten|Kab\\.|Kota';
/** What follows: words with a capital, of which one name holds an “dan”. */
const WORD = "\\p{Lu}[\\p{L}'’-]*";
const NAME = new RegExp(
	`(?<!\\p{L})(?:${STATUS})(?:[ \\u00a0]${WORD})+(?: dan Kepulauan(?!\\p{L}))?`,
	'gu'
);

export interface TextPiece {
	readonly text: string;
	/** Names are the same in every language: who translates the page must leave them. */
	readonly isName: boolean;
}

/**
 * Takes a text apart into names of regions and what stands between them.
 * @returns in order; together they are the text
 */
export function splitNames(text: string): TextPiece[] {
	const pieces: TextPiece[] = [];
	let end = 0;
	for (const { 0: name, index } of text.matchAll(NAME)) {
		if (index > end) pieces.push({ text: text.slice(end, index), isName: false });
		pieces.push({ text: name, isName: true });
		end = index + name.length;
	}
	if (end < text.length) pieces.push({ text: text.slice(end), isName: false });
	return pieces;
}
