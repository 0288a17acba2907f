/** Who has most: the regions of a view by partners and by agreements. */
import { neighboursOf } from './neighbourhood';
import type { Network } from './network';
import type { RegionCode } from './region';

export interface Ranked {
	readonly code: RegionCode;
	readonly value: number;
}

export interface Rankings {
	/** By distinct regions that it shares an agreement with. */
	readonly partners: readonly Ranked[];
	readonly agreements: readonly Ranked[];
}

/**
 * Ranks the regions of a network by what counts in a view.
 * @param counted as `FilterResult.counted`
 * @param most how many of each
 * @returns most first, then by code; regions with nothing are left out
 */
export function rankRegions(network: Network, counted: Uint8Array, most: number): Rankings {
	const neighbours = neighboursOf(network, counted);
	const rank = (valueOf: (code: RegionCode, agreements: readonly number[]) => number): Ranked[] =>
		network.nodes
			.map(({ region: { code }, agreements }) => ({ code, value: valueOf(code, agreements) }))
			.filter(({ value }) => value > 0)
			.sort((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1))
			.slice(0, most);
	return {
		partners: rank((code) => neighbours.get(code)?.size ?? 0),
		agreements: rank((_, agreements) => agreements.filter((at) => counted[at] === 1).length)
	};
}
