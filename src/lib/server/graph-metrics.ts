/** What is measured on the network, with graphology's libraries, while the pages are built. */
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { connectedComponents } from 'graphology-components';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import type { AgreementIndex, Link, Network, NetworkNode } from '../domain/network';
import type { RegionCode } from '../domain/region';
import type { GraphMetrics, RegionGroup } from '../published/graph-json';

type RegionGraph = Graph<object, { weight: number }>;

/** How many regions name a group. */
const NAMING = 3;
/** Louvain's answer hangs on the order in which it visits regions: of this many seeded tries the best one counts. */
const TRIES = 24;

/**
 * Measures a network, plans left out. All of it on one undirected graph: two regions are joined when they share at least one
 * agreement, so that an agreement of n parties joins each two of them.
 *
 * - partners, agreements: as counted by the network.
 * - betweenness: of all pairs of other regions, the mean share of their shortest paths that run through this one
 *   (Freeman: A Set of Measures of Centrality Based on Betweenness, Sociometry 40, 1977; computed after Brandes: A
 *   Faster Algorithm for Betweenness Centrality, J. Math. Sociology 25, 2001). Divided by (n-1)(n-2)/2 pairs, hence 0
 *   to 1; a step counts as one however many agreements it stands for; pairs that no path joins count as none.
 * - communities: a division with as many agreements inside its parts, beyond what chance would give, as can be found
 *   (modularity; Blondel et al.: Fast unfolding of communities in large networks, J. Stat. Mech. 2008). Here an
 *   agreement of n parties weighs 1/(n-1) for each two, so that it counts once for every party, not n-1 times (Newman:
 *   Scientific collaboration networks II, Phys. Rev. E 64, 2001).
 * - components: regions that some path joins.
 * @param isPlanned whether an agreement is only planned; a region with nothing else has no partners and stands alone
 * @returns groups by size, then by their first code; the same for the same network, on every machine
 */
export function measureNetwork(
	network: Network,
	isPlanned: (index: AgreementIndex) => boolean = () => false
): GraphMetrics {
	// The libraries refuse a graph without nodes.
	if (network.nodes.length === 0) return { regions: new Map(), communities: [], components: [] };
	const isMade = (index: AgreementIndex): boolean => !isPlanned(index);
	const graph = buildGraph(network, isMade);
	const betweenness: Readonly<Record<string, number>> = betweennessCentrality(graph, {
		getEdgeWeight: null
	});
	const partnersOf = new Map(
		network.nodes.map(({ region, partners }) => [region.code, partners.length])
	);
	const labels = new Map(network.nodes.map(({ region }) => [region.code, region.label]));
	const communities = bySize(findCommunities(graph));
	const components = bySize(connectedComponents(graph) as RegionCode[][]);
	const communityOf = indexOfMember(communities);
	const componentOf = indexOfMember(components);
	const measure = ({ region, partners, agreements }: NetworkNode) => ({
		partners: partners.length,
		agreements: agreements.filter(isMade).length,
		betweenness: Math.round((betweenness[region.code] ?? 0) * 1e6) / 1e6,
		community: communityOf.get(region.code) ?? 0,
		component: componentOf.get(region.code) ?? 0
	});
	return {
		regions: new Map(network.nodes.map((node) => [node.region.code, measure(node)])),
		communities: communities.map(describe),
		components: components.map(describe)
	};

	function describe(members: readonly RegionCode[]): RegionGroup {
		const partners = (code: RegionCode): number => partnersOf.get(code) ?? 0;
		const largest = [...members]
			.sort((a, b) => partners(b) - partners(a) || (a < b ? -1 : 1))
			.slice(0, NAMING);
		const names = largest.map((code) => labels.get(code) ?? code).join(', ');
		return {
			name: members.length > NAMING ? `${names} …` : names,
			size: members.length,
			largest
		};
	}
}

function buildGraph(
	{ nodes, links, hubs }: Network,
	isMade: (index: AgreementIndex) => boolean
): RegionGraph {
	const graph: RegionGraph = new Graph({ type: 'undirected', multi: false });
	const parties = new Map<AgreementIndex, number>();
	for (const hub of hubs) {
		for (const index of hub.agreements) parties.set(index, hub.parties.length);
	}
	for (const { region } of nodes) graph.addNode(region.code);
	const weightOf = ({ agreements }: Link): number =>
		agreements.filter(isMade).reduce((sum, at) => sum + 1 / ((parties.get(at) ?? 2) - 1), 0);
	for (const link of links) {
		const weight = weightOf(link);
		if (weight > 0) graph.addEdge(link.a, link.b, { weight });
	}
	return graph;
}

function findCommunities(graph: RegionGraph): RegionCode[][] {
	// Without edges modularity is 0/0.
	if (graph.size === 0) return graph.nodes().map((code) => [code as RegionCode]);
	let best: { communities: Readonly<Record<string, number>>; modularity: number } | null = null;
	for (let seed = 1; seed <= TRIES; seed++) {
		const found = louvain.detailed(graph, { rng: seededRandom(seed) });
		if (best === null || found.modularity > best.modularity) best = found;
	}
	const members = new Map<number, RegionCode[]>();
	for (const [code, community] of Object.entries(best?.communities ?? {})) {
		members.set(community, [...(members.get(community) ?? []), code as RegionCode]);
	}
	return [...members.values()];
}

/** The generator mulberry32 (Tommy Ettinger, public domain). */
function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function bySize(groups: readonly (readonly RegionCode[])[]): RegionCode[][] {
	return groups
		.map((members) => [...members].sort())
		.sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

function indexOfMember(groups: readonly (readonly RegionCode[])[]): Map<RegionCode, number> {
	return new Map(groups.flatMap((members, index) => members.map((code) => [code, index] as const)));
}
