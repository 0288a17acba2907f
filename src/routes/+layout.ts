import { browser } from '$app/environment';
import { nextTask } from '$lib/turns/next-task';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The scripts of a page wake up in one turn and its markup in the next: together they would hold up a slow phone. */
export const load: LayoutLoad = async () => {
	if (browser) await nextTask();
};
