/** Which data a page shows: today's, or the frozen copy of a day. */

/** Where the data of today lies, below the base path. */
export const DATA_FOLDER = '/data';

/**
 * Where the data lies, below the base path; both kinds hold the same files.
 * @param frozen ISO date of the copy, or null for the data of today
 */
export function dataFolder(frozen: string | null): string {
	return frozen === null ? DATA_FOLDER : `${DATA_FOLDER}/beku/${frozen}`;
}
