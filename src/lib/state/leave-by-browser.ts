/** The way to another page of the site when its scripts cannot be had. */
import { navigating } from '$app/state';
import { onMount } from 'svelte';

/**
 * Lets the browser itself go where SvelteKit cannot: after a new build the page there has other scripts, and without a line
 * the browser says so and comes back. SvelteKit would show an error in place of a readable page, or nothing at all. To be
 * called once, while the outermost component is set up.
 */
export function leaveByBrowser(): void {
	onMount(() => {
		const request = new AbortController();
		addEventListener(
			'vite:preloadError',
			() => {
				const { to } = navigating;
				if (to !== null && to.url.pathname !== location.pathname) location.assign(to.url);
			},
			{ signal: request.signal }
		);
		return () => request.abort();
	});
}
