/** An embed stores nothing on the reader's device. */

/**
 * Takes the storage of the visit away from the scripts of an embed: SvelteKit would note there how far the page was
 * scrolled whenever it is hidden, which tells a host's visitors apart from others. Where there is no storage, as in a
 * sandbox, it does without.
 * @param window of the embed
 */
export function keepNothing(window: Window): void {
	Object.defineProperty(window, 'sessionStorage', { value: undefined });
}
