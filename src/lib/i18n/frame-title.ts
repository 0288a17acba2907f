/** What a view is called as a frame in someone else's page. Without figures: those change while that page stays. */
import type { Dataset } from '$lib/domain/dataset';
import { activeFilters } from '$lib/domain/selection';
import { asksForPlans } from '$lib/domain/tally';
import type { View } from '$lib/domain/view';
import { builderMessages as m } from './builder-messages';
import { titleOfView } from './describe-view';
import { filterName } from './filter-name';

/** “Peta: Kerja sama Kota Madiun (Sejak 2020)”; of a single agreement its title */
export function frameTitle(view: View, dataset: Dataset): string {
	const subject = titleOfView(view, dataset);
	/** Said by the heading itself. */
	const plansOnly = view.statuses.length === 1 && asksForPlans(view);
	const filters = activeFilters(view)
		.filter(({ field }) => field !== 'sectors' && (field !== 'statuses' || !plansOnly))
		.map((filter) => filterName(filter, dataset));
	const title = filters.length === 0 ? subject : m.titleWithFilters(subject, filters.join(', '));
	return m.frameTitle(m.picture[view.tab], title);
}
