/** Fetches the derived boundaries: the overview with the map, the finer geometry only when the reader comes close. */
import contextUrl from '../../../data/boundaries/context.topo.json?url';
import detailUrl from '../../../data/boundaries/detail.topo.json?url';
import overviewUrl from '../../../data/boundaries/overview.topo.json?url';
import {
	contextLand,
	landOf,
	type ContextTopology,
	type CountryTopology,
	type Land,
	type MapLand
} from '$lib/land/land';
import { nextTask } from './next-task';

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

/** The same as the map takes it, worked out in turns. */
export async function loadLand(signal: AbortSignal): Promise<MapLand> {
	const { overview, context } = await loadBoundaries(signal);
	await nextTask();
	const around = contextLand(context);
	const land = landOf(overview);
	await nextTask();
	return { ...land, context: around };
}

/** The same regions and provinces in finer geometry. */
export async function loadDetail(signal: AbortSignal): Promise<Land> {
	return landOf(await fetchTopology<CountryTopology>(detailUrl, signal));
}

async function fetchTopology<T>(url: string, signal: AbortSignal): Promise<T> {
	const response = await fetch(url, { signal });
	if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
	return (await response.json()) as T;
}
