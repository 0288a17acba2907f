/** Characters that HTML writes by name or number. */

/** The names that Indonesian pages use; others stay as they are written. */
const NAMED: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['nbsp', ' '],
	['ensp', ' '],
	['emsp', ' '],
	['thinsp', ' '],
	['ndash', '–'],
	['mdash', '—'],
	['lsquo', '‘'],
	['rsquo', '’'],
	['ldquo', '“'],
	['rdquo', '”'],
	['laquo', '«'],
	['raquo', '»'],
	['hellip', '…'],
	['bull', '•'],
	['middot', '·'],
	['copy', '©'],
	['eacute', 'é']
]);
/** No name or number is longer. */
const LONGEST = 10;

/** Replaces entities once: what they spell is text, also when it looks like another entity or like a tag. */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	const parts: string[] = [];
	let at = 0;
	for (;;) {
		const open = text.indexOf('&', at);
		if (open === -1) break;
		const close = text.slice(open, open + LONGEST + 2).indexOf(';');
		const character = close === -1 ? null : characterOf(text.slice(open + 1, open + close));
		parts.push(text.slice(at, open), character ?? '&');
		at = character === null ? open + 1 : open + close + 1;
	}
	parts.push(text.slice(at));
	return parts.join('');
}

function characterOf(name: string): string | null {
	if (!name.startsWith('#')) return NAMED.get(name) ?? null;
	const hex = name[1] === 'x' || name[1] === 'X';
	const digits = name.slice(hex ? 2 : 1);
	if (!(hex ? /^[\da-f]+$/i : /^\d+$/).test(digits)) return null;
	const code = Number.parseInt(digits, hex ? 16 : 10);
	const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
	return isCharacter ? String.fromCodePoint(code) : null;
}
