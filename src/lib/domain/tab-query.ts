/** The way from tab to tab while there is no data yet to read the address by. */
import { DEFAULT_VIEW, type Tab } from './view';
import { FIELDS } from './view-fields';

/**
 * The query as it stands, understood or not, with another tab.
 * @param search with or without `?`
 * @returns the query with `?`
 */
export function tabQuery(search: string, tab: Tab): string {
	const query = new URLSearchParams(search);
	const { parameter } = FIELDS.tab;
	if (tab === DEFAULT_VIEW.tab) query.delete(parameter);
	else query.set(parameter, tab);
	return `?${query.toString()}`;
}
