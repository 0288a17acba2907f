/** What the search field offers for what a reader types. */
import type { Region } from './region';
import { guessRegions } from './region-guess';
import { bearsName, searchRegions } from './region-search';

const MOST_FOUND = 8;
const MOST_GUESSED = 3;

export type SearchChoice =
	| { readonly kind: 'region' | 'guess'; readonly region: Region }
	/** The words, to be looked for in the agreements. */
	| { readonly kind: 'words'; readonly text: string };

/**
 * The choices, the likeliest first.
 * @param regions to choose from
 * @param query as typed
 * @param holdWords whether any agreement holds what was typed, other than those of the regions found; not asked of a
 *   query without letters or digits
 * @returns regions of that name, then the words, which a single whole name leaves no doubt about; where no region bears the name, the words before what was perhaps meant
 */
export function choicesFor(
	regions: readonly Region[],
	query: string,
	holdWords: (text: string, found: readonly Region[]) => boolean
): SearchChoice[] {
	const text = query.trim();
	if (!/[\p{L}\p{N}]/u.test(text)) return [];
	const found = searchRegions(regions, text, MOST_FOUND);
	const regionsFound = found.map((region) => ({ kind: 'region', region }) as const);
	const [only, ...more] = found;
	// Who has typed a whole name means it: a second choice would be in the way of the arrow keys.
	if (only !== undefined && more.length === 0 && bearsName(only, text)) return regionsFound;
	const words: SearchChoice[] = holdWords(text, found) ? [{ kind: 'words', text }] : [];
	if (found.length > 0) return [...regionsFound, ...words];
	const guessed = guessRegions(regions, text, MOST_GUESSED);
	return [...words, ...guessed.map((region) => ({ kind: 'guess', region }) as const)];
}
