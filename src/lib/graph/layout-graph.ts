/** What a layout works on: bodies and ties in plain data, checked, so that a worker need not know what a network is. */
import type { Network } from '$lib/domain/network';
import type { Position, RegionCode } from '$lib/domain/region';
import { nodeRadius } from '$lib/scene/marks';

/** Something that has a place: a region, or the hub of an agreement of three and more parties. */
export interface LayoutBody {
	/** Region code, or id of the hub. */
	readonly id: string;
	/** Layout units. */
	readonly radius: number;
	/** Written beside it and given room; null for most. */
	readonly label: string | null;
	/** Where it lies on the map; null for hubs, which go where their parties are. */
	readonly home: Position | null;
}

export interface LayoutGraph {
	/** Regions by code, then hubs by id. */
	readonly bodies: readonly LayoutBody[];
	/** How many of the bodies are regions. */
	readonly regions: number;
	/** Springs between two bodies, by index. */
	readonly ties: readonly (readonly [number, number])[];
}

/** How many regions have their label kept free. */
export const LABELLED = 40;
/** Layout units per CSS pixel of `nodeRadius`. */
const MARK_SIZE = 1.6;

/** Radius in layout units of a region's mark, for all its partners in the whole record. */
export function bodyRadius(partners: number): number {
	return MARK_SIZE * nodeRadius(partners);
}

/** Radius in layout units of a hub's mark. */
function hubRadius(parties: number): number {
	return MARK_SIZE * (1.2 + 0.3 * Math.sqrt(parties));
}

/**
 * Chooses the regions whose labels the layout keeps apart: those where most lines meet. Among as many, those with most
 * partners come first, then the lower code. Partners alone would name all parties of one large agreement.
 */
export function labelledRegions(network: Network, count = LABELLED): Set<RegionCode> {
	const lines = new Map<RegionCode, number>();
	const add = (code: RegionCode): unknown => lines.set(code, (lines.get(code) ?? 0) + 1);
	for (const { a, b, bilateral } of network.links) {
		if (bilateral.length === 0) continue;
		add(a);
		add(b);
	}
	for (const { parties } of network.hubs) parties.forEach(add);
	const ranked = network.nodes
		.map(({ region, partners }) => ({
			code: region.code,
			lines: lines.get(region.code) ?? 0,
			partners: partners.length
		}))
		.sort((x, y) => y.lines - x.lines || y.partners - x.partners || (x.code < y.code ? -1 : 1));
	return new Set(ranked.slice(0, count).map(({ code }) => code));
}

/**
 * Turns a network into bodies and ties. Links with an agreement between just the two are ties; agreements of three and
 * more parties are a hub with a tie to each party.
 * @throws Error naming the first thing that is wrong: a region, link or hub given twice, a link or hub that names no
 *   node or one node twice, a label point that is no position, a link that neither has an agreement of its own nor is
 *   part of a hub
 */
export function buildLayoutGraph(network: Network, labelled?: number): LayoutGraph {
	const labels = labelledRegions(network, labelled);
	const indexOf = new Map<string, number>();
	const bodies: LayoutBody[] = [];
	const add = (kind: string, body: LayoutBody): void => {
		if (indexOf.has(body.id)) throw new Error(`The ${kind} ${body.id} is there twice.`);
		indexOf.set(body.id, bodies.length);
		bodies.push(body);
	};
	for (const { region, partners } of network.nodes) {
		const { code, label, point } = region;
		if (!Number.isFinite(point[0]) || !Number.isFinite(point[1])) {
			throw new Error(`The region ${code} lies at ${point.join()}, expected degrees.`);
		}
		const radius = bodyRadius(partners.length);
		add('region', {
			id: code,
			radius,
			label: labels.has(code) ? label : null,
			home: [point[0], point[1]]
		});
	}
	const regions = bodies.length;
	const regionIndex = (code: RegionCode, owner: string): number => {
		const index = indexOf.get(code);
		if (index === undefined || index >= regions) {
			throw new Error(`${owner} names ${code}, which is not a node of the network.`);
		}
		return index;
	};

	const ties: [number, number][] = [];
	const inHubs = new Set<number>();
	const pairKey = (i: number, j: number): number => Math.min(i, j) * regions + Math.max(i, j);
	for (const { id, parties } of network.hubs) {
		const ends = parties.map((code) => regionIndex(code, `The hub ${id}`));
		if (new Set(ends).size !== ends.length) throw new Error(`The hub ${id} names a region twice.`);
		add('hub', { id, radius: hubRadius(parties.length), label: null, home: null });
		for (const [at, end] of ends.entries()) {
			ties.push([bodies.length - 1, end]);
			for (const other of ends.slice(0, at)) inHubs.add(pairKey(end, other));
		}
	}
	const linked = new Set<number>();
	for (const { id, a, b, bilateral } of network.links) {
		const ends = [regionIndex(a, `The link ${id}`), regionIndex(b, `The link ${id}`)] as const;
		const key = pairKey(...ends);
		if (ends[0] === ends[1]) throw new Error(`The link ${id} joins ${a} to itself.`);
		if (linked.has(key)) throw new Error(`The link ${id} is there twice.`);
		linked.add(key);
		if (bilateral.length > 0) ties.push([...ends]);
		else if (!inHubs.has(key)) {
			throw new Error(`The link ${id} has no agreement of its own and is part of no hub.`);
		}
	}
	return { bodies, regions, ties };
}
