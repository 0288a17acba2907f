/** Gets everything that a graph is drawn from. */
import type * as GraphModule from '$lib/graph';
import { checkGraphFits } from '$lib/published/graph-json';
import type { Atlas } from './atlas.svelte';
import { bring } from './bring';
import { dataFolder } from './edition';
import type { GraphScene } from './graph-scene.svelte';
import { loadGraph } from './load-graph';
import { nextTask } from '$lib/turns/next-task';

/**
 * Loads the prepared places and the code that draws them. What follows from them comes in turns: rankings that stand
 * beside the graph, then its lines, then whatever the caller does.
 * @param signal ends it when the graph is gone
 * @throws Error when something cannot be had or does not fit together; the signal's reason when ended
 */
export async function openGraph(
	atlas: Atlas,
	scene: GraphScene,
	signal: AbortSignal
): Promise<typeof GraphModule> {
	const [module, published] = await Promise.all([
		bring(() => import('$lib/graph')),
		atlas.graph ?? loadGraph(dataFolder(atlas.setting.frozen), signal)
	]);
	signal.throwIfAborted();
	const { network } = scene;
	checkGraphFits(published.levels[network.level], network);
	atlas.graph = published;
	await nextTask();
	signal.throwIfAborted();
	void scene.geometry;
	await nextTask();
	signal.throwIfAborted();
	return module;
}
