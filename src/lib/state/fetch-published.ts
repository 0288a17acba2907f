/** Fetches one of the published files. */
import { asset } from '$app/paths';

/**
 * @param path below the base path, `/data/agreements.json`
 * @returns its content, not checked yet
 * @throws Error naming the file when it cannot be had or is not JSON
 */
export async function fetchPublished(path: string, signal: AbortSignal): Promise<unknown> {
	const response = await fetch(asset(path), { signal });
	if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
	try {
		return await response.json();
	} catch (cause) {
		throw new Error(`${path}: not JSON`, { cause });
	}
}
