/** Which data a page shows, and as of which day: today's, or the frozen copy of a day. */
import { dataFolder as folderOnSite } from '$lib/address/site';
import { localToday } from '$lib/i18n/format';

/** Where the data of today lies, below the base path. */
export const DATA_FOLDER = dataFolder(null);

/**
 * Where the data lies, below the base path; both kinds hold the same files.
 * @param frozen ISO date of the copy, or null for the data of today
 */
export function dataFolder(frozen: string | null): string {
	return `/${folderOnSite(frozen)}`;
}

/** As of then, nothing has ended. */
const LONG_AGO = '1000-01-01';

/**
 * The day that decides which agreements still hold: a copy stays as it was, also after some of them have ended.
 * @param frozen as above
 * @param updated ISO date of the data: whose clock shows no day at all sees them as of then; where that is not known either, none has ended
 * @param now the reader's clock
 */
export function dayShown(frozen: string | null, updated?: string, now: Date = new Date()): string {
	return frozen ?? localToday(now) ?? updated ?? LONG_AGO;
}
