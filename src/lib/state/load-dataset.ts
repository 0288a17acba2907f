/** Fetches and checks what the page draws from; nothing from the network is believed before it is parsed. */
import { asset } from '$app/paths';
import type { Dataset } from '$lib/domain/dataset';
import { joinDataset } from '$lib/published/dataset';

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
		fetchJson(AGREEMENTS_PATH, signal),
		fetchJson(REGIONS_PATH, signal)
	]);
	return joinDataset(agreements, regions);
}

async function fetchJson(path: string, signal: AbortSignal): Promise<unknown> {
	const response = await fetch(asset(path), { signal });
	if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
	return response.json();
}
