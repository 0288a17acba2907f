/** The dates that frozen copies of the data carry: `2026-11-22`. */

/** @returns the ISO date, or null when the text has another form or names no day of the calendar */
export function parseCalendarDay(text: string): string | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
	const day = new Date(`${text}T00:00:00Z`);
	// 31 February is carried over into March: only a real day comes back unchanged.
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null;
}
