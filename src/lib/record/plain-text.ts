/** Characters that do not belong in a text of the record: nobody sees them, and programs that read it stumble over them. */

/**
 * What no text may hold: control and format characters (among them those that turn the rest of a line round), halves of
 * characters, unassigned and private ones, and every blank but the plain one.
 */
const ALIEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;

/** Those that come with copied text, by the names that editors can look up. */
const NAMES: Readonly<Record<string, string>> = {
	'0000': 'null',
	'0009': 'tab',
	'000A': 'line feed',
	'000D': 'carriage return',
	'001B': 'escape',
	'00A0': 'no-break space',
	'00AD': 'soft hyphen',
	'200B': 'zero width space',
	'200C': 'zero width non-joiner',
	'200D': 'zero width joiner',
	'200E': 'left-to-right mark',
	'200F': 'right-to-left mark',
	'2028': 'line separator',
	'2029': 'paragraph separator',
	'202A': 'left-to-right embedding',
	'202B': 'right-to-left embedding',
	'202C': 'pop directional formatting',
	'202D': 'left-to-right override',
	'202E': 'right-to-left override',
	'202F': 'narrow no-break space',
	'2060': 'word joiner',
	'2066': 'left-to-right isolate',
	'2067': 'right-to-left isolate',
	'2068': 'first strong isolate',
	'2069': 'pop directional isolate',
	FEFF: 'byte order mark'
};

/** What is wrong with a text, and where. */
export interface Alien {
	/** The character, or the letters that are not written as one. */
	readonly text: string;
	/** Its place in the text, counted in UTF-16 units from 0. */
	readonly index: number;
	/** What was expected instead, naming the character and its column. */
	readonly expected: string;
}

/**
 * Finds the first character that does not belong.
 * @returns null for plain text in its composed form (NFC)
 */
export function findAlien(text: string): Alien | null {
	const found = ALIEN.exec(text);
	if (found !== null) {
		const [character] = found;
		const where = `(column ${columnOf(text, found.index)} of the text)`;
		const expected = /\p{Zs}/u.test(character)
			? `a plain blank instead of ${nameOf(character)} ${where}`
			: `plain text without ${nameOf(character)} ${where}`;
		return { text: character, index: found.index, expected };
	}
	const composed = text.normalize('NFC');
	if (composed === text) return null;
	let index = 0;
	while (text[index] === composed[index]) index++;
	const letters = /^.\p{M}*/u.exec(text.slice(index))?.[0] ?? '';
	const codes = [...letters].map(nameOf).join(' ');
	const where = `(column ${columnOf(text, index)} of the text)`;
	return {
		text: letters,
		index,
		expected: `letters in their composed form (NFC), not ${codes} ${where}`
	};
}

/** `U+202E (right-to-left override)` */
function nameOf(character: string): string {
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	const name = NAMES[code];
	return name === undefined ? `U+${code}` : `U+${code} (${name})`;
}

/** Counted from 1, as people count characters. */
function columnOf(text: string, index: number): number {
	return [...text.slice(0, index)].length + 1;
}
