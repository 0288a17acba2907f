/** What a filter is called on its chip, and why a part of an address was not understood. */
import type { Dataset } from '$lib/domain/dataset';
import type { Dropped } from '$lib/domain/dropped';
import { UNSTATED } from '$lib/domain/sector';
import type { ActiveFilter } from '$lib/domain/selection';
import { messages as m } from './messages';

/** Parts of an address that are quoted: whoever writes a link must not fill our page with words of their own. */
const NAMED_DROPPED = 3;

/** The name of a filter as its chip shows it: “Pendidikan”, “Sejak 2025”, “Ada pihak yang berbatasan darat”. */
export function filterName(
	filter: ActiveFilter,
	{ catalogue, regions }: Pick<Dataset, 'catalogue' | 'regions'>
): string {
	switch (filter.field) {
		case 'sectors': {
			if (filter.value === UNSTATED) return m.unstated;
			const known = [...catalogue.groups, ...catalogue.sectors];
			return known.find(({ id }) => id === filter.value)?.name.id ?? filter.value;
		}
		case 'provinces':
			return regions.find(({ code }) => code === filter.value)?.name ?? filter.value;
		case 'instruments':
			return m.instrumentName[filter.value];
		case 'statuses':
			return m.statusName[filter.value];
		case 'terms':
			return `${m.term}: ${m.termName[filter.value].toLowerCase()}`;
		case 'from':
			return m.since(filter.value);
		case 'to':
			return m.until(filter.value);
		case 'bordering':
			return m.borderingValue[filter.value ? 'ya' : 'tidak'];
		case 'text':
			return m.quoted(filter.value);
	}
}

/** One line that lists what an address said and the view could not take, or null when it took everything. */
export function describeDropped(dropped: readonly Dropped[]): string | null {
	if (dropped.length === 0) return null;
	const parts = dropped.slice(0, NAMED_DROPPED).map(({ parameter, value, reason }) => {
		const quoted = [parameter, value].filter((part) => part !== '').join('=');
		return quoted === '' ? m.dropReason[reason] : `“${quoted}” (${m.dropReason[reason]})`;
	});
	const rest = dropped.length - parts.length;
	if (rest > 0) parts.push(m.andOthers(rest));
	return m.dropped(parts.join(', '));
}
