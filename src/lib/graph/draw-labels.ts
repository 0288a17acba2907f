/** Which names are written beside which marks: the best connected first, none over another, none over a larger mark. */
import type { RegionCode } from '$lib/domain/region';
import { overlaps, type Box } from '$lib/scene/box';
import type { Geometry } from '$lib/scene/geometry';
import { ramp, type Look } from '$lib/scene/look';
import { MARK, MARK_STRIDE } from '$lib/scene/marks';
import type { Viewport } from '$lib/scene/mercator';
import { pointOnScreen } from '$lib/scene/on-screen';
import { EMPHASIS, type SceneStates } from '$lib/scene/paint';
import type { GraphPoint } from './graph-layout';
import type { Surface } from './surface';

/** chosen: selected or under the keyboard · lit: of the selection, of the path, or pointed at and not written otherwise. */
export type NameStyle = 'chosen' | 'lit' | 'plain';

export interface Name {
	readonly text: string;
	readonly style: NameStyle;
	/** Layout units. */
	readonly point: GraphPoint;
	/** Of its mark, CSS pixels at size 1. */
	readonly radius: number;
	/** Whether it would be a candidate if nothing were selected, and nothing under the keyboard or on a path. */
	readonly isOrdinary: boolean;
	/** Lit by the pointer alone: written where the others leave room. */
	readonly isPointed: boolean;
}

export interface WrittenName {
	readonly text: string;
	readonly style: NameStyle;
	/** Middle of the text, CSS pixels. */
	readonly x: number;
	readonly y: number;
}

/** Width and height of a text in CSS pixels. */
export type MeasureName = (text: string, style: NameStyle) => readonly [number, number];

/**
 * All names that may be written, most important first: by number of lines drawn to the mark. Partners alone would name
 * every party of one large agreement and miss those where many agreements meet.
 * @param still how things stand when nothing is pointed at: no pointer moves a name, or takes one away
 * @param states the same with what is pointed at
 * @param marks as `graphMarksOf` returns them
 * @param chosen named whatever the view shows of them, like a selected region
 * @param also named as lit, like the regions of a path
 */
export function namesOf(
	geometry: Geometry,
	still: SceneStates,
	states: SceneStates,
	marks: Float32Array,
	chosen: ReadonlySet<RegionCode>,
	also: ReadonlySet<RegionCode>
): Name[] {
	const { hubs, nodes } = geometry;
	const lines = linesByNode(geometry, still);
	const found: (Name & { readonly lines: number })[] = [];
	nodes.forEach(({ region, point }, index) => {
		const emphasis = still.nodes.emphasis[index];
		const isChosen = still.nodes.selected[index] === 1 || chosen.has(region.code);
		const isLit = emphasis === EMPHASIS.lit || also.has(region.code);
		const isOrdinary = still.nodes.visible[index] === 1 && emphasis !== EMPHASIS.dimmed;
		const isPointed = !isChosen && !isLit && states.nodes.emphasis[index] === EMPHASIS.lit;
		if (!isOrdinary && !isChosen && !also.has(region.code) && !isPointed) return;
		found.push({
			text: region.label,
			style: isChosen ? 'chosen' : isLit ? 'lit' : 'plain',
			point,
			radius: marks[(hubs.length + index) * MARK_STRIDE + MARK.radius] ?? 0,
			isOrdinary,
			isPointed,
			lines: lines[index] ?? 0
		});
	});
	return found.sort((a, b) => b.lines - a.lines || b.radius - a.radius || order(a.text, b.text));
}

/** Links and hubs drawn at each node. */
export function linesByNode(
	{ links, hubs, nodes, nodeByCode }: Geometry,
	{ lines, hubs: hubStates }: SceneStates
): Uint16Array {
	const counts = new Uint16Array(nodes.length);
	const add = (code: RegionCode): void => {
		const at = nodeByCode.get(code);
		if (at !== undefined) counts[at] = (counts[at] ?? 0) + 1;
	};
	for (const { a, b, strands } of links) {
		if (!strands.some((at) => lines.visible[at] === 1)) continue;
		add(a);
		add(b);
	}
	hubs.forEach(({ parties }, index) => {
		if (hubStates.visible[index] === 1) parties.forEach(add);
	});
	return counts;
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Marks of this many of the best connected are not written over. */
const KEPT_CLEAR = 160;
/** Names of a picture without a selection, by how much of the screen each may claim: CSS pixels squared. */
const AREA_PER_NAME = { crowded: 26000, roomy: 6500 } as const;
/** How many names are tried for each that has room. */
const TRIES = 6;
/** Of the partners of a busy region the best connected are named: hundreds of names would find no room. */
const MOST_LIT = 120;

/** A name beside its mark. */
interface Placed {
	readonly name: Name;
	readonly x: number;
	readonly y: number;
	readonly box: Box;
}

/**
 * Places what fits. First as if nothing were selected: each name takes the first of four places at its mark (below,
 * right, left, above) that is free of other names and of marks, or at least of better connected marks. Then the chosen
 * and the lit ones, which may cover marks of the ground but none of those they belong with, unless one is chosen; names
 * in their way are left out. Last what is pointed at and has no name yet, where there is room left: no name moves or goes
 * because the pointer did.
 * @param names most important first, as `namesOf` returns them
 * @param room CSS pixels per mark, see `roomPerNode`
 * @param covers what lies over the picture: a name under it could not be read
 */
export function placeNames(
	names: readonly Name[],
	viewport: Viewport,
	look: Look,
	room: number,
	measure: MeasureName,
	covers: readonly Box[] = []
): WrittenName[] {
	const roomy = ramp(room, 40, 160);
	const area = AREA_PER_NAME.crowded + (AREA_PER_NAME.roomy - AREA_PER_NAME.crowded) * roomy;
	const budget = Math.round((viewport.width * viewport.height) / area);
	const space = 8 - 5 * roomy;
	const onScreen = names.filter(({ point }) => {
		const [x, y] = pointOnScreen(point, viewport);
		return x >= 0 && y >= 0 && x <= viewport.width && y <= viewport.height;
	});
	const marks = onScreen.slice(0, KEPT_CLEAR).map((name) => markBox(name, viewport, look));

	const isOpen = ({ box }: Placed): boolean => !covers.some((other) => overlaps(box, other));

	const ordinary: Placed[] = [];
	for (const [rank, name] of onScreen.slice(0, budget * TRIES).entries()) {
		if (ordinary.length === budget) break;
		if (!name.isOrdinary) continue;
		const places = placesAround(name, 'plain', viewport, look, space, measure).filter(
			(one) => isOpen(one) && !ordinary.some((other) => overlaps(one.box, other.box))
		);
		const hidesNone = (among: readonly Box[], { x, y }: Placed): boolean => {
			const own = boxAround(x, y, ...measure(name.text, 'plain'), 0);
			return !among.some((mark, at) => at !== rank && overlaps(own, mark));
		};
		const place =
			places.find((one) => hidesNone(marks, one)) ??
			places.find((one) => hidesNone(marks.slice(0, rank), one));
		if (place !== undefined) ordinary.push(place);
	}

	const usual = new Map(ordinary.map((place) => [place.name, place]));
	/** Adds names that may cover marks of the ground, but none of those they belong with. */
	const add = (to: Placed[], group: readonly Name[], style: NameStyle, among: readonly Name[]) => {
		const theirMarks = among.map((name) => [name, markBox(name, viewport, look)] as const);
		for (const name of group) {
			const own = usual.get(name);
			const places = placesAround(name, style, viewport, look, 1, measure).filter(
				(one) => isOpen(one) && !to.some(({ box }) => overlaps(one.box, box))
			);
			const hidesNone = ({ box }: Placed): boolean =>
				!theirMarks.some(([other, mark]) => other !== name && overlaps(box, mark));
			const place =
				places.find(({ x, y }) => own !== undefined && sameSide(own, { x, y })) ??
				places.find(hidesNone) ??
				(style === 'chosen' ? places[0] : undefined);
			if (place !== undefined) to.push(place);
		}
	};
	const ofStyle = (one: NameStyle, among: readonly Name[]) =>
		among.filter(({ style }) => style === one);
	const together = onScreen.filter(({ style }) => style !== 'plain').slice(0, MOST_LIT);
	const written: Placed[] = [];
	for (const style of ['chosen', 'lit'] as const) {
		add(written, ofStyle(style, together), style, together);
	}
	const above = [...written];
	for (const place of ordinary) {
		const isFree = !above.some((other) => overlaps(place.box, other.box));
		if (place.name.style === 'plain' && isFree) written.push(place);
	}
	const standing = new Set(written.map(({ name }) => name));
	const pointed = onScreen.filter((name) => name.isPointed).slice(0, MOST_LIT);
	const unwritten = pointed.filter((name) => !standing.has(name));
	add(written, unwritten, 'lit', pointed);
	return written.map(({ name, x, y }) => ({
		text: name.text,
		style: standing.has(name) ? name.style : 'lit',
		x,
		y
	}));
}

/** Two places of one name are on the same side of its mark when they differ by little more than the letters do. */
function sameSide(a: { x: number; y: number }, b: { x: number; y: number }): boolean {
	return Math.abs(a.y - b.y) < 4 && Math.abs(a.x - b.x) < 20;
}

/** The places at a mark that lie on the screen, best first. */
function placesAround(
	name: Name,
	style: NameStyle,
	viewport: Viewport,
	look: Look,
	space: number,
	measure: MeasureName
): Placed[] {
	const [x, y] = pointOnScreen(name.point, viewport);
	const [width, height] = measure(name.text, style);
	const gap = name.radius * look.markSize + 2;
	const middles = [
		[x, y + gap + height / 2],
		[x + gap + 1 + width / 2, y],
		[x - gap - 1 - width / 2, y],
		[x, y - gap - height / 2]
	] as const;
	return middles
		.filter(
			([left, line]) =>
				left >= width / 2 + 1 &&
				left <= viewport.width - width / 2 - 1 &&
				line >= height / 2 &&
				line <= viewport.height - height / 2
		)
		.map(([left, line]) => ({
			name,
			x: left,
			y: line,
			box: boxAround(left, line, width, height, space)
		}));
}

function markBox({ point, radius }: Name, viewport: Viewport, look: Look): Box {
	const [x, y] = pointOnScreen(point, viewport);
	const size = 2 * radius * look.markSize;
	return boxAround(x, y, size, size, 0);
}

function boxAround(x: number, y: number, width: number, height: number, room: number): Box {
	return {
		left: x - width / 2 - room,
		top: y - height / 2 - room / 2,
		right: x + width / 2 + room,
		bottom: y + height / 2 + room / 2
	};
}

const TEXT: Readonly<Record<NameStyle, { readonly size: number; readonly weight: number }>> = {
	chosen: { size: 13.5, weight: 700 },
	lit: { size: 12, weight: 600 },
	plain: { size: 11.5, weight: 500 }
};

/** Writes names in the system's own letters, with a halo that lifts them off the lines. */
export class NameWriter {
	readonly #family: string;
	readonly #widths = new Map<string, number>();

	constructor(family: string) {
		this.#family = family;
	}

	/** Measuring is the dear part of placing; a name never changes its width. */
	measureWith(context: Surface): MeasureName {
		return (text, style) => {
			const key = `${style} ${text}`;
			let width = this.#widths.get(key);
			if (width === undefined) {
				context.font = this.#font(style);
				width = context.measureText(text).width;
				this.#widths.set(key, width);
			}
			return [width, TEXT[style].size * 1.15];
		};
	}

	write(context: Surface, names: readonly WrittenName[], ink: string, halo: string): void {
		context.textAlign = 'center';
		context.textBaseline = 'middle';
		context.lineJoin = 'round';
		context.lineWidth = 3.8;
		context.strokeStyle = halo;
		context.fillStyle = ink;
		for (const { text, style, x, y } of names) {
			context.font = this.#font(style);
			context.globalAlpha = 0.9;
			context.strokeText(text, x, y);
			context.globalAlpha = 1;
			context.fillText(text, x, y);
		}
	}

	#font(style: NameStyle): string {
		const { size, weight } = TEXT[style];
		return `${weight} ${size}px ${this.#family}`;
	}
}
