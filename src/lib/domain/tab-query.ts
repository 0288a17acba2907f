/** The way from tab to tab while there is no data yet to read the address by. */
import { DEFAULT_VIEW, type Tab } from './view';
import { FIELDS } from './view-fields';

/**
 * The query as it stands, understood or not, with another tab; what is read beside the list is selected elsewhere.
 * @param search with or without `?`
 * @returns the query with `?`
 */
export function tabQuery(search: string, tab: Tab): string {
	const query = new URLSearchParams(search);
	const { parameter } = FIELDS.tab;
	const opened = query.get(FIELDS.opened.parameter)?.trim() ?? '';
	if (opened !== '' && tab !== 'daftar' && query.get(parameter) === 'daftar') {
		// As `showTab` does with a view.
		for (const { parameter } of [FIELDS.regions, FIELDS.partners, FIELDS.opened]) {
			query.delete(parameter);
		}
		query.set(FIELDS.agreements.parameter, opened);
	}
	if (tab === DEFAULT_VIEW.tab) query.delete(parameter);
	else query.set(parameter, tab);
	return `?${query.toString()}`;
}
