/** The names on a poster, where the map would write them. */
import { NAME_STYLE } from '$lib/scene/name-style';
import { placeLabels, type LabelCandidate, type LabelStyle } from '$lib/scene/labels';
import type { Look } from '$lib/scene/look';
import type { Viewport } from '$lib/scene/mercator';
import type { Obstacles } from '$lib/scene/obstacles';
import { escapeMarkup } from '$lib/markup/escape-markup';

/**
 * Width of a letter as a share of its size. There is no font to measure with when pages are built; a little wide, so
 * that two names never touch in a reader's font.
 */
const LETTER_WIDTH = 0.56;
const LINE_HEIGHT = 1.15;

/** @param candidates as `labelCandidates` returns them */
export function printNames(
	candidates: readonly LabelCandidate[],
	viewport: Viewport,
	look: Look,
	obstacles: Obstacles
): string {
	return placeLabels(candidates, viewport, look, estimateSize, obstacles)
		.map(
			({ text, style, x, y }) =>
				`<text class="t ${style}" x="${x.toFixed(1)}" y="${y.toFixed(1)}">${escapeMarkup(text)}</text>`
		)
		.join('');
}

function estimateSize(text: string, style: LabelStyle): readonly [number, number] {
	const { size, spacing, weight } = NAME_STYLE[style];
	const letter = size * LETTER_WIDTH * (weight >= 600 ? 1.06 : 1) + spacing;
	return [text.length * letter, size * LINE_HEIGHT];
}
