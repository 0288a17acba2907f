/** Which names are written where: the more important first, none over another, none over a mark of its own rank. */
import type { Region } from '$lib/domain/region';
import type { Geometry } from './geometry';
import { nodeRadius } from './marks';
import { toScene, type ScenePoint, type Viewport } from './mercator';
import { ramp, type Look } from './look';
import { EMPHASIS, type SceneStates } from './paint';

export type LabelStyle = 'selected' | 'lit' | 'region' | 'province';

export interface LabelCandidate {
	readonly text: string;
	readonly point: ScenePoint;
	readonly style: LabelStyle;
	/** Higher is placed first. */
	readonly priority: number;
	/** Distance to keep from the point, CSS pixels at size 1; null for a name centred on its point. */
	readonly gap: number | null;
}

export interface PlacedLabel {
	readonly text: string;
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

/** Zoom between which provinces are named as places (not as parties): not where their names hide them. */
const PROVINCES_FROM = 3.2;
const PROVINCES_UNTIL = 6.4;

/**
 * All names that may be written in a scene, most important first: selected, lit, then by number of agreements and of partners.
 * @param provinces names of provinces are written, muted, as long as regions are small; none at province level
 */
export function labelCandidates(
	{ nodes, level }: Geometry,
	{ nodes: states }: SceneStates,
	provinces: readonly Region[]
): LabelCandidate[] {
	const candidates: LabelCandidate[] = [];
	nodes.forEach(({ region, point }, index) => {
		const selected = states.selected[index] === 1;
		const emphasis = states.emphasis[index];
		if (!selected && (states.visible[index] === 0 || emphasis === EMPHASIS.dimmed)) return;
		const count = states.count[index] ?? 0;
		const lit = emphasis === EMPHASIS.lit;
		candidates.push({
			text: region.label,
			point,
			style: selected ? 'selected' : lit ? 'lit' : 'region',
			priority:
				(selected ? 2 : lit ? 1 : 0) * ABOVE_ALL +
				count +
				(states.partners[index] ?? 0) / ABOVE_ALL,
			gap: nodeRadius(count) + 3
		});
	});
	const written = new Set(candidates.map(({ text }) => text));
	if (level === 'daerah') {
		for (const { label, point } of provinces) {
			if (written.has(label)) continue;
			candidates.push({
				text: label,
				point: toScene(point),
				style: 'province',
				priority: PROVINCE_PRIORITY,
				gap: null
			});
		}
	}
	return candidates.sort((a, b) => b.priority - a.priority || (a.text < b.text ? -1 : 1));
}

interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Clear space around a name: wide while the whole country shows, so that few names stand there. */
function clearance(zoom: number): number {
	return zoom < 5 ? 10 : zoom < 6.5 ? 6 : 3;
}

/** How many names of unselected regions a screen takes: a few for the whole country, all that fit close up. */
function budgetFor({ width, height, zoom }: Viewport): number {
	const areaPerName = 52000 - 46000 * ramp(zoom, 4.2, 7);
	return Math.round((width * height) / areaPerName);
}

/**
 * Places what fits. Greedy: each name takes the first of four places around its point (right, left, above, below)
 * that is free; names off screen are left out. Panning alone never changes the choice between two names on screen.
 * @param candidates most important first, as `labelCandidates` returns them
 */
export function placeLabels(
	candidates: readonly LabelCandidate[],
	viewport: Viewport,
	look: Look,
	measure: MeasureText
): PlacedLabel[] {
	const placed: PlacedLabel[] = [];
	const boxes: Box[] = [];
	const room = clearance(viewport.zoom);
	const provincesNamed = viewport.zoom >= PROVINCES_FROM && viewport.zoom <= PROVINCES_UNTIL;
	const budget = budgetFor(viewport);
	const left = { selected: Infinity, lit: 3 + budget, region: budget, province: budget };
	for (const { text, point, style, gap } of candidates) {
		if (style === 'province' && !provincesNamed) continue;
		if (left[style] === 0) continue;
		const x = viewport.originX + point[0] * viewport.scale;
		const y = viewport.originY + point[1] * viewport.scale;
		if (x < 0 || y < 0 || x > viewport.width || y > viewport.height) continue;
		const [width, height] = measure(text, style);
		const space = style === 'region' || style === 'province' ? room : 1;
		const place = placesAround(x, y, width, height, gap === null ? null : gap * look.markSize).find(
			([edge, middle]) => {
				const box = boxAround(edge, middle, width, height, space);
				if (edge < 2 || edge + width > viewport.width - 2) return false;
				return !boxes.some((other) => overlaps(box, other));
			}
		);
		if (place === undefined) continue;
		left[style]--;
		boxes.push(boxAround(place[0], place[1], width, height, space));
		placed.push({ text, style, x: place[0], y: place[1] });
	}
	return placed;
}

/** Left edge and vertical middle of each place, best first. */
function placesAround(
	x: number,
	y: number,
	width: number,
	height: number,
	gap: number | null
): (readonly [number, number])[] {
	if (gap === null) return [[x - width / 2, y]];
	return [
		[x + gap, y],
		[x - gap - width, y],
		[x - width / 2, y - gap - height / 2],
		[x - width / 2, y + gap + height / 2]
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

function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
