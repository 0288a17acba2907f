/** What a network amounts to in a view: the numbers of the sentence above the graph. */
import { connectedComponents } from './components';
import { neighboursOf } from './neighbourhood';
import type { Network } from './network';
import type { RegionCode } from './region';

export interface NetworkSummary {
	/** Pairs of regions with at least one agreement counted. */
	readonly pairs: number;
	/** Regions of any such pair: an agreement within a province is none between provinces. */
	readonly regions: number;
	/** Sets of regions connected by agreements, directly or through others. */
	readonly components: number;
	/** Regions in the largest of them; 0 when there is none. */
	readonly largest: number;
	/** The region with most partners; null when there is none. */
	readonly top: { readonly code: RegionCode; readonly partners: number } | null;
}

/**
 * Sums up what is left of a network.
 * @param mask per agreement 1 when it counts (as `FilterResult.matching`)
 */
export function summariseNetwork(network: Network, mask: Uint8Array): NetworkSummary {
	const neighbours = neighboursOf(network, mask);
	const partners = [...neighbours]
		.map(([code, { size }]) => ({ code, partners: size }))
		.filter(({ partners }) => partners > 0)
		.sort((a, b) => b.partners - a.partners || (a.code < b.code ? -1 : 1));
	const components = connectedComponents(network, mask, neighbours).filter(
		({ length }) => length > 1
	);
	return {
		// Each pair makes either region a partner of the other.
		pairs: partners.reduce((sum, { partners }) => sum + partners, 0) / 2,
		regions: partners.length,
		components: components.length,
		largest: components[0]?.length ?? 0,
		top: partners[0] ?? null
	};
}
