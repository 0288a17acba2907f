/** Fetches what became of records that are none any more; only an address that names an unknown one asks for it. */
import type { Withdrawn } from '$lib/domain/withdrawn';
import { parsePublishedWithdrawn } from '$lib/published/withdrawn-json';
import { DATA_FOLDER } from './edition';
import { fetchPublished } from './fetch-published';

/**
 * @param signal ends the request when the page is left
 * @throws Error when the file cannot be had or is not what it should be
 */
export async function loadWithdrawn(signal: AbortSignal): Promise<Withdrawn[]> {
	// A frozen copy holds what was withdrawn after its day; what was withdrawn before it, today's file tells.
	return parsePublishedWithdrawn(await fetchPublished(`${DATA_FOLDER}/withdrawn.json`, signal));
}
