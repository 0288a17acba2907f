/** How large an embed is; CSS pixels. */

/** Width for which heights are meant, and the height that suits it where nothing adjusts it. */
export const EMBED_WIDTH = 728;
export const EMBED_HEIGHT = 640;

/** No host page is told of less or more, whatever has become of the content: articles must stay articles. */
const LEAST_HEIGHT = 80;
const MOST_HEIGHT = 8000;

/**
 * The height that a host page is told.
 * @param pixels of the content
 * @returns whole pixels, rounded up so that nothing is cut off; null for content that has no height at the moment, as in
 *   an iframe with `display: none`
 */
export function heightToTell(pixels: number): number | null {
	if (!Number.isFinite(pixels) || pixels <= 0) return null;
	return Math.min(Math.max(Math.ceil(pixels), LEAST_HEIGHT), MOST_HEIGHT);
}
