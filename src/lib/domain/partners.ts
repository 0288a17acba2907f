/** Who a region cooperates with, among the agreements of a view. */
import type { FilterResult } from './filter';
import type { AgreementIndex, Network } from './network';
import type { RegionCode } from './region';

export interface Partner {
	readonly code: RegionCode;
	/** Agreements with this partner that pass the filters, ascending; never empty. */
	readonly agreements: readonly AgreementIndex[];
	/** Of these, the ones between just the two. */
	readonly bilateral: readonly AgreementIndex[];
}

/** Partners of a region: those by agreements that count, and those with whom there are only plans. */
export interface PartnersOfRegion {
	readonly made: readonly Partner[];
	readonly planned: readonly Partner[];
}

/**
 * Tells apart with whom a region cooperates and with whom it only plans to.
 * @param result of the view; where the view asks for plans they make partners too
 */
export function tellPartnersApart(
	network: Network,
	region: RegionCode,
	{ matching, counted }: Pick<FilterResult, 'matching' | 'counted'>
): PartnersOfRegion {
	const made = partnersOf(network, region, counted);
	const known = new Set(made.map(({ code }) => code));
	return {
		made,
		planned: partnersOf(network, region, matching).filter(({ code }) => !known.has(code))
	};
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
		.map(({ a, b, agreements, bilateral }) => ({
			code: a === region ? b : a,
			agreements: agreements.filter((index) => matching[index] === 1),
			bilateral: bilateral.filter((index) => matching[index] === 1)
		}))
		.filter(({ agreements }) => agreements.length > 0)
		.sort((x, y) => y.agreements.length - x.agreements.length || (x.code < y.code ? -1 : 1));
}

/** How many of the partners a region meets only in agreements of three and more parties. */
export function throughManyOnly(partners: readonly Partner[]): number {
	return partners.filter(({ bilateral }) => bilateral.length === 0).length;
}
