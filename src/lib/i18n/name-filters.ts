/** The filters of a view in words, beside a heading that names its regions and fields: none is left out in silence. */
import type { Dataset } from '$lib/domain/dataset';
import { activeFilters } from '$lib/domain/selection';
import { asksForPlans } from '$lib/domain/tally';
import type { View } from '$lib/domain/view';
import { filterName } from './filter-name';
import { messages as m } from './messages';

/** Where there is little room, filters beyond this many are counted instead of named. */
const NAMED_SHORTLY = 2;

/** long: every filter is named · short: the first ones are, the rest is counted. */
export type Length = 'long' | 'short';

/**
 * @returns in the order of the address, without what `titleOfView` says itself (fields; that all are plans); short: “Sejak
 *   2020”, “Ada pihak yang berbatasan darat”, “dan 2 filter lain”
 */
export function nameFilters(
	view: View,
	dataset: Pick<Dataset, 'regions' | 'catalogue'>,
	length: Length
): string[] {
	const plansOnly = view.statuses.length === 1 && asksForPlans(view);
	const names = activeFilters(view)
		.filter(({ field }) => field !== 'sectors' && (field !== 'statuses' || !plansOnly))
		.map((filter) => filterName(filter, dataset));
	const rest = names.length - NAMED_SHORTLY;
	// One more name takes no more room than to say that there is one.
	if (length === 'long' || rest <= 1) return names;
	return [...names.slice(0, NAMED_SHORTLY), m.moreFilters(rest)];
}

/** “Kerja sama Kota Madiun (Sejak 2020)” @param names as `nameFilters` returns them */
export function withFilters(subject: string, names: readonly string[]): string {
	return names.length === 0 ? subject : m.titleWithFilters(subject, names.join(', '));
}
