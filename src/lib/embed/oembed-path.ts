/** Where the oEmbed answer of a standing view is published. */

/** File name for the whole atlas, whose standing path is empty. */
const WHOLE = 'atlas';

/**
 * @param path of a standing view
 * @returns below the site, without a slash in front: `oembed/sektor/pangan.json`
 */
export function oembedPath(path: string): string {
	return `oembed/${path === '' ? WHOLE : path}.json`;
}

/** The inverse of `oembedPath`, without `oembed/`; null for anything else. */
export function parseOembedPath(file: string): string | null {
	if (!file.endsWith('.json')) return null;
	const name = file.slice(0, -'.json'.length);
	return name === WHOLE ? '' : name;
}
