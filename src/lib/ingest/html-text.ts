/** The text of an HTML page. Nothing in it runs, nothing is fetched: it is read as letters, from front to back, once. */
import { decodeEntities } from './entities';

/** Their content is no part of an article. */
const SKIPPED: ReadonlySet<string> = new Set(
	'script style noscript template head nav footer aside form select button svg math iframe object video audio canvas figcaption'.split(
		' '
	)
);
/** In these, tags are letters too: only their own end tag ends them. */
const RAW: ReadonlySet<string> = new Set(['script', 'style']);
/** They flow within a paragraph; every other element begins a new one. */
const INLINE: ReadonlySet<string> = new Set(
	'a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s small span strong sub sup time tt u var wbr'.split(
		' '
	)
);
const VOID: ReadonlySet<string> = new Set(
	'area base br col embed hr img input link meta param source track wbr'.split(' ')
);

/** Whether a text is meant as HTML: it holds a tag that pages are made of. */
export function looksLikeHtml(text: string): boolean {
	return /<(?:!doctype|html|body|article|main|div|p|br|h[1-6])[\s/>]/i.test(text);
}

/**
 * Reads a page.
 * @returns its text, paragraphs on lines of their own; the title of the page only where no heading repeats it
 */
export function textOfHtml(html: string): string {
	const parts: string[] = [];
	let skipping: string | null = null;
	let depth = 0;
	let at = 0;
	const text = (until: number) => {
		if (skipping === null) parts.push(decodeEntities(html.slice(at, until)).replace(/\s/gu, ' '));
	};
	while (at < html.length) {
		const open = html.indexOf('<', at);
		if (open === -1) {
			text(html.length);
			break;
		}
		text(open);
		if (html.startsWith('<!--', open)) {
			const end = html.indexOf('-->', open + 4);
			at = end === -1 ? html.length : end + 3;
			continue;
		}
		const name = nameAt(html, open);
		if (name === null) {
			// A lone “<” is a letter, “<!doctype” and “<?xml” are not.
			const isMarkup = html[open + 1] === '!' || html[open + 1] === '?';
			if (!isMarkup && skipping === null) parts.push('<');
			at = isMarkup ? endOfTag(html, open) : open + 1;
			continue;
		}
		const isEnd = html[open + 1] === '/';
		at = endOfTag(html, open);
		if (skipping !== null) {
			if (name !== skipping) continue;
			if (isEnd) depth--;
			else if (!RAW.has(name)) depth++;
			if (depth <= 0) skipping = null;
		} else if (!isEnd && SKIPPED.has(name) && html[at - 2] !== '/') {
			skipping = name;
			depth = 1;
			parts.push('\n');
		} else if (!INLINE.has(name) || VOID.has(name)) {
			parts.push('\n');
		}
	}
	return parts.join('');
}

function nameAt(html: string, open: number): string | null {
	const begin = html[open + 1] === '/' ? open + 2 : open + 1;
	// No element's name is longer.
	const name = /^[a-z][a-z0-9-]*/i.exec(html.slice(begin, begin + 30))?.[0];
	return name?.toLowerCase() ?? null;
}

/** Past the “>” that ends a tag; one within a quoted attribute does not. */
function endOfTag(html: string, open: number): number {
	let quote = '';
	// A quote that is never closed must not swallow the page.
	const limit = Math.min(html.length, open + 5000);
	for (let at = open + 1; at < limit; at++) {
		const character = html.charAt(at);
		if (quote !== '') {
			if (character === quote) quote = '';
		} else if (character === '>') return at + 1;
		else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character;
	}
	const end = html.indexOf('>', open);
	return end === -1 ? html.length : end + 1;
}
