/** Who is near whom: regions within a few steps, a step being a shared agreement of any number of parties. */
import type { Network } from './network';
import type { RegionCode } from './region';

/** Per region: each region it shares at least one counted agreement with, and how many such agreements. */
export type Neighbours = ReadonlyMap<RegionCode, ReadonlyMap<RegionCode, number>>;

/**
 * Lists who shares agreements with whom.
 * @param mask per agreement 1 when it counts (as `FilterResult.matching`); left out, all count
 * @returns every region of the network, with an empty map where none of its agreements counts
 */
export function neighboursOf(network: Network, mask?: Uint8Array): Neighbours {
	const neighbours = new Map(
		network.nodes.map(({ region }) => [region.code, new Map<RegionCode, number>()])
	);
	for (const { a, b, agreements } of network.links) {
		let count = 0;
		for (const index of agreements) if (mask === undefined || mask[index] === 1) count++;
		if (count === 0) continue;
		neighbours.get(a)?.set(b, count);
		neighbours.get(b)?.set(a, count);
	}
	return neighbours;
}

/**
 * Finds the regions within some steps of one.
 * @param steps 1: its partners · 2: their partners too
 * @param mask per agreement 1 when it counts; left out, all count
 * @returns the region itself among them, also when it has no agreement that counts
 */
export function neighbourhood(
	network: Network,
	code: RegionCode,
	steps: 1 | 2,
	mask?: Uint8Array
): Set<RegionCode> {
	const neighbours = neighboursOf(network, mask);
	const found = new Set([code]);
	let rim = [code];
	for (let step = 0; step < steps; step++) {
		const next = new Set(rim.flatMap((one) => [...(neighbours.get(one)?.keys() ?? [])]));
		rim = [...next].filter((one) => !found.has(one));
		for (const one of rim) found.add(one);
	}
	return found;
}
