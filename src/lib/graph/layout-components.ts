/** The components of a graph, each ready to settle by itself: bodies at their start, ties, ticks. */
import type { Position } from '$lib/domain/region';
import type { GraphPoint } from './graph-layout';
import type { Arrangement } from './layout-arrange';
import { bodyAt, scheduleFor, TIE_LENGTH, type Body, type Tie } from './layout-forces';
import type { LayoutGraph } from './layout-graph';
import { CLEAR, labelBox } from './layout-labels';
import { componentMembership } from './layout-membership';
import { spreadHomes } from './layout-homes';

export interface Component {
	/** Indices into `LayoutGraph.bodies`. */
	readonly members: readonly number[];
	/** One per member. */
	readonly bodies: Body[];
	/** Indices into `bodies`. */
	readonly ties: readonly Tie[];
	/** 0 where there is nothing to settle: one region, or a pair. */
	readonly ticks: number;
	readonly isFixed: boolean;
	/** Mean longitude of its regions. */
	readonly longitude: number;
}

export interface Start {
	readonly aspect: number;
	/** Amid the homes of every component. */
	readonly centre: GraphPoint;
	readonly from: Arrangement<GraphPoint | null> | undefined;
	readonly fixed: ReadonlyMap<number, GraphPoint> | undefined;
}

/** Layout units² that a body and its surroundings take, and a label beside. */
const AREA = 1300;
const LABEL_AREA = 4200;
/** Springs make round what starts long: homes are spread longer than the frame. */
const LONGER = 1.3;

/** Prepares all components, the largest first. */
export function prepareComponents(graph: LayoutGraph, start: Start): Component[] {
	const { members, ties } = componentMembership(graph);
	return members.map((indices, at) => prepare(graph, indices, ties[at] ?? [], start));
}

function prepare(
	graph: LayoutGraph,
	members: readonly number[],
	ties: readonly Tie[],
	{ aspect, centre, from, fixed }: Start
): Component {
	const own = members.map((index) => graph.bodies[index] as LayoutGraph['bodies'][number]);
	const positions = own.flatMap(({ home }): Position[] => (home === null ? [] : [home]));
	const labels = own.filter(({ label }) => label !== null).length;
	const spreadAspect = aspect < 1 ? aspect / LONGER : aspect * LONGER;
	const width = Math.sqrt((members.length * AREA + labels * LABEL_AREA) * spreadAspect);
	const spread = spreadHomes(positions, width, width / spreadAspect)[Symbol.iterator]();
	const homes = own.map(({ home }): GraphPoint | null => {
		if (home === null) return null;
		const [x, y] = spread.next().value ?? [0, 0];
		return [centre[0] + x, centre[1] + y];
	});
	const isFixed = members.some((index) => fixed?.has(index) === true);
	const needsNoForce = members.length <= 2 && !isFixed;

	const known = members.map((index, place): GraphPoint | null => {
		if (needsNoForce) return besideEachOther(place, own, homes);
		return fixed?.get(index) ?? before(index) ?? homes[place] ?? null;
	});
	const partners = own.map((): number[] => []);
	for (const [a, b] of ties) {
		partners[a]?.push(b);
		partners[b]?.push(a);
	}
	return {
		members,
		bodies: own.map((body, place) => {
			const point =
				known[place] ??
				amid(
					partners[place]?.map((at) => known[at] ?? centre),
					centre
				);
			const held = fixed?.has(members[place] ?? -1) === true;
			return bodyAt(body, point, homes[place] ?? null, partners[place]?.length ?? 0, held);
		}),
		ties,
		ticks: needsNoForce ? 0 : scheduleFor(graph.bodies.length).ticks,
		isFixed,
		longitude: mean(positions.map(([longitude]) => longitude))
	};

	/** Where it stood before, drawn together to the extent that this component will have. */
	function before(index: number): GraphPoint | null {
		const point = from?.points[index] ?? null;
		if (from === undefined || point === null || isFixed) return point;
		const scale = Math.min(1, width / from.width);
		return [
			centre[0] + (point[0] - from.width / 2) * scale,
			centre[1] + (point[1] - from.height / 2) * scale
		];
	}
}

/** A pair lies level, the western region left, so that pairs line up; as far apart as its names need. */
function besideEachOther(
	place: number,
	[one, other]: readonly LayoutGraph['bodies'][number][],
	homes: readonly (GraphPoint | null)[]
): GraphPoint {
	if (one === undefined || other === undefined) return [0, 0];
	const sides = [one, other].map(({ radius, label }) =>
		label === null ? radius : labelBox(label, radius).side
	);
	const distance = Math.max(TIE_LENGTH, (sides[0] ?? 0) + (sides[1] ?? 0) + CLEAR);
	const inOrder = (homes[0]?.[0] ?? 0) <= (homes[1]?.[0] ?? 0);
	const isLeft = (place === 0) === inOrder;
	return [isLeft ? -distance / 2 : distance / 2, 0];
}

function amid(points: readonly GraphPoint[] | undefined, otherwise: GraphPoint): GraphPoint {
	if (points === undefined || points.length === 0) return otherwise;
	return [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
