/**
 * From states to ink: how wide, how strong and where beside its curve each line is drawn.
 * The numbers are packed as a shader reads them; `strokeAt` is the same formula for SVG and the hit test, and
 * `map/line-shader.ts` repeats it in GLSL. Who changes one changes both.
 */
import { bentCurve, stretchedCurve, type Curve } from './curves';
import type { ScreenSize } from './fit';
import type { Geometry } from './geometry';
import { ramp, type Look } from './look';
import type { Viewport } from './mercator';
import { EMPHASIS, type SceneStates } from './paint';

/** Numbers per line. */
export const STROKE_STRIDE = 9;
/**
 * Their order. Widths and offset in CSS pixels at size 1; strengths are opacities at crowding 1, 0 for not drawn.
 * folded: as the one line of its link · open: as a strand beside its siblings.
 * tie: 1 for a line that becomes a tie where it is short, 0 for a spoke, which ends in its hub.
 * emphasis: 1 lit, 0 normal, -1 dimmed, so that a transition can pass through the values between.
 */
export const STROKE = {
	foldedWidth: 0,
	openWidth: 1,
	offset: 2,
	foldedStrength: 3,
	openStrength: 4,
	emphasis: 5,
	mark: 6,
	group: 7,
	tie: 8
} as const;

/**
 * Length of a dash and of its period per mark, CSS pixels at size 1, in the order of `MARKS`; period 0 is solid.
 * Long dashes are nearly a solid line, dots nearly none: the firmer the act, the firmer the line.
 */
export const DASHES: readonly (readonly [dash: number, period: number])[] = [
	[0, 0],
	[11, 13.2],
	[5, 8.2],
	[1.7, 4.4]
];

/** What is left of a line outside the selection. */
export const DIMMED_OPACITY = 0.13;
/** Emphasis of what steps back a little while another line is pointed at: it stays there, and can be hit. */
export const STEPPED_BACK = -0.3;
/** Emphasis from which a line counts as dimmed. */
const DIMMED_FROM = -0.5;
/** Length in CSS pixels below which strands have no room to part, and from which they have. */
export const ROOM_FROM = 60;
export const ROOM_TO = 110;
/** How much wider a lit line is drawn. */
export const LIT_WIDTH = 1.35;
/** Ground colour on either side of a lit line, where it crosses others: CSS pixels, and how much of it covers. */
export const CASING = 1.1;
export const CASING_OPACITY = 0.7;
/** From which share of `Look.tie` on a line is as long as it is; below, it is drawn as a tie: thicker, and hardly paler for a crowd. */
export const TIE_UNTIL = 2.5;
export const TIE_WIDTH = 1.6;
export const TIE_CROWDING = 0.35;
/** How far outside the screen both ends of a line must lie for it to be one that only passes through, CSS pixels. */
export const PASSING_ROOM = 60;
/** What is left of a line of which only a small part is on screen. */
export const RECEDED_OPACITY = 0.16;
/** Clear space between two strands, at the top of the arc. */
const STRAND_GAP = 0.9;
const SPOKE_WIDTH = 0.75;
/** Strength beside a link's: of hubs of few parties, and of those of many, which are stars one sees from afar. */
const SPOKE_STRENGTH = { few: 0.55, many: 1, from: 5, to: 20 } as const;

/** Width in CSS pixels at size 1 for a number of agreements. The root keeps a busy pair of provinces from burying its neighbours. */
export function widthFor(count: number): number {
	return Math.min(4.6, 1.15 * Math.sqrt(count));
}

/**
 * Opacity at crowding 1: the more agreements, the more it withstands a crowded picture.
 * @param usual as many have most lines of the picture: what has no more is one of many
 */
function strengthFor(count: number, usual: number): number {
	return Math.min(0.97, 1 - 0.38 / Math.max(1, count / usual) ** 2);
}

/** Share of the lines that are usual: the rest stands out. */
const USUAL = 0.75;

/** The number of agreements that most of what is drawn as one line do not exceed: between places 1, between provinces more. */
function usualCount({ links }: Geometry, { lines }: SceneStates): number {
	const totals: number[] = [];
	for (const { strands } of links) {
		const lead = strands.find((at) => lines.leading[at] === 1 && lines.visible[at] === 1);
		if (lead !== undefined) totals.push(lines.total[lead] ?? 1);
	}
	return totals.sort((a, b) => a - b)[Math.floor((totals.length - 1) * USUAL)] ?? 1;
}

/** The strokes of all lines, `STROKE_STRIDE` numbers each, in the order of `Geometry.lines`. */
export function strokesOf(geometry: Geometry, states: SceneStates): Float32Array {
	const { lines } = states;
	const usual = usualCount(geometry, states);
	const strokes = new Float32Array(geometry.lines.length * STROKE_STRIDE);
	const spokeStrength = (parties: number): number => {
		const { few, many, from, to } = SPOKE_STRENGTH;
		return mix(few, many, ramp(parties, from, to));
	};
	geometry.lines.forEach(({ kind, owner }, index) => {
		if (lines.visible[index] === 0) return;
		const parties = geometry.hubs[owner]?.parties.length ?? 0;
		const [width, strength] = kind === 'spoke' ? [SPOKE_WIDTH, spokeStrength(parties)] : [1, 1];
		const total = lines.total[index] ?? 0;
		const count = lines.count[index] ?? 0;
		const at = index * STROKE_STRIDE;
		strokes[at + STROKE.foldedWidth] = widthFor(total) * width;
		strokes[at + STROKE.openWidth] = widthFor(count) * width;
		strokes[at + STROKE.foldedStrength] =
			(lines.leading[index] ?? 0) * strengthFor(total, usual) * strength;
		strokes[at + STROKE.openStrength] = strengthFor(count, usual) * strength;
		strokes[at + STROKE.emphasis] = signedEmphasis(lines.emphasis[index] ?? 0);
		strokes[at + STROKE.mark] = lines.mark[index] ?? 0;
		strokes[at + STROKE.group] = lines.group[index] ?? 0;
		strokes[at + STROKE.tie] = kind === 'spoke' ? 0 : 1;
	});
	for (const { strands } of geometry.links) spread(strands, strokes);
	return strokes;
}

/** Lets all lines step back that are neither lit nor dimmed. @param strokes as `strokesOf` returns them, changed */
export function stepBack(strokes: Float32Array): void {
	for (let at = STROKE.emphasis; at < strokes.length; at += STROKE_STRIDE) {
		if (strokes[at] === 0) strokes[at] = STEPPED_BACK;
	}
}

/** Sets the visible strands of a link side by side around its curve, the first one northernmost. */
function spread(strands: readonly number[], strokes: Float32Array): void {
	const widthAt = (index: number): number => strokes[index * STROKE_STRIDE + STROKE.openWidth] ?? 0;
	const visible = strands.filter((index) => widthAt(index) > 0);
	const breadth = visible.reduce((sum, index) => sum + widthAt(index) + STRAND_GAP, -STRAND_GAP);
	let edge = breadth / 2;
	for (const index of visible) {
		strokes[index * STROKE_STRIDE + STROKE.offset] = edge - widthAt(index) / 2;
		edge -= widthAt(index) + STRAND_GAP;
	}
}

export function signedEmphasis(emphasis: number): number {
	if (emphasis === EMPHASIS.lit) return 1;
	return emphasis === EMPHASIS.dimmed ? -1 : 0;
}

export interface Stroke {
	/** CSS pixels. */
	readonly width: number;
	readonly opacity: number;
	/** How far beyond its curve the top of the arc lies, CSS pixels, for `bentCurve`. */
	readonly offset: number;
	/** How many times as long as it is it is drawn, from its middle to either side: more than 1 only for a tie. */
	readonly stretch: number;
	/** Index into `Geometry.groups`. */
	readonly group: number;
	/** Index into `MARKS`. */
	readonly mark: number;
	readonly lit: boolean;
	readonly dimmed: boolean;
}

/**
 * The stroke of one line under a look, or null when it is not drawn.
 * @param pixels length of the line in CSS pixels
 * @param passing as `passingOf` says
 */
export function strokeAt(
	strokes: Float32Array,
	index: number,
	look: Look,
	pixels: number,
	passing = 0
): Stroke | null {
	const read = (field: keyof typeof STROKE): number =>
		strokes[index * STROKE_STRIDE + STROKE[field]] ?? 0;
	const emphasis = read('emphasis');
	const lit = Math.max(emphasis, 0);
	const receding = Math.max(ramp(pixels, look.recedeFrom, look.recedeTo), passing) * (1 - lit);
	const open = Math.max(look.fan * (1 - receding), lit) * ramp(pixels, ROOM_FROM, ROOM_TO);
	const strength = mix(read('foldedStrength'), read('openStrength'), open);
	if (strength === 0) return null;
	const tied = look.tie > 0 ? read('tie') * (1 - ramp(pixels, look.tie, TIE_UNTIL * look.tie)) : 0;
	const thicker = mix(1, LIT_WIDTH, lit) * mix(1, TIE_WIDTH, tied);
	return {
		width: mix(read('foldedWidth'), read('openWidth'), open) * look.size * thicker,
		opacity:
			strength ** (look.crowding * mix(1, TIE_CROWDING, tied) * (1 - lit)) *
			mix(1, DIMMED_OPACITY, Math.max(-emphasis, 0)) *
			mix(1, RECEDED_OPACITY, receding),
		offset: read('offset') * open * look.size * thicker,
		stretch: tied > 0 ? Math.max(1, look.tie / Math.max(pixels, LEAST_LENGTH)) : 1,
		group: read('group'),
		mark: read('mark'),
		lit: emphasis > 0,
		dimmed: emphasis < DIMMED_FROM
	};
}

/** Shorter lines have no direction to be drawn in; the same in GLSL. CSS pixels. */
export const LEAST_LENGTH = 0.01;

/**
 * Whether a line only passes through: 1 when both its ends lie well outside the screen, 0 when one of them is on it.
 * @param curve on screen, CSS pixels
 */
export function passingOf([ax, ay, , , bx, by]: Curve, { width, height }: ScreenSize): number {
	const outside = (x: number, y: number): number =>
		ramp(Math.max(-x, x - width, -y, y - height), 0, PASSING_ROOM);
	return Math.min(outside(ax, ay), outside(bx, by));
}

/**
 * The stroke of a line on a screen, for all who draw or hit it: long lines step back, and passing ones as the look has it.
 * @param curve of the line on screen, `curveOnScreen`
 */
export function strokeOnScreen(
	strokes: Float32Array,
	index: number,
	look: Look,
	line: { readonly length: number },
	curve: Curve,
	viewport: Viewport
): Stroke | null {
	const passing = look.passing * passingOf(curve, viewport);
	return strokeAt(strokes, index, look, line.length * viewport.scale, passing);
}

/** The line that a stroke draws for a curve, in the unit of its offset. */
export function strokedCurve(curve: Curve, { offset, stretch }: Stroke): Curve {
	const long = stretch === 1 ? curve : stretchedCurve(curve, stretch);
	return offset === 0 ? long : bentCurve(long, offset);
}

function mix(from: number, to: number, share: number): number {
	return from + (to - from) * share;
}
