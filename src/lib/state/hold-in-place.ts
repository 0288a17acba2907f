/** Keeps what a reader looks at where it is while the page around it changes its shape. */

/**
 * Scrolls what scrolls an element, until the element stands where it stood.
 * @param top where its upper edge was, CSS pixels from that of the window
 */
export function holdInPlace(element: Element, top: number): void {
	const moved = element.getBoundingClientRect().top - top;
	if (moved !== 0) scrollerOf(element).scrollBy({ top: moved, behavior: 'instant' });
}

function scrollerOf(element: Element): Element {
	for (let at = element.parentElement; at !== null; at = at.parentElement) {
		const { overflowY } = getComputedStyle(at);
		if (overflowY === 'auto' || overflowY === 'scroll') return at;
	}
	return document.scrollingElement ?? document.documentElement;
}
