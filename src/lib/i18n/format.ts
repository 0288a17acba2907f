/** Numbers, dates and lists the Indonesian way. */
import { once } from '$lib/domain/once';

// Made when first used: to make all of them holds up a slow phone for a twentieth of a second while a page wakes up.
const number = once(() => new Intl.NumberFormat('id-ID'));
const list = once(() => new Intl.ListFormat('id-ID', { type: 'conjunction' }));
const day = once(() => new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }));
const month = once(
	() => new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' })
);

/** 1606 → “1.606” */
export function formatNumber(value: number): string {
	return number().format(value);
}

/** [“a”, “b”, “c”] → “a, b, dan c” */
export function formatList(items: readonly string[]): string {
	return list().format(items);
}

/**
 * A date as precisely as it is known.
 * @param isoDate `2026-01-13`, `2026-01` or `2026`
 * @returns “13 Januari 2026”, “Januari 2026” or “2026”
 */
export function formatDate(isoDate: string): string {
	if (isoDate.length === 4) return isoDate;
	const format = isoDate.length === 7 ? month : day;
	return format().format(new Date(`${isoDate}T00:00:00Z`.replace(/^(\d{4}-\d{2})T/, '$1-01T')));
}

/** Today by the reader's own clock and calendar, as an ISO date. */
export function localToday(now: Date = new Date()): string {
	const month = String(now.getMonth() + 1).padStart(2, '0');
	return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}
