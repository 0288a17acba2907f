/** How many rows of a long list show: a page of them, and more when they are asked for. */

export const ROWS_PER_PAGE = 20;

/**
 * @param asked how many the reader has asked for
 * @param needed the position of a row that must be among them; -1 for none
 * @returns whole pages where more is needed than was asked for
 */
export function rowsToShow(asked: number, needed: number): number {
	return Math.max(asked, Math.ceil((needed + 1) / ROWS_PER_PAGE) * ROWS_PER_PAGE);
}
