/** The order of the table's rows. */
import type { Agreement, Status } from './agreement';
import { once } from './once';
import type { RegionCode } from './region';

export const SORT_COLUMNS = ['signed', 'parties', 'title', 'status', 'distance'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** The direction a column is first sorted in: dates begin with the latest, all else with the least. */
export function startsAscending(column: SortColumn): boolean {
	return column !== 'signed';
}

const collator = once(() => new Intl.Collator('id-ID', { numeric: true }));
const order = (a: string, b: string): number => collator().compare(a, b);

/** What a reader sees in place of codes, and is to find sorted. */
export interface SortLabels {
	readonly party: (code: RegionCode) => string;
	readonly status: (status: Status) => string;
}

/**
 * @param agreements left as they are
 * @returns a sorted copy; undated agreements come last in both directions, ties keep the order of ids
 */
export function sortAgreements(
	agreements: readonly Agreement[],
	column: SortColumn,
	ascending: boolean,
	labels: SortLabels
): Agreement[] {
	const direction = ascending ? 1 : -1;
	if (column === 'signed') return byDate(agreements, direction);
	return [...agreements].sort(
		(a, b) => direction * compare(a, b, column, labels) || order(a.id, b.id)
	);
}

/** The latest first, as lists begin; undated ones last, ties in the order of ids. */
export function newestFirst(agreements: readonly Agreement[]): Agreement[] {
	return byDate(agreements, -1);
}

function byDate(agreements: readonly Agreement[], direction: 1 | -1): Agreement[] {
	return [...agreements].sort((a, b) => {
		if (a.signed === null || b.signed === null) {
			return Number(a.signed === null) - Number(b.signed === null) || order(a.id, b.id);
		}
		return direction * order(a.signed, b.signed) || order(a.id, b.id);
	});
}

function compare(
	a: Agreement,
	b: Agreement,
	column: Exclude<SortColumn, 'signed'>,
	{ party, status }: SortLabels
): number {
	switch (column) {
		case 'parties':
			return order(a.parties.map(party).join(), b.parties.map(party).join());
		case 'title':
			return order(a.title, b.title);
		case 'status':
			return order(status(a.status), status(b.status));
		case 'distance':
			return a.distanceKm - b.distanceKm;
	}
}
