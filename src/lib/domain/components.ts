/** Components: groups of regions that agreements join, directly or through others, and that nothing joins to the rest. */
import type { Network } from './network';
import { neighboursOf, type Neighbours } from './neighbourhood';
import type { RegionCode } from './region';

/**
 * Finds the components.
 * @param mask per agreement 1 when it counts (as `FilterResult.matching`); left out, all count. A region none of whose
 *   agreements counts is left out; one whose agreements join it to nobody is a component of its own.
 * @param neighbours as `neighboursOf` lists them for the same agreements, where they are known already
 * @returns the largest first, then by the first code; codes ascending
 */
export function connectedComponents(
	network: Network,
	mask?: Uint8Array,
	neighbours: Neighbours = neighboursOf(network, mask)
): RegionCode[][] {
	const seen = new Set<RegionCode>();
	const components: RegionCode[][] = [];
	for (const { region, agreements } of network.nodes) {
		if (seen.has(region.code)) continue;
		if (mask !== undefined && !agreements.some((index) => mask[index] === 1)) continue;
		const members = [region.code];
		seen.add(region.code);
		// The list grows while it is walked: that is the search.
		for (const member of members) {
			for (const code of neighbours.get(member)?.keys() ?? []) {
				if (seen.has(code)) continue;
				seen.add(code);
				members.push(code);
			}
		}
		components.push(members.sort());
	}
	return components.sort((x, y) => y.length - x.length || ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1));
}
