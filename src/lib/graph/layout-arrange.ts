/** From bodies and ties to places: each component settles by itself, then they are packed into one frame. */
import type { Box } from '$lib/scene/box';
import type { GraphPoint } from './graph-layout';
import { prepareComponents, type Component } from './layout-components';
import { simulate, type Body } from './layout-forces';
import type { LayoutGraph } from './layout-graph';
import { boxOf, separateLabels } from './layout-labels';
import { boundsOf, packComponents, type Shape } from './pack-components';

export interface ArrangeOptions {
	/** Width to height of the frame; 1.6 unless given. */
	readonly aspect?: number;
	/** The frame is at least this wide, so that two regions alone are not blown up; 320 unless given. */
	readonly minWidth?: number;
	/** Bodies start where they stand here (by index; null: not there) rather than where geography has them. */
	readonly from?: Arrangement<GraphPoint | null>;
	/** Bodies that must not move, by index, in the frame of `from`; the result keeps that frame. */
	readonly fixed?: ReadonlyMap<number, GraphPoint>;
}

export interface Arrangement<Point = GraphPoint> {
	/** Layout units. */
	readonly width: number;
	readonly height: number;
	/** By index of the body; two decimals in results. */
	readonly points: readonly Point[];
}

const DEFAULT_ASPECT = 1.6;
const MIN_WIDTH = 320;
/** Clear space between the outermost boxes and the frame. */
const MARGIN = 16;
/** At most so much is a component drawn out: ties should still look as long across as upright. */
const MOST_STRETCH = 1.6;

/**
 * Arranges a graph, step by step. The same input gives the same result on every machine: no clock, no chance, ticks
 * are counted.
 * @yields the share of the work that is done, 0 to 1, after every tick
 * @throws Error when bodies are fixed without `from`, or a given point is no position
 */
export function* arrange(
	graph: LayoutGraph,
	options: ArrangeOptions = {}
): Generator<number, Arrangement> {
	const { aspect = DEFAULT_ASPECT, minWidth = MIN_WIDTH, fixed, from } = options;
	const pinned = fixed !== undefined && fixed.size > 0;
	if (pinned && from === undefined) {
		throw new Error('Bodies are fixed, but nothing says in which frame; expected `from` too.');
	}
	const frame = pinned ? from : undefined;
	const centre: GraphPoint = frame === undefined ? [0, 0] : [frame.width / 2, frame.height / 2];
	const components = prepareComponents(graph, { aspect, centre, from, fixed });

	const work = components.reduce((sum, { bodies, ticks }) => sum + bodies.length * ticks, 0);
	let done = 0;
	for (const [at, { bodies, ties, ticks }] of components.entries()) {
		if (ticks === 0) continue;
		const simulation = simulate(bodies, ties, graph.bodies.length, aspect);
		for (let tick = 0; tick < ticks; tick++) {
			simulation.tick();
			done += bodies.length;
			yield done / work;
		}
		separateLabels(bodies);
		if (at === 0 && frame === undefined && aspect < 1) stretchUpright(bodies, aspect);
		// Packing is a long step of its own: whoever works in slices may stop before it.
		yield done / work;
	}

	const shifts = packComponents(components.map(shapeOf), aspect, centre);
	const placed: Body[] = [];
	for (const [at, { members, bodies }] of components.entries()) {
		const [dx, dy] = shifts[at] ?? [0, 0];
		for (const [place, body] of bodies.entries()) {
			body.x += dx;
			body.y += dy;
			placed[members[place] ?? 0] = body;
		}
	}
	if (frame === undefined) return framed(placed, aspect, minWidth);
	// Components that a pin holds have not been packed.
	separateLabels(placed);
	return keptIn(frame, placed);
}

/**
 * Draws a component out to the shape of a tall frame: springs make round what is densely tied, however homes pull.
 * Everything moves apart, so no overlap can come of it.
 */
function stretchUpright(bodies: readonly Body[], aspect: number): void {
	const { left, top, right, bottom } = boundsOf(bodies.map(boxAround));
	const wanted = (right - left) / aspect / (bottom - top);
	const stretch = Math.min(MOST_STRETCH, Math.max(1, wanted));
	for (const body of bodies) body.y *= stretch;
}

/** The box of a body with its label, at its place. */
function boxAround(body: Body): Box {
	const { x, y } = body;
	const { side, above, below } = boxOf(body);
	return { left: x - side, top: y - above, right: x + side, bottom: y + below };
}

function shapeOf({ bodies, ties, isFixed, longitude }: Component): Shape {
	const pointAt = (index: number): GraphPoint => {
		const { x, y } = bodies[index] ?? { x: 0, y: 0 };
		return [x, y];
	};
	return {
		boxes: bodies.map(boxAround),
		lines: ties.map(([a, b]) => [pointAt(a), pointAt(b)]),
		fixed: isFixed,
		rank: longitude
	};
}

/** The smallest frame of the aspect around all bodies. */
function framed(bodies: readonly Body[], aspect: number, minWidth: number): Arrangement {
	const { left, top, right, bottom } = boundsOf(bodies.map(boxAround));
	const wide = Math.max(minWidth, right - left + 2 * MARGIN, (bottom - top + 2 * MARGIN) * aspect);
	const width = Math.ceil(wide);
	const height = Math.ceil(wide / aspect);
	const dx = (width - left - right) / 2;
	const dy = (height - top - bottom) / 2;
	return { width, height, points: bodies.map(({ x, y }) => [round(x + dx), round(y + dy)]) };
}

/** Into a given frame: what would stand outside moves to its rim. */
function keptIn({ width, height }: Arrangement<unknown>, bodies: readonly Body[]): Arrangement {
	const points = bodies.map((body): GraphPoint => {
		const { left, top, right, bottom } = boxAround(body);
		const dx = Math.max(0, MARGIN - left) - Math.max(0, right - width + MARGIN);
		const dy = Math.max(0, MARGIN - top) - Math.max(0, bottom - height + MARGIN);
		const held = body.fx !== undefined;
		return [round(body.x + (held ? 0 : dx)), round(body.y + (held ? 0 : dy))];
	});
	return { width, height, points };
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
