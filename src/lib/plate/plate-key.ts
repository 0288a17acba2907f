/** The key of a picture that leaves the page: what its colours, strokes and shapes mean, of those that occur. */
import type { SectorGroupId } from '$lib/domain/sector';
import { messages as m } from '$lib/i18n/messages';
import { MARKS, type Geometry, type Mark } from '$lib/scene/geometry';
import { EMPHASIS, type LineStates, type SceneStates } from '$lib/scene/paint';
import { tintClass, type Palette } from '$lib/scene/palette';
import { DASHES, widthFor } from '$lib/scene/strokes';

/** A sample, and the words beside it. */
export interface KeyItem {
	/** Elements in a box of `SAMPLE`, drawn in `palette`. */
	readonly sample: (palette: Palette) => string;
	readonly text: string;
}

/** CSS pixels. */
export const SAMPLE = { width: 28, height: 12 } as const;
const MIDDLE = SAMPLE.height / 2;

const line = (colour: string, width: number, dash = ''): string =>
	`<path d="M0 ${MIDDLE}H${SAMPLE.width}" fill="none" stroke="${colour}" stroke-width="${width}"` +
	`${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`;

/** The colour of a sector group. */
export function groupItem(id: SectorGroupId, text: string): KeyItem {
	return { text, sample: (palette) => line(palette.groups[id] ?? palette.ink, 3) };
}

/** A filled disc, as marks of a graph are. @param text undefined for a fill that nothing wears: null */
export function fillItem(fill: string, outline: string, text: string | undefined): KeyItem | null {
	if (text === undefined) return null;
	const disc = `<circle cx="${SAMPLE.width / 2}" cy="${MIDDLE}" r="4.5" fill="${fill}" stroke="${outline}"/>`;
	return { text, sample: () => disc };
}

const DASHED = {
	renewed: m.legendRenewed,
	planned: m.legendPlanned,
	ended: m.legendEnded
} as const;

/** Agreements at which a line is sampled, and partners at which the land is. */
const SCALES = { agreements: [1, 3, 10], partners: [1, 5, 10] } as const;

/** What is drawn that a key explains: of a selection, what is not dimmed beside it. */
export interface Drawn {
	readonly groups: ReadonlySet<SectorGroupId>;
	readonly marks: ReadonlySet<Mark>;
	readonly hubs: boolean;
	readonly provinces: boolean;
}

export function drawnIn(geometry: Geometry, { lines, hubs, nodes }: SceneStates): Drawn {
	const isShown = (states: Pick<LineStates, 'visible' | 'emphasis'>, at: number): boolean =>
		states.visible[at] === 1 && states.emphasis[at] !== EMPHASIS.dimmed;
	const shown = (of: readonly unknown[], states: Pick<LineStates, 'visible' | 'emphasis'>) =>
		[...of.keys()].filter((at) => isShown(states, at));
	const drawnLines = shown(geometry.lines, lines);
	return {
		groups: new Set(drawnLines.flatMap((at) => geometry.groups[lines.group[at] ?? -1] ?? [])),
		marks: new Set(drawnLines.flatMap((at) => MARKS[lines.mark[at] ?? -1] ?? [])),
		hubs: shown(geometry.hubs, hubs).length > 0,
		provinces: shown(geometry.nodes, nodes).some(
			(at) => geometry.nodes[at]?.region.kind === 'provinsi'
		)
	};
}

/**
 * What widths, shades, dashes and shapes mean.
 * @param land whether the picture has land, whose shade is a scale
 */
export function formItems({ marks, hubs, provinces }: Drawn, land: boolean): KeyItem[] {
	const dashed = (['renewed', 'planned', 'ended'] as const).filter((mark) => marks.has(mark));
	return [
		{ text: scaleText(m.legendLine, SCALES.agreements), sample: widthSample },
		...(land
			? [{ text: scaleText(m.legendTint, SCALES.partners, m.andMore), sample: tintSample }]
			: []),
		...dashed.map((mark) => ({ text: DASHED[mark], sample: dashSample(MARKS.indexOf(mark)) })),
		...(hubs ? [{ text: m.legendHub, sample: hubSample }] : []),
		...(provinces ? [{ text: m.legendProvince, sample: provinceSample }] : [])
	];
}

/** “Tebal garis: jumlah kerja sama (1, 3, 10)” */
function scaleText(
	text: string,
	steps: readonly number[],
	last: (count: number) => string = String
): string {
	const shown = steps.map((step, at) => (at === steps.length - 1 ? last(step) : String(step)));
	return `${text} (${shown.join(', ')})`;
}

function dashSample(mark: number): KeyItem['sample'] {
	const [dash, period] = DASHES[mark] ?? [0, 0];
	return ({ ink }) => line(ink, 2, `${dash} ${Math.round((period - dash) * 10) / 10}`);
}

const STEP = SAMPLE.width / 3;

const widthSample: KeyItem['sample'] = ({ ink }) =>
	SCALES.agreements
		.map(
			(count, at) =>
				`<path d="M${Math.round(at * STEP)} ${MIDDLE}h7" stroke="${ink}" stroke-width="${widthFor(count).toFixed(2)}"/>`
		)
		.join('');

const tintSample: KeyItem['sample'] = ({ tints, coast }) =>
	SCALES.partners
		.map(
			(count, at) =>
				`<rect x="${Math.round(at * STEP)}" y="1" width="8" height="10" fill="${tints[tintClass(count) - 1] ?? ''}" stroke="${coast}" stroke-width="0.5"/>`
		)
		.join('');

const hubSample: KeyItem['sample'] = ({ ink, halo }) =>
	`<path d="M14 6L2 2M14 6L4 11M14 6L26 3" stroke="${ink}" fill="none"/><circle cx="14" cy="6" r="3" fill="${halo}" stroke="${ink}" stroke-width="1.5"/>`;

const provinceSample: KeyItem['sample'] = ({ ink, halo }) =>
	`<path d="M14 1L19 6L14 11L9 6Z" fill="${halo}" stroke="${ink}" stroke-width="1.4"/>`;
