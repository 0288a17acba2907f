/** Text in lines, for pictures that are written where there is no font to measure with. */

/** Width of a letter as a share of its size: a little wide, so that no line runs over its end in a reader's font. */
const LETTER_WIDTH = 0.56;

/** Width of a text as it will be at most, in the unit of `size`. */
export function widthOfText(text: string, size: number): number {
	return text.length * size * LETTER_WIDTH;
}

/**
 * Breaks a text between its words.
 * @param width of a line, in the unit of `size`; a word that is longer has a line of its own
 * @returns at least one line
 */
export function textLines(text: string, size: number, width: number): string[] {
	const lines: string[] = [''];
	for (const word of text.split(' ')) {
		const last = lines[lines.length - 1] ?? '';
		const longer = last === '' ? word : `${last} ${word}`;
		if (last === '' || widthOfText(longer, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
