/** Fetches the derived boundaries: the overview with the map, the finer geometry only when the reader comes close. */
import contextUrl from '../../../data/boundaries/context.topo.json?url';
import detailUrl from '../../../data/boundaries/detail.topo.json?url';
import overviewUrl from '../../../data/boundaries/overview.topo.json?url';
import type { ContextTopology, CountryTopology } from '$lib/land/land';

export interface Boundaries {
	readonly overview: CountryTopology;
	readonly context: ContextTopology;
}

/**
 * @param signal ends the requests when the map is gone
 * @throws Error naming the file when one cannot be had
 */
export async function loadBoundaries(signal: AbortSignal): Promise<Boundaries> {
	const [overview, context] = await Promise.all([
		fetchTopology<CountryTopology>(overviewUrl, signal),
		fetchTopology<ContextTopology>(contextUrl, signal)
	]);
	return { overview, context };
}

/** The same regions and provinces in finer geometry. */
export function loadDetail(signal: AbortSignal): Promise<CountryTopology> {
	return fetchTopology(detailUrl, signal);
}

async function fetchTopology<T>(url: string, signal: AbortSignal): Promise<T> {
	const response = await fetch(url, { signal });
	if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
	return (await response.json()) as T;
}
