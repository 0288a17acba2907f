/** The languages that pages are in. A page's address alone says which: there is nothing else to remember it by. */

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of addresses that name none, as all did before there was a second. */
const UNNAMED: Language = 'id';

/** @returns what the paths of pages in a language begin with, below the site's root: nothing, or `en/` */
export function languagePath(language: Language): string {
	return language === UNNAMED ? '' : `${language}/`;
}

export interface PathInLanguage {
	readonly language: Language;
	/** What follows, without a slash in front. */
	readonly rest: string;
}

/**
 * Reads the language from a path. Upper case and a lost slash at the end are understood, since people type and hosts strip.
 * @param path below the site's root, with or without a slash in front; a query may follow
 * @returns always one: what begins with no language is in Indonesian, also what begins with `id/`, which is no address
 */
export function parseLanguage(path: string): PathInLanguage {
	const below = path.replace(/^\/+/, '');
	const [first = ''] = below.split(/[/?#]/, 1);
	const language = LANGUAGES.find((one) => one === first.toLowerCase());
	if (language === undefined || language === UNNAMED) return { language: UNNAMED, rest: below };
	return { language, rest: below.slice(first.length).replace(/^\/+/, '') };
}
