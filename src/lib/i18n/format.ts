/**
 * Numbers, dates and lists the Indonesian way, as `Intl` writes them (the tests hold both side by side). The first use of
 * `Intl` on a page keeps a phone busy for a fifth of a second, just when the page wakes up.
 */

const MONTHS = [
	'Januari',
	'Februari',
	'Maret',
	'April',
	'Mei',
	'Juni',
	'Juli',
	'Agustus',
	'September',
	'Oktober',
	'November',
	'Desember'
];

/** 1606 → “1.606”; of fractions three digits, 8.25 → “8,25”. */
export function formatNumber(value: number): string {
	const [whole = '', fraction] = String(Math.round(value * 1000) / 1000).split('.');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
	return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** [“a”, “b”, “c”] → “a, b, dan c” */
export function formatList(items: readonly string[]): string {
	if (items.length < 3) return items.join(' dan ');
	return `${items.slice(0, -1).join(', ')}, dan ${items.at(-1)}`;
}

/**
 * A date as precisely as it is known.
 * @param isoDate `2026-01-13`, `2026-01` or `2026`
 * @returns “13 Januari 2026”, “Januari 2026” or “2026”
 */
export function formatDate(isoDate: string): string {
	const [year, month, day] = isoDate.split('-');
	const name = MONTHS[Number(month) - 1];
	return [day === undefined ? undefined : Number(day), name, year]
		.filter((part) => part !== undefined)
		.join(' ');
}

/**
 * Today by the reader's own clock and calendar, as an ISO date; null where the clock shows no day that an ISO date of ten
 * letters could name.
 */
export function localToday(now: Date = new Date()): string | null {
	const year = now.getFullYear();
	if (!(year >= 1000 && year <= 9999)) return null;
	const month = String(now.getMonth() + 1).padStart(2, '0');
	return `${year}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}
