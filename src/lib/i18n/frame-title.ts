/**
 * What a view is called: as a frame in someone else's page, and as a page of our own, in tabs, bookmarks and the history.
 * Without figures: those change while such a name stays.
 */
import type { Dataset } from '$lib/domain/dataset';
import { clearFilters, hasSelection } from '$lib/domain/selection';
import { DEFAULT_VIEW, type View } from '$lib/domain/view';
import { builderMessages as m } from './builder-messages';
import { shortTitleOfView, titleOfView } from './describe-view';
import { messages } from './messages';
import { nameFilters, withFilters, type Length } from './name-filters';

/** “Peta: Kerja sama Kota Madiun (Sejak 2020)”; of a single agreement its title */
export function frameTitle(view: View, dataset: Dataset): string {
	return m.frameTitle(m.picture[view.tab], headingOfView(view, dataset, 'long'));
}

/**
 * “Kota Madiun (Sejak 2020) – Jejaring Daerah”, “Daftar: Kota Madiun – Jejaring Daerah”: what tells it from others comes
 * first, since a tab shows no more. Of the whole the name of the site and what it is.
 */
export function pageTitle(view: View, dataset: Dataset): string {
	const title = headingOfPage(view, dataset);
	if (view.tab !== DEFAULT_VIEW.tab) {
		return m.pageTitle(m.frameTitle(m.picture[view.tab], title), messages.siteName);
	}
	return title === headingOfPage(DEFAULT_VIEW, dataset)
		? m.pageTitle(messages.siteName, messages.tagline)
		: m.pageTitle(title, messages.siteName);
}

/** “Kota Madiun (Sejak 2020)”: what the page shows, whichever way. */
export function headingOfPage(view: View, dataset: Dataset): string {
	return withFilters(shortTitleOfView(view, dataset), nameFilters(view, dataset, 'short'));
}

/** “Kerja sama Kota Madiun (Sejak 2020)”: above a picture in someone else's page, and in its caption. */
export function headingOfView(view: View, dataset: Dataset, length: Length): string {
	return withFilters(titleOfView(view, dataset), nameFilters(view, dataset, length));
}

/** What is selected, to name a figure with: “Kota Madiun”, the title of an agreement; null when nothing is. */
export function nameOfSelection(view: View, dataset: Dataset): string | null {
	if (!hasSelection(view)) return null;
	return shortTitleOfView(clearFilters(view), dataset);
}
