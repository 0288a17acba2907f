/** What lies over a picture, so that no name is written beneath it. */
import type { Box } from '$lib/scene/box';

/**
 * Tells what lies over a picture: now, and whenever the picture or what lies over it has another size, as when a key opens.
 * @param overlays holds what lies over the picture, each with a place of its own, and always the same elements
 * @param tell is given their boxes, CSS pixels from the upper left corner of the picture
 * @returns ends it; nothing is done as long as one of the three is not there yet
 */
export function followBoxesOver(
	picture: HTMLElement | null | undefined,
	overlays: HTMLElement | null | undefined,
	tell: ((boxes: readonly Box[]) => void) | undefined
): (() => void) | undefined {
	// Svelte leaves null behind where an element was.
	if (!picture || !overlays || tell === undefined) return;
	const elements = [...overlays.children];
	const measure = (): void => {
		const origin = picture.getBoundingClientRect();
		tell(elements.map((element) => boxOf(element, origin)));
	};
	const observer = new ResizeObserver(measure);
	for (const element of [picture, ...elements]) observer.observe(element);
	measure();
	return () => observer.disconnect();
}

function boxOf(element: Element, origin: DOMRect): Box {
	const { left, top, right, bottom } = element.getBoundingClientRect();
	return {
		left: left - origin.left,
		top: top - origin.top,
		right: right - origin.left,
		bottom: bottom - origin.top
	};
}
