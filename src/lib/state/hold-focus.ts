/**
 * Where the focus is when the page follows another view. What had it may be gone then, and a browser lets it fall to the
 * page as a whole: who reads by keyboard or by ear would begin anew at the top.
 */
import { hasSelection } from '$lib/domain/selection';
import type { View } from '$lib/domain/view';

/** What is selected: equal for views that select the same. */
export function selectionKey({ regions, partners, agreements, provincePair }: View): string {
	return [regions, partners, agreements, provincePair].map((ids) => ids.join()).join('/');
}

/** What may take the focus, the best first; what is not on the page any more, or hidden, cannot. */
type Places = readonly (Element | null | undefined)[];

export class FocusHold {
	#before: View | null = null;
	#opener: Element | null = null;

	/**
	 * To be told of a view before the page shows it.
	 * @param field where most selections begin: once closed, one that nobody has opened leads there
	 * @returns whether a link has selected something, so that the reader goes on where it is told of; and the places for a
	 *   focus that is lost once the page shows the view: none where nothing had it, as when a page begins
	 */
	follow(
		view: View,
		field: Element | undefined
	): { readonly leads: boolean; readonly places: Places | null } {
		const before = this.#before ?? view;
		this.#before = view;
		const held = document.activeElement;
		const isSelected = hasSelection(view);
		const isOther = selectionKey(view) !== selectionKey(before);
		const isHeld = held !== null && held !== document.body;
		if (isSelected && !hasSelection(before)) this.#opener = held;
		const isClosed = isOther && !isSelected;
		return {
			leads: isOther && isSelected && held instanceof HTMLAnchorElement,
			places: isClosed ? [this.#opener, field] : isHeld ? [] : null
		};
	}
}

/**
 * Gives a focus that has been lost to the first place that can take it; one that something holds stays.
 * @param places the best first; the last is a part of the page, which need not be one that can be tabbed to
 */
export function regainFocus(places: Places): void {
	const isLost = () => document.activeElement === null || document.activeElement === document.body;
	for (const place of places) {
		if (!isLost()) return;
		if (!(place instanceof HTMLElement) || place === document.body) continue;
		// Over a phone's screen the keyboard would slide, which nobody asked for.
		const slides = place instanceof HTMLInputElement && matchMedia('(pointer: coarse)').matches;
		if (slides) continue;
		place.focus({ preventScroll: true });
		if (isLost() && place.tabIndex < 0) focusPart(place);
	}
}

/** Only while it has the focus can it have it: a press on it must not take the focus from what is beside it. */
function focusPart(part: HTMLElement): void {
	part.tabIndex = -1;
	part.focus({ preventScroll: true });
	part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true });
}
