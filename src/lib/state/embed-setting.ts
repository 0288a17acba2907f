/** What is special about an atlas inside another page. */
import type { NamedSubject } from '$lib/address/subject';
import { EMBED_PARAMETERS, type EmbedOptions } from '$lib/embed/embed-options';
import type { PageSetting } from './atlas.svelte';

/** @param subject what the page is about */
export function embedSetting(subject: NamedSubject, { locked, frozen }: EmbedOptions): PageSetting {
	return { subject, others: EMBED_PARAMETERS, locked, framed: true, frozen };
}
