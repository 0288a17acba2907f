/**
 * Lays out a network once. A change of view touches none of this (see `paint.ts`): that is what makes filtering a
 * matter of a single frame.
 */
import type { Agreement } from '$lib/domain/agreement';
import type { AgreementIndex, Network } from '$lib/domain/network';
import type { RegionCode } from '$lib/domain/region';
import { UNSTATED, type SectorCatalogue } from '$lib/domain/sector';
import { termStatus } from '$lib/domain/term';
import { arc, curveLength } from './curves';
import { MARKS, type DrawnNode, type Geometry, type Line, type Mark } from './geometry';
import { freePlace, geometricMedian } from './hub-place';
import { toScene, type ScenePoint } from './mercator';

/** Spokes are flatter than links, so that a hub reads as one thing. */
const SPOKE_BEND = 0.6;

/**
 * Builds the geometry of a network.
 * @param network at either level
 * @param agreements the ones it was built from, in the same order
 * @param catalogue gives the order of the sector groups
 * @param today ISO date, the reader's or that of a frozen copy: it decides which agreements have ended
 * @throws Error when a link or hub names a region that is no node, or an agreement a group the catalogue does not have
 */
export function buildGeometry(
	network: Network,
	agreements: readonly Agreement[],
	catalogue: SectorCatalogue,
	today: string
): Geometry {
	const groups = [...catalogue.groups.map((group) => group.id), UNSTATED];
	const groupsOfAgreement = agreements.map((agreement) => groupIndices(agreement, groups));
	const nodes: DrawnNode[] = network.nodes.map(({ region, agreements: indices }) => ({
		region,
		point: toScene(region.point),
		agreements: indices
	}));
	const nodeByCode = new Map(nodes.map((node, index) => [node.region.code, index]));
	const pointOf = (code: RegionCode, owner: string): ScenePoint => {
		const node = nodes[nodeByCode.get(code) ?? -1];
		if (node === undefined) {
			throw new Error(`"${owner}" names ${code}, expected a node of the network.`);
		}
		return node.point;
	};

	const bilateral = network.links.filter((link) => link.bilateral.length > 0);
	const strands = bilateral.flatMap((link, owner): Line[] => {
		const curve = arc(pointOf(link.a, link.id), pointOf(link.b, link.id));
		const length = curveLength(curve);
		const having = new Set(link.bilateral.flatMap((index) => groupsOfAgreement[index] ?? []));
		return [...having]
			.sort((a, b) => a - b)
			.map((group): Line => {
				const own = link.bilateral.filter((index) => groupsOfAgreement[index]?.includes(group));
				return { kind: 'strand', owner, group, curve, length, agreements: own };
			});
	});
	const taken = nodes.map((node) => node.point);
	const hubPoints = network.hubs.map((hub): ScenePoint => {
		const point = freePlace(geometricMedian(hub.parties.map((c) => pointOf(c, hub.id))), taken);
		taken.push(point);
		return point;
	});
	const spokes = hubPoints.flatMap((point, owner): Line[] =>
		(network.hubs[owner]?.parties ?? []).map((code) => {
			const curve = arc(point, pointOf(code, code), SPOKE_BEND);
			return { kind: 'spoke', owner, curve, length: curveLength(curve) };
		})
	);
	// Sorting is stable: the strands of a link keep the order of the groups.
	const byLength = (a: Line, b: Line): number => b.length - a.length || a.owner - b.owner;
	const lines = [...spokes.sort(byLength), ...strands.sort(byLength)];
	const spokesOf = linesByOwner(lines, 'spoke', network.hubs.length);
	const strandsOf = linesByOwner(lines, 'strand', bilateral.length);

	return {
		level: network.level,
		groups,
		lines,
		links: bilateral.map(({ id, a, b, bilateral: own }, owner) => ({
			id,
			a,
			b,
			agreements: own,
			strands: strandsOf[owner] ?? []
		})),
		hubs: hubPoints.map((point, owner) => {
			const { id, parties, agreements: own } = network.hubs[owner] as Network['hubs'][number];
			return { id, parties, point, agreements: own, spokes: spokesOf[owner] ?? [] };
		}),
		nodes,
		nodeByCode,
		groupsOfAgreement,
		nodesOfAgreement: nodesByAgreement(nodes, agreements.length),
		markOfAgreement: Uint8Array.from(agreements, (one) => MARKS.indexOf(markOf(one, today)))
	};
}

/** How an agreement's line is drawn: one that has ended says so first. */
function markOf(agreement: Agreement, today: string): Mark {
	return termStatus(agreement, today) === 'berakhir' ? 'ended' : agreement.status;
}

function groupIndices({ id, groups: own }: Agreement, groups: readonly string[]): number[] {
	return (own.length > 0 ? own : [UNSTATED]).map((group) => {
		const index = groups.indexOf(group);
		if (index < 0)
			throw new Error(`Agreement "${id}" has the group "${group}", not in the catalogue.`);
		return index;
	});
}

function linesByOwner(lines: readonly Line[], kind: Line['kind'], owners: number): number[][] {
	const lists = Array.from({ length: owners }, (): number[] => []);
	lines.forEach((line, index) => {
		if (line.kind === kind) lists[line.owner]?.push(index);
	});
	return lists;
}

function nodesByAgreement(nodes: readonly DrawnNode[], agreements: number): number[][] {
	const lists = Array.from({ length: agreements }, (): AgreementIndex[] => []);
	nodes.forEach((node, index) => node.agreements.forEach((at) => lists[at]?.push(index)));
	return lists;
}
