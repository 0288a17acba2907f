/**
 * The forces of a layout, on d3-force. Only sums, products, quotients and square roots are used, here and in d3-force's
 * tick: those are exact on every machine, and a difference in the last bit would grow to another picture. Hence also
 * the cooling rates as literals (d3-force's default is a power).
 */
import {
	forceCollide,
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type Simulation
} from 'd3-force';
import type { GraphPoint } from './graph-layout';
import { labelBox, labelForce, type MovingBody } from './layout-labels';
import type { LayoutBody } from './layout-graph';

export interface Body extends MovingBody {
	/** Where geography would have it, or where a drag found it; null for hubs, which follow their parties. */
	readonly home: GraphPoint | null;
	/** How many ties it has. */
	readonly ties: number;
}

export type Tie = readonly [number, number];

const CLEAR = 3;
export const TIE_LENGTH = 30;
const SPOKE_LENGTH = 10;
const REPULSION = 40;
/** A hub repels less than any region: it belongs amid its parties, not beyond them. */
const HUB_SHARE = 0.3;
/** Springs pull together evenly all around; a frame needs more pull along its shorter side. */
const HOME_PULL = { wide: { x: 0.09, y: 0.13 }, tall: { x: 0.2, y: 0.13 } } as const;

/**
 * How long to cool, and how closely to look: large networks settle on fewer and coarser steps, or they would take
 * minutes. theta: how far bodies may be taken together · reach: beyond it two bodies leave each other alone, or the rim
 * would be blown far out · passes: how often overlaps are mended per tick.
 */
const SCHEDULES = [
	{ upTo: 1500, ticks: 300, decay: 0.0228, theta: 0.9, reach: 300, passes: 2 },
	{ upTo: 5000, ticks: 120, decay: 0.0559, theta: 1.1, reach: 250, passes: 1 },
	{ upTo: Infinity, ticks: 40, decay: 0.1586, theta: 1.5, reach: 120, passes: 1 }
] as const;

/** The schedule of every component of a graph with a number of bodies in all. */
export function scheduleFor(size: number): (typeof SCHEDULES)[number] {
	return SCHEDULES.find(({ upTo }) => size <= upTo) ?? SCHEDULES[2];
}

/** A body ready to move. */
export function bodyAt(
	{ radius, label }: LayoutBody,
	[x, y]: GraphPoint,
	home: GraphPoint | null,
	ties: number,
	held: boolean
): Body {
	return {
		x,
		y,
		vx: 0,
		vy: 0,
		radius,
		box: label === null ? null : labelBox(label, radius),
		home,
		ties,
		...(held ? { fx: x, fy: y } : {})
	};
}

/**
 * A simulation that moves only when its `tick` is called.
 * @param bodies are moved in place
 * @param ties index into `bodies`
 * @param size bodies of the whole graph
 * @param aspect width to height of the frame
 */
export function simulate(
	bodies: Body[],
	ties: readonly Tie[],
	size: number,
	aspect: number
): Simulation<Body, undefined> {
	const pull = aspect < 1 ? HOME_PULL.tall : HOME_PULL.wide;
	const tiesOf = (index: number): number => bodies[index]?.ties ?? 1;
	const springs = ties.map(([source, target]) => ({ source, target }));
	const link = forceLink<Body, { source: number | Body; target: number | Body }>(springs)
		.distance((_, at) => {
			const [a, b] = ties[at] ?? [0, 0];
			const hub = bodies[a]?.home === null ? a : bodies[b]?.home === null ? b : null;
			// Where many ties meet there must be room for their other ends all around; a spoke longer than that would
			// push the hub out from amid its parties.
			if (hub !== null) return SPOKE_LENGTH + 1.5 * tiesOf(hub);
			return TIE_LENGTH + 2.2 * Math.min(24, Math.max(tiesOf(a), tiesOf(b)));
		})
		.strength((_, at) => {
			const [a, b] = ties[at] ?? [0, 0];
			return 0.9 / Math.min(tiesOf(a), tiesOf(b));
		});
	const { decay, theta, reach, passes } = scheduleFor(size);
	return (
		forceSimulation(bodies)
			// Its own timer would tick on top of ours.
			.stop()
			.alphaDecay(decay)
			.velocityDecay(0.4)
			.force('link', link)
			.force(
				'charge',
				forceManyBody<Body>()
					.strength(({ home, ties }) => -REPULSION * (home === null ? HUB_SHARE : 1 + 0.3 * ties))
					.distanceMax(reach)
					.theta(theta)
			)
			.force(
				'x',
				forceX<Body>(({ home }) => home?.[0] ?? 0).strength(({ home }) =>
					home === null ? 0 : pull.x
				)
			)
			.force(
				'y',
				forceY<Body>(({ home }) => home?.[1] ?? 0).strength(({ home }) =>
					home === null ? 0 : pull.y
				)
			)
			.force('labels', labelForce(bodies))
			.force(
				'collide',
				forceCollide<Body>(({ radius }) => radius + CLEAR)
					.strength(0.9)
					.iterations(passes)
			)
	);
}
