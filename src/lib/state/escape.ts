/** When the Escape key closes what is selected, and when it belongs to something else. */

/**
 * @param event a press of a key that has come all the way up to the window
 * @returns whether it is an Escape that nothing on the way has taken: no open sheet, no list of suggestions, no field that
 *   it empties
 */
export function isFreeEscape(event: KeyboardEvent): boolean {
	if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return false;
	const target = event.target as (Element & { readonly value?: unknown }) | null;
	if (target?.closest('dialog[open]') !== null) return target === null;
	return !target.matches('input[type="search"], input[type="text"], textarea') || !target.value;
}
