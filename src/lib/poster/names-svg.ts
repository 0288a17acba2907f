/** The names on a poster, where the map would write them. */
import { NAME_STYLE } from '$lib/scene/name-style';
import { FIGURE_GAP, placeLabels, type LabelCandidate, type LabelStyle } from '$lib/scene/labels';
import type { Look } from '$lib/scene/look';
import type { Viewport } from '$lib/scene/mercator';
import type { Obstacles } from '$lib/scene/obstacles';
import { escapeMarkup } from '$lib/markup/escape-markup';
import { widthOfText } from '$lib/markup/text-lines';

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
			({ text, figure, style, x, y }) =>
				`<text class="t ${style}" x="${x.toFixed(1)}" y="${y.toFixed(1)}">${escapeMarkup(text)}${printFigure(figure)}</text>`
		)
		.join('');
}

function printFigure(figure: string): string {
	return figure === '' ? '' : `<tspan class="f" dx="${FIGURE_GAP}">${figure}</tspan>`;
}

function estimateSize(text: string, style: LabelStyle): readonly [number, number] {
	const { size, spacing, weight } = NAME_STYLE[style];
	const bold = weight >= 600 ? 1.06 : 1;
	return [widthOfText(text, size) * bold + text.length * spacing, size * LINE_HEIGHT];
}
