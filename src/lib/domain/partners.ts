/** Who a region cooperates with, among the agreements of a view. */
import type { AgreementIndex, Network } from './network';
import type { RegionCode } from './region';

export interface Partner {
	readonly code: RegionCode;
	/** Agreements with this partner that pass the filters, ascending; never empty. */
	readonly agreements: readonly AgreementIndex[];
}

/**
 * Lists the partners of a region.
 * @param network at the level of regions
 * @param matching per agreement 1 when it is to be counted (see `FilterResult`)
 * @returns those with at least one such agreement: most agreements first, then by code
 */
export function partnersOf(network: Network, region: RegionCode, matching: Uint8Array): Partner[] {
	return network.links
		.filter(({ a, b }) => a === region || b === region)
		.map(({ a, b, agreements }) => ({
			code: a === region ? b : a,
			agreements: agreements.filter((index) => matching[index] === 1)
		}))
		.filter(({ agreements }) => agreements.length > 0)
		.sort((x, y) => y.agreements.length - x.agreements.length || (x.code < y.code ? -1 : 1));
}
