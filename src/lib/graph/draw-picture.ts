/**
 * The picture of a graph in two layers. The ground holds everything as it stands when nothing is lit; it is drawn piece
 * by piece beside the one on show, however long that takes. The top holds what is lit, and the names: little enough to be
 * drawn at once, so that an answer to the pointer never waits for ten thousand lines.
 */
import type { Box } from '$lib/scene/box';
import type { Geometry } from '$lib/scene/geometry';
import type { Look } from '$lib/scene/look';
import { MARK, MARK_STRIDE, SHAPE } from '$lib/scene/marks';
import type { Viewport } from '$lib/scene/mercator';
import { pointOnScreen } from '$lib/scene/on-screen';
import type { Palette } from '$lib/scene/palette';
import type { FillPalette } from './fills';
import { fillColour } from './fills';
import { roomPerNode, graphLook } from './draw-look';
import { batchLines, drawCasing, drawLines } from './draw-lines';
import { drawMarks, inkMarks, markInk, tracePath, type MarkInk } from './draw-marks';
import { NameWriter, placeNames, type Name } from './draw-labels';
import type { GraphFrame } from './graph-camera';
import type { Surface } from './surface';

/** Strokes and marks as `strokesOf` and `graphMarksOf` pack them. */
export interface Ink {
	readonly strokes: Float32Array;
	readonly marks: Float32Array;
}

/** What both layers are drawn from. */
export interface Subject {
	/** Placed, see `placeGeometry`. */
	readonly geometry: Geometry;
	readonly frame: GraphFrame;
	/** Links and hubs drawn, as `SceneStates.drawn`. */
	readonly drawn: number;
	readonly palette: Palette;
	readonly fills: FillPalette;
	/** Fill index of each node; undefined for none. */
	readonly fillOf: readonly (number | undefined)[];
}

export interface Ground extends Subject {
	readonly ink: Ink;
}

export interface Top extends Subject {
	readonly ink: Ink;
	/** Positions in `Geometry.lines`, and among the marks. */
	readonly litLines: readonly number[];
	readonly litMarks: readonly number[];
	/** Lines and marks of a path that is pointed out. */
	readonly pathLines: readonly number[];
	readonly pathMarks: readonly number[];
	/** Marks of selected regions. */
	readonly selected: readonly number[];
	/** The mark under the keyboard. */
	readonly focused: number | null;
	/** Marks of regions held in place. */
	readonly held: readonly number[];
	readonly names: readonly Name[];
	/** What lies over the picture, CSS pixels: a name under it could not be read. */
	readonly covers: readonly Box[];
}

/** Draws the ground, stopping after every few lines. */
export function* drawGround(
	context: Surface,
	ground: Ground,
	viewport: Viewport,
	screen: Viewport
): Generator<void, void> {
	const { geometry, ink, palette } = ground;
	const look = lookAt(ground, screen);
	context.globalAlpha = 1;
	context.fillStyle = palette.halo;
	context.fillRect(0, 0, viewport.width, viewport.height);
	const lines = batchLines(geometry, ink.strokes, geometry.lines.keys(), look, viewport);
	yield;
	yield* drawLines(context, lines, { groups: geometry.groups, palette, look });
	const style = styleOf(ground, screen);
	const marks = inkMarks(geometry, ink.marks, style.colours.keys(), style, viewport);
	yield;
	yield* drawMarks(context, marks, style);
}

/** Draws what is lit over the ground, and the names, stopping between the parts. */
export function* drawTop(
	context: Surface,
	top: Top,
	viewport: Viewport,
	writer: NameWriter
): Generator<void, void> {
	const { geometry, ink, palette } = top;
	const look = lookAt(top, viewport);
	const style = styleOf(top, viewport);
	context.clearRect(0, 0, viewport.width, viewport.height);

	const path = batchLines(geometry, ink.strokes, top.pathLines, look, viewport);
	context.globalAlpha = 1;
	drawCasing(context, path, palette.halo, 4.5);
	drawCasing(context, path, palette.ink, 2.6);
	const lit = batchLines(geometry, ink.strokes, top.litLines, look, viewport);
	context.globalAlpha = 0.85;
	drawCasing(context, lit, palette.halo, 1);
	runAll(drawLines(context, lit, { groups: geometry.groups, palette, look }));

	for (const mark of top.selected) drawRing(context, top, mark, style, viewport, palette.selected);
	const marks = inkMarks(geometry, ink.marks, top.litMarks, style, viewport);
	runAll(drawMarks(context, marks, style));
	for (const mark of [...top.selected, ...top.pathMarks]) {
		drawRing(context, top, mark, style, viewport, null);
	}
	if (top.focused !== null) drawFocus(context, top, top.focused, style, viewport);

	for (const mark of top.held) drawPin(context, top, mark, style, viewport);
	yield;

	const room = roomPerNode(top.frame, geometry.nodes.length, viewport.scale);
	const measure = writer.measureWith(context);
	const names = placeNames(top.names, viewport, look, room, measure, top.covers);
	yield;
	writer.write(context, names, palette.ink, palette.halo);
}

/** Draws both layers at once, for a file: no keyboard is on it, and nothing lies over its names. */
export function paintWhole(
	surface: Surface,
	{ ground, top }: { readonly ground: Ground; readonly top: Top },
	viewport: Viewport
): void {
	runAll(drawGround(surface, ground, viewport, viewport));
	const writer = new NameWriter('sans-serif');
	runAll(drawTop(surface, { ...top, focused: null, covers: [] }, viewport, writer));
}

export function lookAt({ frame, geometry, drawn }: Subject, screen: Viewport) {
	return graphLook(screen, frame, geometry.nodes.length, drawn);
}

function styleOf(subject: Ground | Top, screen: Viewport): MarkInk {
	const { geometry, ink, palette, fills, fillOf } = subject;
	const look = lookAt(subject, screen);
	return markInk(geometry, ink.marks, { palette, fills, look }, (node) =>
		fillColour(fills, fillOf[node])
	);
}

/** A glow under a mark, or a firm ring around it. */
function drawRing(
	context: Surface,
	top: Top,
	mark: number,
	{ shapes, look }: MarkInk,
	viewport: Viewport,
	glow: string | null
): void {
	const spot = spotOf(top, mark, look, viewport);
	if (spot === null) return;
	const { x, y, radius } = spot;
	context.globalAlpha = 1;
	context.beginPath();
	tracePath(context, x, y, radius + (glow === null ? 0.5 : 7), shapes[mark] ?? SHAPE.dot);
	if (glow !== null) {
		context.fillStyle = glow;
		context.fill();
		return;
	}
	context.strokeStyle = top.palette.ink;
	context.lineWidth = 2.2;
	context.stroke();
}

/** Two rings, dark and light, that stand out from any ground and any mark. */
function drawFocus(
	context: Surface,
	top: Top,
	mark: number,
	{ look }: MarkInk,
	viewport: Viewport
): void {
	const spot = spotOf(top, mark, look, viewport);
	if (spot === null) return;
	const { x, y, radius } = spot;
	for (const [colour, width] of [
		[top.palette.halo, 6],
		[top.palette.ink, 2.5]
	] as const) {
		context.beginPath();
		tracePath(context, x, y, radius * 1.3 + 5, SHAPE.dot);
		context.strokeStyle = colour;
		context.lineWidth = width;
		context.stroke();
	}
}

/** CSS pixels; the key of the graph draws the same pin. */
const PIN = { head: 3.2, length: 9 } as const;

/** A pin stuck into the upper right of a mark. */
function drawPin(
	context: Surface,
	top: Top,
	mark: number,
	{ look }: MarkInk,
	viewport: Viewport
): void {
	const spot = spotOf(top, mark, look, viewport);
	if (spot === null) return;
	const { x, y, radius } = spot;
	const from = radius * Math.SQRT1_2;
	const to = from + PIN.length * Math.SQRT1_2;
	context.globalAlpha = 1;
	context.lineCap = 'round';
	for (const [colour, border] of [
		[top.palette.halo, 1.6],
		[top.palette.ink, 0]
	] as const) {
		context.strokeStyle = context.fillStyle = colour;
		context.lineWidth = 1.6 + 2 * border;
		context.beginPath();
		context.moveTo(x + from * 0.6, y - from * 0.6);
		context.lineTo(x + to, y - to);
		context.stroke();
		context.beginPath();
		context.arc(x + to, y - to, PIN.head + border, 0, 2 * Math.PI);
		context.fill();
	}
}

/** A mark as it lies on screen, CSS pixels; null for one that the scene lacks. */
function spotOf({ geometry, ink }: Top, mark: number, look: Look, viewport: Viewport) {
	const { hubs, nodes } = geometry;
	const point = (hubs[mark] ?? nodes[mark - hubs.length])?.point;
	if (point === undefined) return null;
	const [x, y] = pointOnScreen(point, viewport);
	return { x, y, radius: (ink.marks[mark * MARK_STRIDE + MARK.radius] ?? 0) * look.markSize };
}

/** Takes all steps that are left. */
export function runAll(steps: Generator<void, void>): void {
	while (steps.next().done !== true);
}
