/** Where a view can be had, below the site: as an embed, on the full page, as a picture. */
import { standingAddress } from '../domain/standing-view';
import type { View } from '../domain/view';
import { printView } from '../domain/view-codec';
import type { Vocabulary } from '../domain/vocabulary';
import { printEmbedOptions, type EmbedOptions } from './embed-options';

/**
 * The embed's address, standing where the view has one.
 * @returns `embed/sektor/pangan/?kontrol=judul`, `embed/?sektor=pangan,desa`
 */
export function embedPath(view: View, options: EmbedOptions, vocabulary: Vocabulary): string {
	const { path, query } = standingAddress(view, vocabulary);
	return withQuery(path === '' ? 'embed/' : `embed/${path}/`, [query, printEmbedOptions(options)]);
}

/** The address of the view on the full page. */
export function atlasPath(view: View, vocabulary: Vocabulary): string {
	return withQuery('', [printView(view, vocabulary)]);
}

/** Joins the parts of a query that ask for something. */
export function withQuery(path: string, parts: readonly string[]): string {
	const query = parts.filter((part) => part !== '').join('&');
	return query === '' ? path : `${path}?${query}`;
}
