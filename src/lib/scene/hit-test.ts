/**
 * What lies under a pointer, on the map and on the graph alike.
 * Works on the numbers that are drawn, so what is not drawn cannot be hit.
 */
import { pointAt, type Curve } from './curves';
import type { Geometry } from './geometry';
import type { Look } from './look';
import { MARK, MARK_STRIDE, radiusAt } from './marks';
import type { ScenePoint, Viewport } from './mercator';
import { curveOnScreen, pointOnScreen } from './on-screen';
import { strokedCurve, strokeOnScreen } from './strokes';
import type { Target } from './target';

/** Half the side of the box in which a pointer hits, CSS pixels. */
export const REACH = { mouse: 10, finger: 13 } as const;

/** Marks reach less far than lines, or on Java no line could be hit between them. */
const MARK_REACH = 0.6;
const PIECES = 14;
/** What is dimmed is hit on its ink alone, CSS pixels of leeway: a pointer stands on whole pixels, a thin line between them. */
const ON_INK = 1;
/** How far beside its curve a strand may lie, CSS pixels. */
export const FAN_REACH = 40;

export interface Drawn {
	readonly geometry: Geometry;
	/** As `strokesOf` and `marksOf` return them. */
	readonly strokes: Float32Array;
	readonly marks: Float32Array;
	readonly look: Look;
	readonly viewport: Viewport;
}

/** What may lie near a point, when an index has ruled out the rest. */
export interface Nearby {
	/** Positions in drawing order: `Geometry.hubs`, then `Geometry.nodes`. */
	readonly marks: Iterable<number>;
	/** Positions in `Geometry.lines`. */
	readonly lines: Iterable<number>;
}

interface Hit {
	readonly target: Target;
	readonly distance: number;
	/** Not of the selection: hardly to be seen, so it yields to all else within reach. */
	readonly dimmed: boolean;
}

/**
 * The mark or line nearest to a point of the screen; marks before lines. What is dimmed is hit only by a point on its
 * very ink, and only where nothing else is within reach: a reader who aims at a line of the selection must not be led
 * away by one that is hardly there.
 * @param point CSS pixels from the upper left corner
 * @param reach CSS pixels, see `REACH`
 * @param nearby looks at these alone; without it at everything
 * @returns null when nothing that is drawn lies within reach
 */
export function hitTest(
	drawn: Drawn,
	point: ScenePoint,
	reach: number,
	nearby: Nearby = everything(drawn.geometry)
): Target | null {
	const mark = hitMark(drawn, point, reach * MARK_REACH, nearby.marks);
	if (mark !== null && !mark.dimmed) return mark.target;
	const line = hitLine(drawn, point, reach, nearby.lines);
	return (mark === null || line?.dimmed === false ? line : mark)?.target ?? null;
}

function everything({ hubs, nodes, lines }: Geometry): Nearby {
	return { marks: Array(hubs.length + nodes.length).keys(), lines: lines.keys() };
}

function hitMark(
	{ geometry, marks, look, viewport }: Drawn,
	point: ScenePoint,
	reach: number,
	candidates: Iterable<number>
): Hit | null {
	const { hubs, nodes } = geometry;
	let best: Hit | null = null;
	for (const index of candidates) {
		const radius = radiusAt(marks, index, look, viewport.scale);
		if (radius === 0) continue;
		const hub = hubs[index];
		const node = nodes[index - hubs.length];
		const [x, y] = pointOnScreen((hub ?? node)?.point ?? [0, 0], viewport);
		const distance = Math.hypot(x - point[0], y - point[1]);
		const dimmed = (marks[index * MARK_STRIDE + MARK.emphasis] ?? 0) < 0;
		if (distance > radius + (dimmed ? ON_INK : reach)) continue;
		if (hub !== undefined) {
			best = nearer(best, { target: { kind: 'hub', id: hub.id }, distance, dimmed });
		} else if (node !== undefined) {
			best = nearer(best, { target: { kind: 'region', code: node.region.code }, distance, dimmed });
		}
	}
	return best;
}

function hitLine(
	{ geometry, strokes, look, viewport }: Drawn,
	point: ScenePoint,
	reach: number,
	candidates: Iterable<number>
): Hit | null {
	let best: Hit | null = null;
	for (const index of candidates) {
		const line = geometry.lines[index];
		if (line === undefined) continue;
		const curve = curveOnScreen(line.curve, viewport);
		if (!nearBox(curve, point, reach + FAN_REACH)) continue;
		const stroke = strokeOnScreen(strokes, index, look, line, curve, viewport);
		if (stroke === null) continue;
		const distance = distanceTo(strokedCurve(curve, stroke), point) - stroke.width / 2;
		const { dimmed } = stroke;
		if (distance > (dimmed ? ON_INK : reach)) continue;
		const owner = line.kind === 'strand' ? geometry.links[line.owner] : geometry.hubs[line.owner];
		if (owner === undefined) continue;
		const target: Target = { kind: line.kind === 'strand' ? 'link' : 'hub', id: owner.id };
		best = nearer(best, { target, distance, dimmed });
	}
	return best;
}

function nearer(best: Hit | null, hit: Hit): Hit {
	if (best === null) return hit;
	if (hit.dimmed !== best.dimmed) return best.dimmed ? hit : best;
	return hit.distance < best.distance ? hit : best;
}

/** Whether a point lies in the box of a curve's three points, widened: most lines are ruled out here. */
function nearBox([ax, ay, cx, cy, bx, by]: Curve, [x, y]: ScenePoint, margin: number): boolean {
	return (
		x >= Math.min(ax, bx, cx) - margin &&
		x <= Math.max(ax, bx, cx) + margin &&
		y >= Math.min(ay, by, cy) - margin &&
		y <= Math.max(ay, by, cy) + margin
	);
}

function distanceTo(curve: Curve, point: ScenePoint): number {
	let least = Infinity;
	let from = pointAt(curve, 0);
	for (let piece = 1; piece <= PIECES; piece++) {
		const to = pointAt(curve, piece / PIECES);
		least = Math.min(least, distanceToSegment(from, to, point));
		from = to;
	}
	return least;
}

function distanceToSegment(from: ScenePoint, to: ScenePoint, [x, y]: ScenePoint): number {
	const dx = to[0] - from[0];
	const dy = to[1] - from[1];
	const square = dx * dx + dy * dy;
	const along = square === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / square;
	const share = Math.min(1, Math.max(0, along));
	return Math.hypot(from[0] + dx * share - x, from[1] + dy * share - y);
}
