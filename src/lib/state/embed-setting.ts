/** What is special about an atlas inside another page. */
import { EMBED_PARAMETERS, type EmbedOptions } from '$lib/embed/embed-options';
import type { PageSetting } from './atlas.svelte';

/**
 * @param standing path of the page's standing view, as in `StandingView`
 * @param folder where the data lies: today's, or a frozen copy
 */
export function embedSetting(
	standing: string,
	{ locked }: EmbedOptions,
	folder: string
): PageSetting {
	return { standing, others: EMBED_PARAMETERS, locked, framed: true, folder };
}
