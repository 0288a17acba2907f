/** Fetches the prepared graph: where each region stands, and what was measured at build time. */
import { parsePublishedGraph, type PublishedGraph } from '$lib/published/graph-json';
import { fetchPublished } from './fetch-published';

/**
 * @param folder where its dataset was loaded from
 * @param signal ends the request when the graph is gone
 * @throws Error when the file cannot be had or is not what it should be; the message names it
 */
export async function loadGraph(folder: string, signal: AbortSignal): Promise<PublishedGraph> {
	return parsePublishedGraph(await fetchPublished(`${folder}/graph.json`, signal));
}
