/** Several values in one cell. */

/** Between two values when a cell is written. */
const JOINT = ' | ';
/** Stands before a character that does not separate here. */
const ESCAPED = /\\([\\|;,])/g;

/**
 * What separates values: `text` a line end, a bar or, where there is neither, a semicolon; `word` also a comma, for words
 * and names that hold none; `address` a line end, a bar, or a blank before the next address.
 */
export type ListKind = 'text' | 'word' | 'address';

/** Writes values into one cell so that `splitList` finds the same ones. */
export function joinList(values: readonly string[]): string {
	return values.map((value) => value.replace(/[\\|;]/g, '\\$&')).join(JOINT);
}

/** Reads the values of a cell; without empty ones. */
export function splitList(text: string, kind: ListKind): string[] {
	return splitSteps(text, kind).filter((value) => value !== '');
}

/** The same with empty ones, for columns whose values stand in step with those of another. */
export function splitSteps(text: string, kind: ListKind): string[] {
	const parts = separate(text, kind);
	return parts.map((part) => part.trim().replace(ESCAPED, '$1'));
}

function separate(text: string, kind: ListKind): string[] {
	const strong = splitAt(text, (letter) => letter === '\n' || letter === '|');
	if (strong.length > 1) return strong;
	if (kind === 'address') return text.split(/[;,]?\s+(?=https?:\/\/)/i);
	const weak = splitAt(text, (letter) => letter === ';');
	if (weak.length > 1 || kind === 'text') return weak;
	return splitAt(text, (letter, at) => letter === ',' && !isDecimal(text, at));
}

/** “35,19” is a number as Indonesian spreadsheets write it, and not the two provinces 35 and 19. */
function isDecimal(text: string, comma: number): boolean {
	return (
		/(^|[^\d.])\d{2}$/.test(text.slice(0, comma)) &&
		/^\d{1,2}($|[^\d.])/.test(text.slice(comma + 1, comma + 4))
	);
}

/** Splits where a separator has no backslash before it that is none itself. */
function splitAt(text: string, separates: (letter: string, at: number) => boolean): string[] {
	const parts: string[] = [];
	let part = '';
	for (let at = 0; at < text.length; at++) {
		const letter = text.charAt(at);
		if (letter === '\\') {
			part += text.slice(at, at + 2);
			at++;
		} else if (separates(letter, at)) {
			parts.push(part);
			part = '';
		} else {
			part += letter;
		}
	}
	return [...parts, part];
}
