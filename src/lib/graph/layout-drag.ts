/**
 * A layout under the reader's hand: one body follows the pointer, those tied to it follow with springs, all else rests.
 */
import { forceX, forceY, type Simulation } from 'd3-force';
import type { GraphPoint } from './graph-layout';
import type { Arrangement } from './layout-arrange';
import { bodyAt, simulate, type Body } from './layout-forces';
import type { LayoutGraph } from './layout-graph';
import { componentMembership, type Membership } from './layout-membership';

/** Warmth while a body is held, and the warmth at which all counts as settled. */
const WARM = 0.3;
const COLD = 0.01;
const COOLING = 0.05;
/** How firmly each body keeps the place where the drag found it: a reader moves one thing, not the picture. */
const ANCHOR = 0.6;

interface LiveComponent {
	readonly bodies: readonly Body[];
	readonly simulation: Simulation<Body, undefined>;
}

export class Drag {
	readonly #graph: LayoutGraph;
	readonly #width: number;
	readonly #height: number;
	readonly #points: GraphPoint[];
	readonly #fixed: Map<number, GraphPoint>;
	readonly #membership: Membership;
	/** Made when a body of theirs is touched first, by component. */
	readonly #live = new Map<number, LiveComponent>();

	/**
	 * @param arrangement one point per body
	 * @param fixed bodies that are pinned already, by index
	 */
	constructor(
		graph: LayoutGraph,
		arrangement: Arrangement,
		fixed: ReadonlyMap<number, GraphPoint> = new Map()
	) {
		this.#graph = graph;
		this.#width = arrangement.width;
		this.#height = arrangement.height;
		this.#points = graph.bodies.map((_, index) => arrangement.points[index] ?? [0, 0]);
		this.#fixed = new Map(fixed);
		this.#membership = componentMembership(graph);
		for (const [index, point] of fixed) this.#points[index] = this.#inside(index, point);
	}

	/** Holds a body at a point and warms its component, until it is pinned or freed. */
	move(index: number, point: GraphPoint): void {
		this.#fix(index, point).alphaTarget(WARM);
	}

	/** Fixes a body at a point, or frees it with null; its component comes to rest. */
	pin(index: number, point: GraphPoint | null): void {
		this.#fix(index, point).alphaTarget(0);
	}

	/**
	 * Moves everything that is warm by one tick.
	 * @returns false when all has come to rest
	 */
	tick(): boolean {
		let warm = false;
		for (const [at, { bodies, simulation }] of this.#live) {
			if (simulation.alpha() < COLD) continue;
			warm = true;
			simulation.tick();
			for (const [place, index] of (this.#membership.members[at] ?? []).entries()) {
				const body = bodies[place];
				if (body === undefined) continue;
				const [x, y] = this.#inside(index, [body.x, body.y]);
				body.x = x;
				body.y = y;
				this.#points[index] = [x, y];
			}
		}
		return warm;
	}

	arrangement(): Arrangement {
		return { width: this.#width, height: this.#height, points: [...this.#points] };
	}

	#fix(index: number, point: GraphPoint | null): Simulation<Body, undefined> {
		const at = this.#membership.componentOf[index];
		if (at === undefined) throw new Error(`There is no body ${index} to move.`);
		const live = this.#live.get(at) ?? this.#wake(at);
		const body = live.bodies[this.#membership.placeOf[index] ?? 0];
		if (point === null) {
			this.#fixed.delete(index);
			if (body !== undefined) body.fx = body.fy = null;
		} else {
			const [x, y] = this.#inside(index, point);
			this.#fixed.set(index, [x, y]);
			if (body !== undefined) [body.fx, body.fy] = [x, y];
		}
		return live.simulation.alpha(Math.max(WARM, live.simulation.alpha()));
	}

	/** Makes a component ready to move from where it stands. */
	#wake(at: number): LiveComponent {
		const members = this.#membership.members[at] ?? [];
		const ties = this.#membership.ties[at] ?? [];
		const counts = members.map(() => 0);
		for (const end of ties.flat()) counts[end] = (counts[end] ?? 0) + 1;
		const bodies = members.map((index, place) => {
			const body = this.#graph.bodies[index] as LayoutGraph['bodies'][number];
			const point = this.#points[index] ?? [0, 0];
			const home = body.home === null ? null : point;
			return bodyAt(body, point, home, counts[place] ?? 0, this.#fixed.has(index));
		});
		const anchors = bodies.map(({ x, y }): GraphPoint => [x, y]);
		const simulation = simulate(bodies, ties, this.#graph.bodies.length, this.#width / this.#height)
			.alphaDecay(COOLING)
			// A name in the way is left unwritten while something moves; marks do not make room for it.
			.force('labels', null)
			.force('x', forceX<Body>((_, at) => anchors[at]?.[0] ?? 0).strength(ANCHOR))
			.force('y', forceY<Body>((_, at) => anchors[at]?.[1] ?? 0).strength(ANCHOR));
		cancelForcesAtRest(bodies, simulation);
		const live = { bodies, simulation };
		this.#live.set(at, live);
		return live;
	}

	#inside(index: number, [x, y]: GraphPoint): GraphPoint {
		const radius = this.#graph.bodies[index]?.radius ?? 0;
		return [
			Math.min(Math.max(x, radius), this.#width - radius),
			Math.min(Math.max(y, radius), this.#height - radius)
		];
	}
}

/**
 * Takes away what springs and repulsion would do to the picture as it stands: it was settled by other pulls, and would
 * set out as a whole at the first touch.
 */
function cancelForcesAtRest(
	bodies: readonly Body[],
	simulation: Simulation<Body, undefined>
): void {
	// Springs look at where bodies are heading: only at little warmth do they pull in proportion to it.
	simulation.force('link')?.(COLD);
	simulation.force('charge')?.(COLD);
	const rest = bodies.map(({ vx, vy }) => [vx / COLD, vy / COLD] as const);
	for (const body of bodies) body.vx = body.vy = 0;
	simulation.force('rest', (alpha) => {
		for (const [at, body] of bodies.entries()) {
			const [x, y] = rest[at] ?? [0, 0];
			body.vx -= x * alpha;
			body.vy -= y * alpha;
		}
	});
}
