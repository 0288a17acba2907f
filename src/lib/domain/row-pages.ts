/** How many rows of a long list show: a page of them, and more when they are asked for. */

export const ROWS_PER_PAGE = 20;

/**
 * As many rows as an embed shows: on a phone twenty take six screens already, and a frame that is higher than its host lets
 * it be would scroll within the article, or hide what is below.
 */
export const MOST_ROWS_IN_FRAME = { narrow: ROWS_PER_PAGE, wide: 2 * ROWS_PER_PAGE } as const;

/**
 * The rows that show of a list.
 * @param count how many of its first
 * @param needed the position of a row that shows as well; -1 for none
 */
export function rowsOf<Row>(rows: readonly Row[], count: number, needed: number): readonly Row[] {
	const first = rows.slice(0, count);
	const one = rows[needed];
	return one === undefined || needed < count ? first : [...first, one];
}

/**
 * @param asked how many the reader has asked for
 * @param needed the position of a row that must be among them; -1 for none
 * @returns whole pages where more is needed than was asked for
 */
export function rowsToShow(asked: number, needed: number): number {
	return Math.max(asked, Math.ceil((needed + 1) / ROWS_PER_PAGE) * ROWS_PER_PAGE);
}
