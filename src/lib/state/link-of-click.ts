/** Which link of the page a click follows. */

/**
 * @param event any click on the page
 * @returns the link that it would open in this window; null when it opens none, or does something else with it
 */
export function linkOfClick(event: MouseEvent): HTMLAnchorElement | null {
	const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented, target } = event;
	if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented) return null;
	const link = target instanceof Element ? target.closest('a[href]') : null;
	if (!(link instanceof HTMLAnchorElement)) return null;
	const isHere = link.target === '' || link.target === '_self';
	return isHere && !link.hasAttribute('download') ? link : null;
}
