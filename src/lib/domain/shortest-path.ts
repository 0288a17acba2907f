/** The shortest way from one region to another over shared agreements. */
import type { Network } from './network';
import { neighboursOf } from './neighbourhood';
import type { RegionCode } from './region';

interface Way {
	/** Next region towards the goal; null at the goal. */
	readonly next: RegionCode | null;
	readonly steps: number;
	/** Agreements along the rest of the way, summed over its steps. */
	readonly agreements: number;
}

/**
 * Finds the path of fewest steps; among those the one with most agreements along it, then the one whose codes come
 * first. Breadth-first from the goal, so that each region learns the best rest of its way.
 * @param mask per agreement 1 when it counts (as `FilterResult.matching`); left out, all count
 * @returns the regions from `a` to `b`, both included; `[a]` when they are the same; null when no path joins them or
 *   one of them is not in the network
 */
export function shortestPath(
	network: Network,
	a: RegionCode,
	b: RegionCode,
	mask?: Uint8Array
): RegionCode[] | null {
	const neighbours = neighboursOf(network, mask);
	if (!neighbours.has(a) || !neighbours.has(b)) return null;
	const ways = new Map<RegionCode, Way>([[b, { next: null, steps: 0, agreements: 0 }]]);
	let rim = [b];
	while (rim.length > 0 && !ways.has(a)) {
		const found = new Map<RegionCode, Way>();
		for (const next of rim) {
			const { steps, agreements: rest } = ways.get(next) as Way;
			for (const [code, count] of neighbours.get(next) ?? []) {
				if (ways.has(code)) continue;
				const way = { next, steps: steps + 1, agreements: rest + count };
				if (isBetter(way, found.get(code))) found.set(code, way);
			}
		}
		for (const [code, way] of found) ways.set(code, way);
		rim = [...found.keys()];
	}
	const path: RegionCode[] = [];
	for (let at: RegionCode | null = ways.has(a) ? a : null; at !== null;) {
		path.push(at);
		at = ways.get(at)?.next ?? null;
	}
	return path.length === 0 ? null : path;
}

function isBetter(way: Way, other: Way | undefined): boolean {
	if (other === undefined) return true;
	if (way.agreements !== other.agreements) return way.agreements > other.agreements;
	return (way.next ?? '') < (other.next ?? '');
}
