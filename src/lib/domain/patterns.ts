/** The strongest patterns of the whole record, for readers who have not asked anything yet. */
import type { Dataset } from './dataset';
import type { Link, Network, NetworkNode } from './network';
import type { SectorId } from './sector';
import type { Agreement } from './agreement';

export interface Patterns {
	readonly mostPartners: NetworkNode;
	readonly mostFrequentSector: { readonly id: SectorId; readonly count: number };
	/** The pair with the most agreements between just the two. */
	readonly strongestPair: Link;
	/** The two-party agreement that spans the greatest distance. */
	readonly longest: Agreement;
}

/**
 * Finds them; among equals the first in the order of codes, ids or catalogue.
 * @param network of the same dataset, at the level of regions
 * @returns null when the record is too small to have any (no agreement between two parties, or none that states a sector)
 */
export function findPatterns(dataset: Dataset, network: Network): Patterns | null {
	const mostPartners = best(network.nodes, (node) => node.partners.length);
	const strongestPair = best(network.links, (link) => link.bilateral.length);
	const longest = best(
		dataset.agreements.filter(({ parties }) => parties.length === 2),
		(agreement) => agreement.distanceKm
	);
	const counts = new Map<SectorId, number>();
	for (const { sectors } of dataset.agreements) {
		for (const id of sectors) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	const sector = best(dataset.catalogue.sectors, ({ id }) => counts.get(id) ?? 0);
	if (!mostPartners || !strongestPair || !longest || !sector || counts.size === 0) return null;
	return {
		mostPartners,
		strongestPair,
		longest,
		mostFrequentSector: { id: sector.id, count: counts.get(sector.id) ?? 0 }
	};
}

function best<T>(items: readonly T[], score: (item: T) => number): T | undefined {
	let winner: T | undefined;
	let highest = -Infinity;
	for (const item of items) {
		const value = score(item);
		if (value > highest) [winner, highest] = [item, value];
	}
	return winner;
}
