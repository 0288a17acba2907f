/** How much of the country the record covers, so that no data is not read as no cooperation. */
import type { Network } from './network';
import { isAutonomous, type Region } from './region';

export interface Coverage {
	/** Regions and provinces that can be a party. */
	readonly total: number;
	/** Those of them without any agreement in the record, sorted by code. */
	readonly unrecorded: readonly Region[];
	/** How many of the others have nothing but plans. */
	readonly onlyPlanned: number;
}

/** @param network of the whole record, at the level of regions */
export function coverageOf(regions: readonly Region[], network: Network): Coverage {
	const recorded = new Set(network.nodes.map(({ region }) => region.code));
	const parties = regions.filter(({ code }) => isAutonomous(code));
	return {
		total: parties.length,
		unrecorded: parties.filter(({ code }) => !recorded.has(code)),
		onlyPlanned: network.nodes.filter(({ partners }) => partners.length === 0).length
	};
}
