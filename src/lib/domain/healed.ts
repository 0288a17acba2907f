/**
 * Addresses as they come back from editors' systems, messengers and hands: `&` escaped once more, a capital where a word
 * begins, the full stop of the sentence they stood in. What was plainly meant is read; nothing is guessed.
 */

/** `&amp;` and `&#038;` leave this before the next name, with their own `&` or `#` gone, also with `;` encoded. */
const ESCAPED_AMPERSAND = String.raw`(?:(?:amp|#0*38|#x26)(?:;|%3B))`;
const NAMES = new RegExp(String.raw`(^\??|&)${ESCAPED_AMPERSAND}*([^=&]*)`, 'gi');
const IN_FRAGMENT = new RegExp(`^${ESCAPED_AMPERSAND}`, 'i');
/** WordPress appends its own fragment to whatever there is. */
const SECOND_FRAGMENT = '#?';

/** What may follow a word in a sentence, and is part of no word that an address knows. */
const TAIL = /[.,;:!?…)\]}>'"’”]+$/;

/**
 * @param search the query, with or without `?`
 * @param hash the fragment, with its `#`: of `?a=1&#038;b=2` it begins within the query
 * @param names of all parameters that mean something
 * @returns the query as it was meant; the same text where nothing was wrong
 */
export function healedSearch(search: string, hash: string, names: Iterable<string>): string {
	const fragment = hash.split(SECOND_FRAGMENT)[0] ?? '';
	const whole = IN_FRAGMENT.test(fragment) ? `${search.replace(/&$/, '')}&${fragment}` : search;
	const nameByLetters = new Map([...names].map((name) => [name.toLowerCase(), name]));
	return whole.replace(
		NAMES,
		(_, before: string, name: string) => `${before}${nameByLetters.get(name.toLowerCase()) ?? name}`
	);
}

/** A word of an address without the marks of the sentence around it, in small letters. */
export function healedWord(text: string): string {
	return text.replace(TAIL, '').toLowerCase();
}
