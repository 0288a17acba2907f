/** The network of cooperation: agreements and regions become nodes, links and hubs. */
import type { Agreement } from './agreement';
import type { Region, RegionCode } from './region';
import type { Level } from './view';

/** An index into `Dataset.agreements`. */
export type AgreementIndex = number;

/** An unordered pair of regions (a < b by code) with all the agreements between them. */
export interface Link {
	/** `35.71~35.77` */
	readonly id: string;
	readonly a: RegionCode;
	readonly b: RegionCode;
	/** All agreements in which both take part, also those of three and more parties; ascending. */
	readonly agreements: readonly AgreementIndex[];
	/** Of these, the ones between just the two of them: what a line between them stands for. */
	readonly bilateral: readonly AgreementIndex[];
}

/** Agreements of three and more parties with the very same parties: drawn as one mark with spokes, never as a clique. */
export interface Hub {
	/** Party codes joined by `~`, sorted. */
	readonly id: string;
	readonly parties: readonly RegionCode[];
	readonly agreements: readonly AgreementIndex[];
}

export interface NetworkNode {
	readonly region: Region;
	readonly agreements: readonly AgreementIndex[];
	/** Distinct other regions it shares at least one agreement with, sorted. */
	readonly partners: readonly RegionCode[];
}

export interface Network {
	readonly level: Level;
	/** Regions with at least one agreement, sorted by code. */
	readonly nodes: readonly NetworkNode[];
	/** Sorted by id. */
	readonly links: readonly Link[];
	/** Sorted by id. */
	readonly hubs: readonly Hub[];
}

/**
 * Builds the network.
 * @param agreements in the order of the dataset; their positions are the indices used in the result
 * @param regions must hold every party (and, at province level, the province of every party)
 * @param level `daerah` takes parties as they are; `provinsi` takes each party's province, where an agreement
 *   within one province counts for its node and gives no link
 * @throws Error naming agreement and code when a party is unknown, is repeated, or there are fewer than two
 */
export declare function buildNetwork(
	agreements: readonly Agreement[],
	regions: readonly Region[],
	level: Level
): Network;
