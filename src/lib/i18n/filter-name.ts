/** What a filter is called on its chip, and why a part of an address was not understood. */
import type { Dataset } from '$lib/domain/dataset';
import type { Dropped } from '$lib/domain/dropped';
import { UNSTATED } from '$lib/domain/sector';
import type { Vocabulary } from '$lib/domain/vocabulary';
import type { ActiveFilter } from '$lib/domain/selection';
import { formatDate } from './format';
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
		case 'evidence':
			return `${m.evidence}: ${m.evidenceFilter[filter.value].toLowerCase()}`;
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
	// Of those more is known: `describeWithdrawn`.
	const unknown = dropped.filter(({ reason }) => reason !== 'withdrawn');
	if (unknown.length === 0) return null;
	// One more takes no more room than to say that there is one.
	const named = unknown.length === NAMED_DROPPED + 1 ? unknown.length : NAMED_DROPPED;
	const parts = unknown.slice(0, named).map(({ parameter, value, reason }) => {
		const quoted = [parameter, value].filter((part) => part !== '').join('=');
		return quoted === '' ? m.dropReason[reason] : `“${quoted}” (${m.dropReason[reason]})`;
	});
	const rest = unknown.length - parts.length;
	if (rest > 0) parts.push(m.andOthers(rest));
	return m.dropped(parts.join(', '));
}

/** One sentence for each withdrawn record that an address named: when and why it went, and what is shown instead; null without any. */
export function describeWithdrawn(
	dropped: readonly Dropped[],
	{ agreements, withdrawn }: Pick<Vocabulary, 'agreements' | 'withdrawn'>
): string | null {
	const sentences = new Set(
		dropped.flatMap(({ value, reason }) => {
			const gone = reason === 'withdrawn' ? withdrawn.get(value) : undefined;
			if (gone === undefined) return [];
			const replaced = gone.into !== null && agreements.has(gone.into);
			return m.withdrawn(formatDate(gone.withdrawn), gone.reason, replaced);
		})
	);
	return sentences.size === 0 ? null : [...sentences].join(' ');
}
