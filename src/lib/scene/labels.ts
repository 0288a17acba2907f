/** Which names are written where: the more important first, none over another, and clear of strong lines and marks where there is room. */
import type { Region } from '$lib/domain/region';
import type { Geometry } from './geometry';
import { nodeRadius } from './marks';
import { toScene, type ScenePoint, type Viewport } from './mercator';
import { ramp, type Look } from './look';
import { overlaps, type Box } from './box';
import { hiddenBy, isMisread, NO_OBSTACLES, type Obstacles } from './obstacles';
import { EMPHASIS, type SceneStates } from './paint';

export type LabelStyle = 'selected' | 'lit' | 'region' | 'province';

export interface LabelCandidate {
	readonly text: string;
	/** Number of partners, written behind the name while the whole country shows; null for a name that has none. */
	readonly partners: number | null;
	readonly point: ScenePoint;
	readonly style: LabelStyle;
	/** Higher is placed first: close up by agreements, as marks are large. */
	readonly priority: number;
	/** The same from afar, by what the figure behind the name counts: a reader compares the figures. */
	readonly priorityFromAfar: number;
	/** Distance to keep from the point, CSS pixels at size 1; null for a name centred on its point. */
	readonly gap: number | null;
}

export interface PlacedLabel {
	readonly text: string;
	/** Behind the text, muted; empty for none. */
	readonly figure: string;
	readonly style: LabelStyle;
	/** Left edge and vertical middle of the text, CSS pixels. */
	readonly x: number;
	readonly y: number;
}

/** Width and height in CSS pixels of a text in a style. */
export type MeasureText = (text: string, style: LabelStyle) => readonly [number, number];

/** More than any number of agreements or partners. */
const ABOVE_ALL = 1e5;
/** Provinces are named after regions with more agreements than this. */
const PROVINCE_PRIORITY = 4.5;

/** How far the name of a selected region without a mark keeps from its middle: beside it, the land can be seen. */
const WITHOUT_MARK = 9;

/** Zoom between which provinces are named as places (not as parties): not where their names hide them. */
const PROVINCES_FROM = 3.2;
const PROVINCES_UNTIL = 6.4;

/**
 * All names that may be written in a scene: selected, lit, then by number of agreements and of partners, from afar by that of
 * partners and of agreements.
 * @param regions all of them: names of provinces are written, muted, as long as regions are small, but not at province
 *   level; and what is selected is named where it has no node, as a region without a record
 */
export function labelCandidates(
	{ nodes, nodeByCode, level }: Geometry,
	{ nodes: states, selected: chosen }: SceneStates,
	regions: readonly Region[]
): LabelCandidate[] {
	const candidates: LabelCandidate[] = [];
	nodes.forEach(({ region, point }, index) => {
		const selected = states.selected[index] === 1;
		const emphasis = states.emphasis[index];
		if (!selected && (states.visible[index] === 0 || emphasis === EMPHASIS.dimmed)) return;
		const count = states.count[index] ?? 0;
		const partners = states.partners[index] ?? 0;
		const lit = emphasis === EMPHASIS.lit;
		const chosen = (selected ? 2 : lit ? 1 : 0) * ABOVE_ALL;
		candidates.push({
			text: region.label,
			partners,
			point,
			style: selected ? 'selected' : lit ? 'lit' : 'region',
			priority: chosen + count + partners / ABOVE_ALL,
			priorityFromAfar: chosen + partners + count / ABOVE_ALL,
			// A selected mark wears a ring.
			gap: nodeRadius(count) + (selected ? 5.5 : 3)
		});
	});
	for (const { code, label, point } of regions) {
		if (!chosen.includes(code) || nodeByCode.has(code)) continue;
		candidates.push({
			text: label,
			partners: null,
			point: toScene(point),
			style: 'selected',
			priority: 2 * ABOVE_ALL,
			priorityFromAfar: 2 * ABOVE_ALL,
			gap: WITHOUT_MARK
		});
	}
	const written = new Set(candidates.map(({ text }) => text));
	if (level === 'daerah') {
		for (const { kind, label, point } of regions) {
			if (kind !== 'provinsi' || written.has(label)) continue;
			candidates.push({
				text: label,
				partners: null,
				point: toScene(point),
				style: 'province',
				priority: PROVINCE_PRIORITY,
				priorityFromAfar: PROVINCE_PRIORITY,
				gap: null
			});
		}
	}
	return candidates;
}

type Priority = 'priority' | 'priorityFromAfar';

/** Lists in their orders: on a map names are placed with every frame. */
const sorted = new WeakMap<
	readonly LabelCandidate[],
	Partial<Record<Priority, readonly LabelCandidate[]>>
>();

function mostImportantFirst(
	candidates: readonly LabelCandidate[],
	by: Priority
): readonly LabelCandidate[] {
	const orders = sorted.get(candidates) ?? {};
	sorted.set(candidates, orders);
	return (orders[by] ??= [...candidates].sort(
		(a, b) => b[by] - a[by] || (a.text < b.text ? -1 : 1)
	));
}

/** Narrower screens have no space to keep clear, CSS pixels. */
const SMALL_SCREEN = 480;

/** Clear space around a name: wide while the whole country shows, so that few names stand there. */
function clearance({ width, zoom }: Viewport): number {
	if (width < SMALL_SCREEN) return 3;
	return zoom < 5 ? 10 : zoom < 6.5 ? 6 : 3;
}

/** Names of what is chosen may stand close, but not so that two in one line are read as one. */
const BETWEEN_CHOSEN = 3;

/** A picture without the names of its hubs says nothing, however small it is. */
const LEAST_NAMES = 7;
/** Closer than this, places are too many to count their partners on the map. */
const FIGURES_UNTIL = 4.6;
/** Between a name and its figure, CSS pixels. */
export const FIGURE_GAP = 4;

/** How many names of unselected regions a screen takes: a few for the whole country, all that fit close up. */
function budgetFor({ width, height, zoom }: Viewport): number {
	const areaPerName = 52000 - 46000 * ramp(zoom, 4.2, 7);
	return Math.max(LEAST_NAMES, Math.round((width * height) / areaPerName));
}

/** How many pixels of hidden lines a reader would rather bear than a name in the next best kind of place. */
const INCONVENIENCE = { beside: 0, opposite: 3, overOrUnder: 6, corner: 9 } as const;
/**
 * A name yields when it would hide more of the lines than this, CSS pixels: provinces are there for orientation, and a
 * partner is named in the panel too; the selected regions are what the picture is about.
 */
const MOST_HIDDEN = { selected: Infinity, lit: 90, region: Infinity, province: 12 } as const;

/**
 * Places what fits. Greedy: each name takes that of eight places around its point (right, left, above, below, corners)
 * which is free and hides the least; names off screen are left out. Panning alone never changes the choice between two
 * names on screen.
 * @param candidates in any order, as `labelCandidates` returns them
 * @param standing names that are written already: none of the others is written over them, nor a second time
 */
export function placeLabels(
	candidates: readonly LabelCandidate[],
	viewport: Viewport,
	look: Look,
	measure: MeasureText,
	obstacles: Obstacles = NO_OBSTACLES,
	standing: readonly PlacedLabel[] = []
): PlacedLabel[] {
	const placed: PlacedLabel[] = [];
	const written = new Set(standing.map(({ text }) => text));
	const boxes: Box[] = standing.map(({ text, figure, style, x, y }) =>
		boxAround(x, y, ...sizeOf(text, figure, style, measure), 1)
	);
	const room = clearance(viewport);
	const provincesNamed = viewport.zoom >= PROVINCES_FROM && viewport.zoom <= PROVINCES_UNTIL;
	const budget = budgetFor(viewport);
	const left = { selected: Infinity, lit: 3 + budget, region: budget, province: budget };
	const isAfar = viewport.zoom < FIGURES_UNTIL;
	const inOrder = mostImportantFirst(candidates, isAfar ? 'priorityFromAfar' : 'priority');
	const strongest = isAfar ? strongestOf(inOrder, 2 * budget) : null;
	for (const candidate of inOrder) {
		const { text, partners, point, style, gap } = candidate;
		if (style === 'region' && strongest?.has(candidate) === false) continue;
		if (style === 'province' && !provincesNamed) continue;
		if (left[style] === 0 || written.has(text)) continue;
		const x = viewport.originX + point[0] * viewport.scale;
		const y = viewport.originY + point[1] * viewport.scale;
		if (x < 0 || y < 0 || x > viewport.width || y > viewport.height) continue;
		const counted = style === 'region' && isAfar && partners !== null;
		const figure = counted && partners > 0 ? String(partners) : '';
		const [width, height] = sizeOf(text, figure, style, measure);
		const space = style === 'region' || style === 'province' ? room : BETWEEN_CHOSEN;
		let best: { readonly place: Place; readonly box: Box; readonly cost: number } | null = null;
		for (const place of placesAround(x, y, width, height, gap && gap * look.markSize)) {
			if (best !== null && best.cost <= place.inconvenience) continue;
			const box = boxAround(place.x, place.y, width, height, space);
			const letters = boxAround(place.x, place.y, width, height, 0);
			if (!within(letters, viewport)) continue;
			if (boxes.some((other) => overlaps(box, other))) continue;
			if (obstacles.covers.some((cover) => overlaps(letters, cover))) continue;
			const hidden = hiddenBy(letters, obstacles);
			if (hidden > MOST_HIDDEN[style]) continue;
			// What is chosen has to be named somewhere; of the others the next one is.
			if (isAfar && style === 'region' && isMisread(letters, [x, y], obstacles)) continue;
			const cost = hidden + place.inconvenience;
			if (best === null || cost < best.cost) best = { place, box, cost };
		}
		if (best === null) continue;
		left[style]--;
		boxes.push(best.box);
		placed.push({ text, figure, style, x: best.place.x, y: best.place.y });
	}
	return placed;
}

/** The strongest unselected places: where the strong leave room, the weak are no findings to fill it with. */
function strongestOf(candidates: readonly LabelCandidate[], most: number): Set<LabelCandidate> {
	return new Set(candidates.filter(({ style }) => style === 'region').slice(0, most));
}

/** Of a name with its figure. */
function sizeOf(
	text: string,
	figure: string,
	style: LabelStyle,
	measure: MeasureText
): readonly [number, number] {
	const [width, height] = measure(text, style);
	return [figure === '' ? width : width + FIGURE_GAP + measure(figure, style)[0], height];
}

/** Two pixels from the edge, or letters would be cut. */
function within({ left, top, right, bottom }: Box, { width, height }: Viewport): boolean {
	return left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;
}

interface Place {
	/** Left edge and vertical middle of the text. */
	readonly x: number;
	readonly y: number;
	readonly inconvenience: number;
}

/** Best first. */
function placesAround(
	x: number,
	y: number,
	width: number,
	height: number,
	gap: number | null
): Place[] {
	const { beside, opposite, overOrUnder, corner } = INCONVENIENCE;
	if (gap === null) return [{ x: x - width / 2, y, inconvenience: beside }];
	const [left, middle, right] = [x - gap - width, x - width / 2, x + gap];
	const [above, below] = [y - gap - height / 2, y + gap + height / 2];
	// At a corner the mark is passed diagonally, and the name can come closer.
	const near = gap * 0.6;
	return [
		{ x: right, y, inconvenience: beside },
		{ x: left, y, inconvenience: opposite },
		{ x: middle, y: above, inconvenience: overOrUnder },
		{ x: middle, y: below, inconvenience: overOrUnder },
		...[y - near - height / 2, y + near + height / 2].flatMap((row) =>
			[x + near, x - near - width].map((edge) => ({ x: edge, y: row, inconvenience: corner }))
		)
	];
}

function boxAround(left: number, middle: number, width: number, height: number, room: number): Box {
	return {
		left: left - room,
		top: middle - height / 2 - room / 2,
		right: left + width + room,
		bottom: middle + height / 2 + room / 2
	};
}
