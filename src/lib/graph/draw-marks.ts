/** Regions and hubs to ink: discs and diamonds filled by island or community, hubs as small rings in their sector colour. */
import type { Geometry } from '$lib/scene/geometry';
import type { Look } from '$lib/scene/look';
import { DIMMED_MARK_OPACITY, MARK, MARK_STRIDE, marksOf, SHAPE, shapesOf } from '$lib/scene/marks';
import type { Viewport } from '$lib/scene/mercator';
import { pointOnScreen } from '$lib/scene/on-screen';
import type { Palette } from '$lib/scene/palette';
import type { SceneStates } from '$lib/scene/paint';
import type { FillPalette } from './fills';
import { bodyRadius } from './layout-graph';
import type { Surface } from './surface';

/**
 * The marks of a scene as `marksOf` packs them, but sized by number of partners: what the graph is about is who is
 * joined to how many. The layout keeps as much room.
 */
export function graphMarksOf(geometry: Geometry, states: SceneStates): Float32Array {
	const marks = marksOf(geometry, states);
	const { hubs, nodes } = geometry;
	for (let node = 0; node < nodes.length; node++) {
		const at = (hubs.length + node) * MARK_STRIDE + MARK.radius;
		if (marks[at] === 0) continue;
		marks[at] = bodyRadius(states.nodes.partners[node] ?? 0);
	}
	return marks;
}

/** A mark as it lies on screen, CSS pixels. */
export interface InkMark {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly shape: number;
	readonly colour: string;
	readonly opacity: number;
}

export interface MarkInk {
	/** Shape of each mark, as `shapesOf` gives it. */
	readonly shapes: readonly number[];
	/** Colour of each mark: of hubs the line, of regions the fill. */
	readonly colours: readonly string[];
	readonly palette: Palette;
	readonly fills: FillPalette;
	readonly look: Look;
}

/** What marks look like; the colours follow `Geometry.hubs`, then `Geometry.nodes`. */
export function markInk(
	geometry: Geometry,
	marks: Float32Array,
	{ palette, fills, look }: Pick<MarkInk, 'palette' | 'fills' | 'look'>,
	fillOf: (node: number) => string
): MarkInk {
	const { groups, hubs, nodes } = geometry;
	const hubColour = (hub: number): string => {
		const id = groups[marks[hub * MARK_STRIDE + MARK.group] ?? -1];
		return (id === undefined ? undefined : palette.groups[id]) ?? palette.ink;
	};
	const colours = [
		...hubs.map((_, hub) => hubColour(hub)),
		...nodes.map((_, node) => fillOf(node))
	];
	return { shapes: shapesOf(geometry), colours, palette, fills, look };
}

/** Marks that are on screen, in drawing order: hubs below regions, then those alike together, small ones last. */
export function inkMarks(
	{ hubs, nodes }: Geometry,
	marks: Float32Array,
	at: Iterable<number>,
	{ shapes, colours, look }: MarkInk,
	viewport: Viewport
): InkMark[] {
	const found: InkMark[] = [];
	for (const index of at) {
		const radius = (marks[index * MARK_STRIDE + MARK.radius] ?? 0) * look.markSize;
		const point = (hubs[index] ?? nodes[index - hubs.length])?.point;
		if (radius === 0 || point === undefined) continue;
		const [x, y] = pointOnScreen(point, viewport);
		const reach = radius + 4;
		if (x < -reach || y < -reach) continue;
		if (x > viewport.width + reach || y > viewport.height + reach) continue;
		const opacity = (marks[index * MARK_STRIDE + MARK.emphasis] ?? 0) < 0 ? DIMMED_MARK_OPACITY : 1;
		const shape = shapes[index] ?? SHAPE.dot;
		found.push({ x, y, radius, shape, colour: colours[index] ?? '', opacity });
	}
	return found.sort(
		(a, b) =>
			layerOf(a) - layerOf(b) ||
			a.opacity - b.opacity ||
			sizeClass(b) - sizeClass(a) ||
			(a.colour < b.colour ? -1 : a.colour > b.colour ? 1 : a.shape - b.shape)
	);
}

const layerOf = ({ shape }: InkMark): number => (shape === SHAPE.hub ? 0 : 1);
const sizeClass = ({ radius }: InkMark): number => Math.round(Math.sqrt(radius) * 2);

/** Marks per path; see `drawLines`. */
const PATH_LENGTH = 8;
/** A mark smaller than this has no room for an outline beside its fill. */
const PLAIN_BELOW = 0.9;

/** Draws marks in the order of `inkMarks`, stopping after each path so that the caller can see to other things. */
export function* drawMarks(
	context: Surface,
	marks: readonly InkMark[],
	{ palette, fills, look }: MarkInk
): Generator<void, void> {
	const line = Math.min(1.4, Math.max(0.45, 0.9 * look.markSize));
	context.setLineDash([]);
	for (let first = 0; first < marks.length;) {
		const run = runFrom(marks, first);
		first += run.length;
		const [lead] = run;
		if (lead === undefined) break;
		const { shape, colour, opacity, radius } = lead;
		context.globalAlpha = opacity;
		if (opacity === 1 && radius >= PLAIN_BELOW) {
			context.fillStyle = palette.halo;
			fillPath(context, run, line / 2 + 1.1 * Math.min(1, look.markSize));
		}
		context.fillStyle = shape === SHAPE.hub ? palette.halo : colour;
		context.strokeStyle = shape === SHAPE.hub ? colour : fills.outline;
		context.lineWidth = shape === SHAPE.hub ? line * 1.6 : line;
		if (radius < PLAIN_BELOW) context.fillStyle = context.strokeStyle;
		fillPath(context, run, 0);
		if (radius >= PLAIN_BELOW) context.stroke();
		yield;
	}
	context.globalAlpha = 1;
}

function runFrom(marks: readonly InkMark[], first: number): readonly InkMark[] {
	const lead = marks[first];
	let end = first + 1;
	while (end - first < PATH_LENGTH && alike(lead, marks[end])) end++;
	return marks.slice(first, end);
}

function alike(a: InkMark | undefined, b: InkMark | undefined): boolean {
	if (a === undefined || b === undefined) return false;
	return a.shape === b.shape && a.colour === b.colour && a.opacity === b.opacity;
}

function fillPath(context: Surface, marks: readonly InkMark[], more: number): void {
	context.beginPath();
	for (const { x, y, radius, shape } of marks) tracePath(context, x, y, radius + more, shape);
	context.fill();
}

/** Adds the outline of one mark to the path: a circle, or for a province a square on its corner. */
export function tracePath(
	context: Surface,
	x: number,
	y: number,
	radius: number,
	shape: number
): void {
	if (shape === SHAPE.province) {
		// As large to the eye as a circle of that radius.
		const corner = radius * 1.3;
		context.moveTo(x, y - corner);
		context.lineTo(x + corner, y);
		context.lineTo(x, y + corner);
		context.lineTo(x - corner, y);
		context.closePath();
		return;
	}
	context.moveTo(x + radius, y);
	context.arc(x, y, radius, 0, 2 * Math.PI);
}
