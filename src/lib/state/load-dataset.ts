/** Fetches and checks what the page draws from; nothing from the network is believed before it is parsed. */
import type { Dataset } from '$lib/domain/dataset';
import { parseBriefAgreements, parsePublishedAgreements } from '$lib/published/agreements-json';
import { joinDataset } from '$lib/published/dataset';
import { parsePublishedRegions } from '$lib/published/regions-json';
import { nextTask } from '$lib/turns/next-task';
import { DATA_FOLDER } from './edition';
import { fetchPublished } from './fetch-published';

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
	return load(datasetPaths(folder), parsePublishedAgreements, signal);
}

/** Addresses of the two files that a brief dataset is joined from. */
function briefPaths(folder: string): ReturnType<typeof datasetPaths> {
	return { ...datasetPaths(folder), agreements: `${folder}/agreements-brief.json` };
}

/** The same of today's data: pages ask for them before any script runs. */
export const BRIEF_PATHS = briefPaths(DATA_FOLDER);

/**
 * Loads the record without what only a list or a card of agreements shows.
 * @param folder today's data, or a frozen copy
 * @param signal ends the requests when the page is left
 * @throws Error as `loadDataset`
 */
export async function loadBriefDataset(folder: string, signal: AbortSignal): Promise<Dataset> {
	return load(briefPaths(folder), parseBriefAgreements, signal);
}

async function load(
	{ agreements, regions }: ReturnType<typeof datasetPaths>,
	parseAgreements: typeof parsePublishedAgreements,
	signal: AbortSignal
): Promise<Dataset> {
	const both = [
		loadFile(agreements, parseAgreements, signal),
		loadFile(regions, parsePublishedRegions, signal)
	] as const;
	return joinDataset(...(await Promise.all(both)));
}

/** Each file is decoded in one turn and checked in another: together they would hold up a slow phone. */
async function loadFile<Content>(
	path: string,
	parse: (value: unknown) => Content,
	signal: AbortSignal
): Promise<Content> {
	const value = await fetchPublished(path, signal);
	await nextTask();
	return parse(value);
}
