/**
 * From states to ink: how wide, how strong and where beside its curve each line is drawn.
 * The numbers are packed as a shader reads them; `strokeAt` is the same formula for SVG and the hit test, and
 * `map/line-shader.ts` repeats it in GLSL. Who changes one changes both.
 */
import type { Geometry } from './geometry';
import { ramp, type Look } from './look';
import { EMPHASIS, type SceneStates } from './paint';

/** Numbers per line. */
export const STROKE_STRIDE = 8;
/**
 * Their order. Widths and offset in CSS pixels at size 1; strengths are opacities at crowding 1, 0 for not drawn.
 * folded: as the one line of its link · open: as a strand beside its siblings.
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
	group: 7
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
/** What is left of a line of which only a small part is on screen. */
export const RECEDED_OPACITY = 0.16;
/** Clear space between two strands, at the top of the arc. */
const STRAND_GAP = 0.9;
const SPOKE_WIDTH = 0.75;
const SPOKE_STRENGTH = 0.5;

/** Width in CSS pixels at size 1 for a number of agreements. The root keeps a busy pair of provinces from burying its neighbours. */
export function widthFor(count: number): number {
	return Math.min(4.6, 1.15 * Math.sqrt(count));
}

/** Opacity at crowding 1: the more agreements, the more it withstands a crowded picture. */
function strengthFor(count: number): number {
	return Math.min(0.97, 1 - 0.38 / count ** 0.9);
}

/** The strokes of all lines, `STROKE_STRIDE` numbers each, in the order of `Geometry.lines`. */
export function strokesOf(geometry: Geometry, { lines }: SceneStates): Float32Array {
	const strokes = new Float32Array(geometry.lines.length * STROKE_STRIDE);
	geometry.lines.forEach(({ kind }, index) => {
		if (lines.visible[index] === 0) return;
		const [width, strength] = kind === 'spoke' ? [SPOKE_WIDTH, SPOKE_STRENGTH] : [1, 1];
		const total = lines.total[index] ?? 0;
		const count = lines.count[index] ?? 0;
		const at = index * STROKE_STRIDE;
		strokes[at + STROKE.foldedWidth] = widthFor(total) * width;
		strokes[at + STROKE.openWidth] = widthFor(count) * width;
		strokes[at + STROKE.foldedStrength] =
			(lines.leading[index] ?? 0) * strengthFor(total) * strength;
		strokes[at + STROKE.openStrength] = strengthFor(count) * strength;
		strokes[at + STROKE.emphasis] = signedEmphasis(lines.emphasis[index] ?? 0);
		strokes[at + STROKE.mark] = lines.mark[index] ?? 0;
		strokes[at + STROKE.group] = lines.group[index] ?? 0;
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
 */
export function strokeAt(
	strokes: Float32Array,
	index: number,
	look: Look,
	pixels: number
): Stroke | null {
	const read = (field: keyof typeof STROKE): number =>
		strokes[index * STROKE_STRIDE + STROKE[field]] ?? 0;
	const emphasis = read('emphasis');
	const lit = Math.max(emphasis, 0);
	const receding = ramp(pixels, look.recedeFrom, look.recedeTo) * (1 - lit);
	const open = Math.max(look.fan * (1 - receding), lit) * ramp(pixels, ROOM_FROM, ROOM_TO);
	const strength = mix(read('foldedStrength'), read('openStrength'), open);
	if (strength === 0) return null;
	const thicker = mix(1, LIT_WIDTH, lit);
	return {
		width: mix(read('foldedWidth'), read('openWidth'), open) * look.size * thicker,
		opacity:
			strength ** (look.crowding * (1 - lit)) *
			mix(1, DIMMED_OPACITY, Math.max(-emphasis, 0)) *
			mix(1, RECEDED_OPACITY, receding),
		offset: read('offset') * open * look.size * thicker,
		group: read('group'),
		mark: read('mark'),
		lit: emphasis > 0,
		dimmed: emphasis < DIMMED_FROM
	};
}

function mix(from: number, to: number, share: number): number {
	return from + (to - from) * share;
}
