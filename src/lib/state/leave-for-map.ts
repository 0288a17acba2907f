/** The way from the graph back to the map. */
import { onMount } from 'svelte';
import { address } from './address.svelte';
import type { Atlas } from './atlas.svelte';
import type { DrawnGraph } from './graph-hand.svelte';

/**
 * Lets regions travel to where they last stood on the map before it takes their place. Whatever the reader does meanwhile
 * comes first: they stay, then.
 * To be called while a component is set up; ends with it.
 * @param drawn null while there is none, or where the map stands beside it
 */
export function leaveForMap(
	atlas: Atlas,
	drawn: () => Pick<DrawnGraph, 'graph' | 'session'> | null
): void {
	onMount(() =>
		address.detour((search, interrupted) => {
			const now = drawn();
			const places = atlas.placesOnMap;
			if (now === null || places === null || atlas.calm) return null;
			if (atlas.read(search).tab !== 'peta') return null;
			const { graph, session } = now;
			interrupted.addEventListener('abort', () => graph.setLayout(session.layout));
			return graph.leaveTo(places);
		})
	);
}
