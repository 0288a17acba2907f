/** Fetches and checks what the page draws from; nothing from the network is believed before it is parsed. */
import type { Dataset } from '$lib/domain/dataset';
import { joinBriefDataset, joinDataset } from '$lib/published/dataset';
import { DATA_FOLDER, fetchPublished } from './fetch-published';

/** Addresses of the two files a dataset is joined from. */
export function datasetPaths(folder: string): {
	readonly agreements: string;
	readonly regions: string;
} {
	return { agreements: `${folder}/agreements.json`, regions: `${folder}/regions.json` };
}

/**
 * Loads the published record.
 * @param folder today's data, or a frozen copy
 * @param signal ends the requests when the page is left
 * @returns the dataset
 * @throws Error when a file cannot be had or is not what it should be; the message names the file
 */
export async function loadDataset(folder: string, signal: AbortSignal): Promise<Dataset> {
	return joinDataset(...(await fetchBoth(datasetPaths(folder), signal)));
}

/** Addresses of the two files that a brief dataset is joined from; only of today's data there is one. */
export const BRIEF_PATHS = {
	agreements: `${DATA_FOLDER}/agreements-brief.json`,
	regions: datasetPaths(DATA_FOLDER).regions
} as const;

/**
 * Loads today's record without what only a list or a card of agreements shows.
 * @param signal ends the requests when the page is left
 * @throws Error as `loadDataset`
 */
export async function loadBriefDataset(signal: AbortSignal): Promise<Dataset> {
	return joinBriefDataset(...(await fetchBoth(BRIEF_PATHS, signal)));
}

function fetchBoth(
	{ agreements, regions }: ReturnType<typeof datasetPaths>,
	signal: AbortSignal
): Promise<[agreements: unknown, regions: unknown]> {
	return Promise.all([fetchPublished(agreements, signal), fetchPublished(regions, signal)]);
}
