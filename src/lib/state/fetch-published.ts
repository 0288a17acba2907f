/** Fetches one of the published files. */
import { asset } from '$app/paths';
import { fetchJson } from './fetch-json';

/**
 * @param path below the base path, `/data/agreements.json`
 * @returns its content, not checked yet
 * @throws Error naming the file when it cannot be had or is not JSON
 */
export function fetchPublished(path: string, signal: AbortSignal): Promise<unknown> {
	return fetchJson(asset(path), path, signal);
}
