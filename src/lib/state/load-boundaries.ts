/** Fetches the derived boundaries as fine as a picture needs them. */
import contextUrl from '../../../data/boundaries/context.topo.json?url';
import detailUrl from '../../../data/boundaries/detail.topo.json?url';
import farUrl from '../../../data/boundaries/far.topo.json?url';
import overviewUrl from '../../../data/boundaries/overview.topo.json?url';
import {
	contextLand,
	landOf,
	type ContextTopology,
	type CountryTopology,
	type MapLand
} from '$lib/land/land';
import type { LandScale } from '$lib/land/land-scale';
import type { Boundaries } from '$lib/poster/land-paths';
import { nextTask } from '$lib/turns/next-task';
import { fetchJson } from './fetch-json';
import { SharedLoads } from './shared-loads';

/**
 * @param signal ends the requests when nobody wants them any more
 * @throws Error naming the file when one cannot be had or is no topology
 */
export async function loadBoundaries(scale: LandScale, signal: AbortSignal): Promise<Boundaries> {
	if (scale === 'far') {
		const far = await fetchTopology<CountryTopology & ContextTopology>(farUrl, signal);
		return { country: far, context: far };
	}
	const [country, context] = await Promise.all([
		fetchTopology<CountryTopology>(scale === 'near' ? overviewUrl : detailUrl, signal),
		fetchTopology<ContextTopology>(contextUrl, signal)
	]);
	return { country, context };
}

/** The same as the map takes it, worked out in turns. */
export async function loadLand(scale: LandScale, signal: AbortSignal): Promise<MapLand> {
	const { country, context } = await loadBoundaries(scale, signal);
	await nextTask();
	const around = contextLand(context);
	const land = landOf(country);
	await nextTask();
	return { ...land, context: around };
}

/** What a reader comes back to is not asked for again: who saves data would pay for it at every step. */
const files = new SharedLoads(async (url, signal) => {
	const file = await fetchJson(url, url, signal);
	if (!isTopology(file)) throw new Error(`${url}: not a TopoJSON file`);
	return file;
});

async function fetchTopology<T extends CountryTopology | ContextTopology>(
	url: string,
	signal: AbortSignal
): Promise<T> {
	// What it holds is the build's own: its address names its content.
	return (await files.get(url, signal)) as T;
}

function isTopology(file: unknown): file is CountryTopology | ContextTopology {
	return (
		typeof file === 'object' &&
		file !== null &&
		'type' in file &&
		file.type === 'Topology' &&
		'objects' in file
	);
}
