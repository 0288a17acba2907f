/** A synthetic record on the real regions and sectors, with as many links as asked. */
import type { Agreement } from '../../../src/lib/domain/agreement';
import type { Dataset } from '../../../src/lib/domain/dataset';
import { linkId } from '../../../src/lib/domain/network';
import type { Region, RegionCode } from '../../../src/lib/domain/region';
import { groupsOf, type SectorCatalogue } from '../../../src/lib/domain/sector';
import { buildSyntheticDataset } from '../synthetic-dataset';

const SEED = 20261122;
/** Enough agreements for every size asked: about one in six is a hub's, and busy pairs repeat. */
const AGREEMENTS_PER_LINK = 3;

/**
 * Makes up agreements until exactly so many pairs of regions have one between just the two of them: the links that a
 * map draws as lines. The hubs of such a record (agreements of three and more) come on top.
 * @param regions the real ones, sorted by code
 * @param catalogue the real one
 * @throws Error when the made-up regions or sectors are not as many as the real ones, or the links do not suffice
 */
export function buildRecord(
	links: number,
	regions: readonly Region[],
	catalogue: SectorCatalogue
): Dataset {
	const synthetic = buildSyntheticDataset(links * AGREEMENTS_PER_LINK, SEED);
	const codes = new Map([
		...paired(provincesOf(synthetic.regions), provincesOf(regions)),
		...paired(othersOf(synthetic.regions), othersOf(regions))
	]);
	const sectors = new Map(paired(sectorsOf(synthetic.catalogue), sectorsOf(catalogue)));
	const named = <Key, Value>(names: ReadonlyMap<Key, Value>, keys: readonly Key[]): Value[] =>
		keys.flatMap((key) => names.get(key) ?? []);

	const pairs = new Set<string>();
	const agreements: Agreement[] = [];
	for (const made of synthetic.agreements) {
		if (pairs.size === links) break;
		const parties = named(codes, made.parties).sort();
		const own = named(sectors, made.sectors);
		agreements.push({ ...made, parties, sectors: own, groups: groupsOf(own, catalogue) });
		const [a, b] = parties;
		if (parties.length === 2 && a !== undefined && b !== undefined) pairs.add(linkId(a, b));
	}
	if (pairs.size < links) {
		throw new Error(`The synthetic record has ${pairs.size} links, expected ${links}.`);
	}
	return { version: synthetic.version, agreements, regions, catalogue };
}

function provincesOf(regions: readonly Region[]): RegionCode[] {
	return regions.filter(({ kind }) => kind === 'provinsi').map(({ code }) => code);
}

function othersOf(regions: readonly Region[]): RegionCode[] {
	return regions.filter(({ kind }) => kind !== 'provinsi').map(({ code }) => code);
}

function sectorsOf({ groups }: SectorCatalogue): string[] {
	return groups.flatMap(({ sectors }) => sectors);
}

/** What stands at the same place in two lists. */
function paired<Key, Value>(made: readonly Key[], real: readonly Value[]): [Key, Value][] {
	if (made.length !== real.length) {
		throw new Error(
			`The synthetic record has ${made.length} regions or sectors of a kind, the real one ${real.length}; expected as many (see real-shape.ts and synthetic-dataset.ts).`
		);
	}
	return made.map((key, at) => [key, real[at] as Value]);
}
