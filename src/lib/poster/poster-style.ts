/** The colours of a poster as the style sheet inside it: one drawing, light or dark as the page around it. */
import type { SectorGroupId } from '$lib/domain/sector';
import { RING } from '$lib/scene/marks';
import { NAME_STYLE } from '$lib/scene/name-style';
import { PALETTES, type Ground, type Palette } from '$lib/scene/palette';
import { tintColours } from '$lib/scene/tints';

/** Either ground, or that of the page which shows the picture. */
export type PosterGround = Ground | 'auto';

/** Before the system's own letters: where a picture is made without them, these are there. */
export const POSTER_FONTS =
	"system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','DejaVu Sans',sans-serif";

/** @param groups in the order in which strokes number them */
export function posterStyle(groups: readonly SectorGroupId[], ground: PosterGround): string {
	const colours = (name: Ground): string => colourRules(groups, PALETTES[name]);
	if (ground !== 'auto') return SHAPES + colours(ground);
	return `${SHAPES}${colours('terang')}@media(prefers-color-scheme:dark){${colours('gelap')}}`;
}

const SHAPES = [
	// Inherited, not set on each shape: the land is filled in one place and outlined in another.
	'svg{fill:none}',
	`.t{font-family:${POSTER_FONTS};dominant-baseline:central;stroke-linejoin:round;paint-order:stroke}`,
	...Object.entries(NAME_STYLE).map(
		([name, { size, weight, spacing, halo, haloOpacity }]) =>
			`.${name}{font-size:${size}px;font-weight:${weight};stroke-width:${halo}px;stroke-opacity:${haloOpacity}` +
			`${spacing === 0 ? '' : `;letter-spacing:${spacing}px`}}`
	),
	'.caption{font-size:11px;stroke-width:3px}',
	`.n{paint-order:stroke}.r{stroke-width:${RING.to - RING.from}px}.o{stroke-linejoin:round}`
].join('');

function colourRules(groups: readonly SectorGroupId[], palette: Palette): string {
	const rules = [
		`.s{fill:${palette.sea}}`,
		`.w{stop-color:${palette.sea}}`,
		`.x{fill:${palette.context}}`,
		...tintColours(palette).map((colour, tint) => `.k${tint}{fill:${colour}}`),
		`.b{stroke:${palette.regionBorder}}`,
		`.v{stroke:${palette.provinceBorder}}`,
		`.e{stroke:${palette.coast}}`,
		`.o,.r{stroke:${palette.ink}}`,
		`.c,.t{stroke:${palette.halo}}`,
		`.h,.u{fill:${palette.halo}}`,
		`.n{fill:${palette.ink};stroke:${palette.halo}}`,
		`.p{fill:${palette.halo};stroke:${palette.ink}}`,
		`.t{fill:${palette.ink}}`,
		`.f{fill:${palette.inkMuted}}`,
		...Object.entries(NAME_STYLE)
			.filter(([, { muted }]) => muted)
			.map(([name]) => `.${name}{fill:${palette.inkMuted}}`),
		...groups.map((id, index) => `.g${index}{stroke:${palette.groups[id] ?? palette.ink}}`)
	];
	return rules.join('');
}
