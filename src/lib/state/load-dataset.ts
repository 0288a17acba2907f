/** Fetches and checks what the page draws from; nothing from the network is believed before it is parsed. */
import type { Dataset } from '$lib/domain/dataset';
import { joinDataset } from '$lib/published/dataset';
import { fetchPublished } from './fetch-published';

export const AGREEMENTS_PATH = '/data/agreements.json';
export const REGIONS_PATH = '/data/regions.json';

/**
 * Loads the published record.
 * @param signal ends the requests when the page is left
 * @returns the dataset
 * @throws Error when a file cannot be had or is not what it should be; the message names the file
 */
export async function loadDataset(signal: AbortSignal): Promise<Dataset> {
	const [agreements, regions] = await Promise.all([
		fetchPublished(AGREEMENTS_PATH, signal),
		fetchPublished(REGIONS_PATH, signal)
	]);
	return joinDataset(agreements, regions);
}
