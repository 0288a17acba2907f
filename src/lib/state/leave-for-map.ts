/** The way from the graph back to the map. */
import { beforeNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import type { Atlas } from './atlas.svelte';
import type { DrawnGraph } from './graph-hand.svelte';

/**
 * Lets regions travel to where they last stood on the map before it takes their place. The navigation comes after that
 * rather than waiting in between: one that waits would overtake whatever the reader does meanwhile.
 * To be called while a component is set up; ends with it.
 * @param drawn null while there is none, or where the map stands beside it
 */
export function leaveForMap(
	atlas: Atlas,
	drawn: () => Pick<DrawnGraph, 'graph' | 'session'> | null
): void {
	/** Where the reader is going as soon as the regions have travelled; null when nowhere, or elsewhere by now. */
	let destination: URL | null = null;
	beforeNavigate(({ to, type, cancel }) => {
		const now = drawn();
		if (now === null) return;
		const { graph, session } = now;
		if (destination !== null) {
			destination = null;
			graph.setLayout(session.layout);
			return;
		}
		const places = atlas.placesOnMap;
		const stays = type !== 'link' || to?.url.pathname !== page.url.pathname;
		if (stays || atlas.calm || places === null) return;
		const { url } = to;
		if (atlas.read(url.search).tab !== 'peta') return;
		cancel();
		destination = url;
		void graph.leaveTo(places).then(() => {
			if (destination !== url) return;
			destination = null;
			void goto(url, { noScroll: true, keepFocus: true });
		});
	});
}
