/** Which bodies hang together: the components of a layout graph. */
import type { LayoutGraph } from './layout-graph';

/** Bodies that ties join, directly or through others: indices ascending; the largest first, then by first index. */
function componentsOf({ bodies, ties }: LayoutGraph): number[][] {
	const root = bodies.map((_, index) => index);
	const find = (index: number): number => {
		let at = index;
		for (let up = root[at]; up !== undefined && up !== at; up = root[at]) {
			root[at] = root[up] ?? up;
			at = up;
		}
		return at;
	};
	for (const [a, b] of ties) {
		const [x, y] = [find(a), find(b)];
		// The lower index leads, so that the order does not hang on the order of the ties.
		root[Math.max(x, y)] = Math.min(x, y);
	}
	const members = new Map<number, number[]>();
	for (const index of bodies.keys()) {
		const own = members.get(find(index));
		if (own === undefined) members.set(find(index), [index]);
		else own.push(index);
	}
	return [...members.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

export interface Membership {
	/** Bodies of each component, as `componentsOf`. */
	readonly members: readonly (readonly number[])[];
	/** By body: its component, and its place among the members. */
	readonly componentOf: Int32Array;
	readonly placeOf: Int32Array;
	/** Ties of each component, between places. */
	readonly ties: readonly (readonly (readonly [number, number])[])[];
}

/** The components with their ties. */
export function componentMembership(graph: LayoutGraph): Membership {
	const members = componentsOf(graph);
	const componentOf = new Int32Array(graph.bodies.length);
	const placeOf = new Int32Array(graph.bodies.length);
	for (const [at, indices] of members.entries()) {
		for (const [place, index] of indices.entries()) {
			componentOf[index] = at;
			placeOf[index] = place;
		}
	}
	const ties = members.map((): [number, number][] => []);
	for (const [a, b] of graph.ties) {
		ties[componentOf[a] ?? 0]?.push([placeOf[a] ?? 0, placeOf[b] ?? 0]);
	}
	return { members, componentOf, placeOf, ties };
}
