/**
 * What stands out in the whole record, for readers who have not asked anything yet. Plans are left out, ties are all named,
 * and every figure is the one that the screen shows to which it leads.
 */
import type { Agreement } from './agreement';
import type { Dataset } from './dataset';
import type { Link, Network, NetworkNode } from './network';
import type { SectorId } from './sector';
import { isPlan } from './tally';

/** All that share the highest value. */
export interface Best<T> {
	/** In the order of codes, ids or catalogue; never empty. */
	readonly items: readonly T[];
	readonly value: number;
}

export interface Patterns {
	readonly mostPartners: Best<NetworkNode>;
	/** Value: agreements that state the sector. */
	readonly mostFrequentSector: Best<SectorId>;
	/** Value: agreements in which both take part, also those with others. */
	readonly strongestPair: Best<Link>;
	/** Value: kilometres between the two parties of a two-party agreement. */
	readonly longest: Best<Agreement>;
}

/**
 * Finds them.
 * @param network of the same dataset, at the level of regions
 * @returns null when the record is too small to have any (no agreement between two parties, or none that states a sector)
 */
export function findPatterns(dataset: Dataset, network: Network): Patterns | null {
	const made = dataset.agreements.filter((agreement) => !isPlan(agreement));
	const isMade = (index: number): boolean => {
		const agreement = dataset.agreements[index];
		return agreement !== undefined && !isPlan(agreement);
	};
	const counts = new Map<SectorId, number>();
	for (const { sectors } of made) {
		for (const id of sectors) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	const mostPartners = best(network.nodes, (node) => node.partners.length);
	const strongestPair = best(network.links, (link) => link.agreements.filter(isMade).length);
	const longest = best(
		made.filter(({ parties }) => parties.length === 2),
		({ distanceKm }) => distanceKm
	);
	const mostFrequentSector = best(
		dataset.catalogue.sectors.map(({ id }) => id),
		(id) => counts.get(id) ?? 0
	);
	if (!mostPartners || !mostFrequentSector || !strongestPair || !longest) return null;
	return { mostPartners, mostFrequentSector, strongestPair, longest };
}

/** @returns null when nothing has more than 0 */
function best<T>(items: readonly T[], score: (item: T) => number): Best<T> | null {
	const scored = items.map((item) => ({ item, value: score(item) }));
	const value = Math.max(0, ...scored.map((one) => one.value));
	if (value === 0) return null;
	return { items: scored.filter((one) => one.value === value).map(({ item }) => item), value };
}
