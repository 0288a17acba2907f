/** Dates as the record writes them: `2026-02-09`, `2026-02` or `2026`, as precisely as known. */
export { todayInIndonesia } from './today.mjs';

export type Precision = 'day' | 'month' | 'year';

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY_MS = 86_400_000;
/** There were no regions of the Republic before it: an earlier year is a slip of the pen. */
const FIRST_YEAR = 1945;

/** The precision a date's form gives it, or null when it is no real date of the calendar since 1945. */
export function precisionOf(date: string): Precision | null {
	const match = FORM.exec(date);
	if (match === null) return null;
	const [, year, month, day] = match;
	if (Number(year) < FIRST_YEAR) return null;
	if (month === undefined) return 'year';
	if (Number(month) < 1 || Number(month) > 12) return null;
	if (day === undefined) return 'month';
	// Date.UTC carries 31 February over into March: only a real day comes back unchanged.
	return new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) === date ? 'day' : null;
}

/** Whether a date has certainly not come yet on a day. */
export function isAfter(date: string, today: string): boolean {
	return date > today.slice(0, date.length);
}

/** First and last day a date may mean, in days since 1970. */
export function spanOf(date: string): [first: number, last: number] {
	const [year = 0, month, day] = date.split('-').map(Number);
	const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
	const last =
		day !== undefined
			? first
			: month !== undefined
				? Date.UTC(year, month, 0)
				: Date.UTC(year, 11, 31);
	return [first / DAY_MS, last / DAY_MS];
}
