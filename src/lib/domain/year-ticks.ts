/** Which years are written below an axis of years. */

const STEPS = [1, 2, 5, 10, 20, 50] as const;
/** More would run into each other in a narrow column. */
const MOST = 6;
/** Share of the axis that a year at its end keeps free beside it: it stands flush with the end, the others in their middle. */
const CLEARANCE = 0.19;

/**
 * @param first year of the axis
 * @param last the same or a later one
 * @returns both ends, and between them round years where there is room, ascending
 */
export function yearTicks(first: number, last: number): number[] {
	const span = last - first;
	if (span === 0) return [first];
	const step = STEPS.find((step) => span / step < MOST) ?? 100;
	const free = span * CLEARANCE;
	const round = Array.from({ length: span + 1 }, (_, at) => first + at).filter(
		(year) => year % step === 0 && year - first >= free && last - year >= free
	);
	return [...new Set([first, ...round, last])];
}
