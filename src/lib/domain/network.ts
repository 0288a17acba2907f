/** The network of cooperation: agreements and regions become nodes, links and hubs. */
import type { Agreement } from './agreement';
import type { Region, RegionCode } from './region';
import { isPlan } from './tally';
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
	/** Distinct other regions it shares at least one agreement with that is more than a plan, sorted. */
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

interface LinkDraft extends Link {
	readonly agreements: AgreementIndex[];
	readonly bilateral: AgreementIndex[];
}

interface HubDraft extends Hub {
	readonly agreements: AgreementIndex[];
}

interface NodeDraft {
	readonly region: Region;
	readonly agreements: AgreementIndex[];
	readonly partners: Set<RegionCode>;
}

/**
 * Builds the network.
 * @param agreements in the order of the dataset; their positions are the indices used in the result
 * @param regions must hold every party (and, at province level, the province of every party)
 * @param level `daerah` takes parties as they are; `provinsi` takes each party's province, where an agreement
 *   within one province counts for its node and gives no link
 * @throws Error naming agreement and code when a party is unknown, is repeated, or there are fewer than two
 */
export function buildNetwork(
	agreements: readonly Agreement[],
	regions: readonly Region[],
	level: Level
): Network {
	const regionByCode = new Map(regions.map((region) => [region.code, region]));
	const nodes = new Map<RegionCode, NodeDraft>();
	const links = new Map<string, LinkDraft>();
	const hubs = new Map<string, HubDraft>();

	for (const [index, agreement] of agreements.entries()) {
		const members = membersOf(agreement, regionByCode, level);
		const codes = members.map((region) => region.code);
		for (const region of members) {
			const node = entryOf(nodes, region.code, () => ({
				region,
				agreements: [],
				partners: new Set<RegionCode>()
			}));
			node.agreements.push(index);
			if (isPlan(agreement)) continue;
			for (const code of codes) if (code !== region.code) node.partners.add(code);
		}
		for (const [position, a] of codes.entries()) {
			for (const b of codes.slice(position + 1)) {
				const id = linkId(a, b);
				const link = entryOf(links, id, () => ({ id, a, b, agreements: [], bilateral: [] }));
				link.agreements.push(index);
				if (codes.length === 2) link.bilateral.push(index);
			}
		}
		if (codes.length > 2) {
			const id = codes.join('~');
			entryOf(hubs, id, () => ({ id, parties: codes, agreements: [] })).agreements.push(index);
		}
	}

	return {
		level,
		nodes: sortedByKey(nodes).map((node) => ({ ...node, partners: [...node.partners].sort() })),
		links: sortedByKey(links),
		hubs: sortedByKey(hubs)
	};
}

/** The id of the link between two regions, whichever is named first. */
export function linkId(a: RegionCode, b: RegionCode): string {
	return a < b ? `${a}~${b}` : `${b}~${a}`;
}

/** The regions an agreement joins at a level: distinct, sorted by code. */
function membersOf(
	agreement: Agreement,
	regionByCode: ReadonlyMap<RegionCode, Region>,
	level: Level
): Region[] {
	const { id, parties } = agreement;
	if (parties.length < 2) {
		const seen = parties.length === 0 ? 'no party' : `only the party ${parties.join()}`;
		throw new Error(`Agreement "${id}" has ${seen}, expected at least two regions.`);
	}
	const members: Region[] = [];
	for (const [position, code] of parties.entries()) {
		// Parties are few: looking through them is much less work than sets for thousands of agreements.
		if (parties.indexOf(code) !== position) {
			throw new Error(`Agreement "${id}" names the party ${code} more than once, expected once.`);
		}
		const party = regionByCode.get(code);
		if (party === undefined) {
			throw new Error(
				`Agreement "${id}" names the party ${code}, which is not among the regions; expected an official code.`
			);
		}
		const member = level === 'provinsi' ? regionByCode.get(party.province) : party;
		if (member === undefined) {
			throw new Error(
				`Agreement "${id}": the province ${party.province} of the party ${code} is not among the regions.`
			);
		}
		if (!members.includes(member)) members.push(member);
	}
	return members.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
	let value = map.get(key);
	if (value === undefined) {
		value = create();
		map.set(key, value);
	}
	return value;
}

/** Compared by code unit, never by locale: the order must be the same on every machine. */
function sortedByKey<Value>(map: ReadonlyMap<string, Value>): Value[] {
	return [...map.keys()].sort().map((key) => map.get(key) as Value);
}
