/** What the graph lights around a selected region. */
import type { FilterResult } from '$lib/domain/filter';
import { neighbourhood } from '$lib/domain/neighbourhood';
import type { AgreementIndex, Network } from '$lib/domain/network';
import { soleRegion } from '$lib/domain/selection';
import type { View } from '$lib/domain/view';

/**
 * The agreements within two steps of the one selected region.
 * @param network the one on screen
 * @param result of the same view
 * @returns those of the region and of its partners; null when the view does not ask for two steps, or selects
 *   something else than one region of the network
 */
export function litByNeighbourhood(
	network: Network,
	view: View,
	{ matching, counted }: FilterResult
): AgreementIndex[] | null {
	const region = soleRegion(view);
	if (view.steps === 1 || region === null) return null;
	const near = neighbourhood(network, region, 1, counted);
	const lit = network.nodes
		.filter(({ region: { code } }) => near.has(code))
		.flatMap(({ agreements }) => agreements.filter((index) => matching[index] === 1));
	return [...new Set(lit)].sort((a, b) => a - b);
}
