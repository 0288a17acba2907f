/** What lies over a picture, so that no name is written beneath it. */
import type { Box } from '$lib/scene/box';

/**
 * @param overlays holds what lies over the picture, each with a place of its own; left out when nothing does
 * @returns their boxes, CSS pixels from the upper left corner of the picture
 */
export function boxesOver(
	picture: HTMLElement | undefined,
	overlays: HTMLElement | undefined
): Box[] {
	if (picture === undefined || overlays === undefined) return [];
	const origin = picture.getBoundingClientRect();
	return [...overlays.children].map((element) => {
		const { left, top, right, bottom } = element.getBoundingClientRect();
		return {
			left: left - origin.left,
			top: top - origin.top,
			right: right - origin.left,
			bottom: bottom - origin.top
		};
	});
}
