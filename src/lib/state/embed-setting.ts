/** What is special about an atlas inside another page. */
import { EMBED_PARAMETERS, type EmbedOptions } from '$lib/embed/embed-options';
import type { PageSetting } from './atlas.svelte';

/** @param standing path of the page's standing view, as in `StandingView` */
export function embedSetting(standing: string, { locked, frozen }: EmbedOptions): PageSetting {
	return { standing, others: EMBED_PARAMETERS, locked, framed: true, frozen };
}
