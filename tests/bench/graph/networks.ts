/** Synthetic networks of any size between real regions: made-up agreements, one for each link. */
import type { Agreement } from '../../../src/lib/domain/agreement';
import type { Dataset } from '../../../src/lib/domain/dataset';
import { linkId } from '../../../src/lib/domain/network';
import { isAutonomous, type Region } from '../../../src/lib/domain/region';
import { groupsOf, type SectorCatalogue } from '../../../src/lib/domain/sector';
import { seededRandom, weighted, type Weighted } from '../random';
import { REGION_SKEW } from '../real-shape';

export interface NetworkSize {
	readonly nodes: number;
	readonly links: number;
}

const SEED = 20261122;

/**
 * Makes up agreements of two parties and one sector each, no pair twice: links, lines and agreements are then the same
 * number, for every library. A few regions have many partners, most have few, as in the real record; at small sizes
 * some pairs stand alone.
 * @param regions the real ones, with their points
 * @param catalogue the real one
 * @throws Error when there are fewer autonomous regions than nodes asked for, or more links than pairs
 */
export function buildNetworkDataset(
	{ nodes, links }: NetworkSize,
	regions: readonly Region[],
	catalogue: SectorCatalogue
): Dataset {
	const random = seededRandom(SEED);
	const autonomous = regions.filter(({ code }) => isAutonomous(code));
	if (autonomous.length < nodes || links < nodes || links > (nodes * (nodes - 1)) / 4) {
		throw new Error(
			`${nodes} nodes with ${links} links cannot be made from ${autonomous.length} regions; expected at least as many links as nodes and at most half of all pairs.`
		);
	}
	const taking = autonomous
		.map((region) => ({ region, key: random.next() }))
		.sort((a, b) => a.key - b.key)
		.slice(0, nodes)
		.map(({ region }) => region);
	const active: Weighted<Region> = weighted(
		taking.map((region, rank) => [region, 1 / (rank + 1) ** REGION_SKEW])
	);
	const sectors = weighted(catalogue.sectors.map(({ id }) => [id, 1]));
	const pairs = new Map<string, readonly [Region, Region]>();
	const join = (a: Region, b: Region): void => {
		if (a !== b) pairs.set(linkId(a.code, b.code), [a, b]);
	};
	const tied = new Set<Region>();
	for (const region of taking) {
		while (!tied.has(region)) {
			const partner = random.pick(active);
			if (partner === region) continue;
			join(region, partner);
			tied.add(region).add(partner);
		}
	}
	while (pairs.size < links) join(random.pick(active), random.pick(active));

	const agreements = [...pairs.values()].map((parties, at): Agreement => {
		const own = [random.pick(sectors)];
		return {
			id: `sintetis-${String(at).padStart(6, '0')}`,
			title: `Sintetis ${at}`,
			signed: '2026',
			status: 'signed',
			parties: parties.map(({ code }) => code).sort(),
			instruments: [],
			sectors: own,
			groups: groupsOf(own, catalogue),
			place: null,
			signatories: [],
			programs: [],
			legalBasis: [],
			validYears: null,
			bordering: false,
			distanceKm: 0,
			sources: [],
			evidence: 'pers',
			note: null
		};
	});
	return { version: 1, agreements, regions, catalogue };
}
