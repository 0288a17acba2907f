/** What a network amounts to in a view: the numbers of the sentence above the graph. */
import type { Network } from './network';
import type { RegionCode } from './region';

export interface NetworkSummary {
	/** Regions with at least one agreement counted. */
	readonly regions: number;
	/** Pairs of regions with at least one agreement counted. */
	readonly pairs: number;
	/** Sets of regions connected by agreements, directly or through others. */
	readonly components: number;
	/** Regions in the largest of them; 0 when there is none. */
	readonly largest: number;
	/** The region with most partners; null when there is none. */
	readonly top: { readonly code: RegionCode; readonly partners: number } | null;
}

/**
 * Sums up what is left of a network.
 * @param isCounted whether an agreement passes the filters, by index
 */
export function summariseNetwork(
	network: Network,
	isCounted: (index: number) => boolean
): NetworkSummary {
	const pairs = network.links.filter(({ agreements }) => agreements.some(isCounted));
	const partners = new Map<RegionCode, number>();
	const parent = new Map<RegionCode, RegionCode>();
	for (const { a, b } of pairs) {
		partners.set(a, (partners.get(a) ?? 0) + 1);
		partners.set(b, (partners.get(b) ?? 0) + 1);
		parent.set(rootOf(parent, a), rootOf(parent, b));
	}
	const sizes = new Map<RegionCode, number>();
	for (const code of partners.keys()) {
		const root = rootOf(parent, code);
		sizes.set(root, (sizes.get(root) ?? 0) + 1);
	}
	const [top] = [...partners].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	return {
		regions: partners.size,
		pairs: pairs.length,
		components: sizes.size,
		largest: Math.max(0, ...sizes.values()),
		top: top === undefined ? null : { code: top[0], partners: top[1] }
	};
}

/** Follows parents to the root and hangs everything on the way directly below it, so that chains stay short. */
function rootOf(parent: Map<RegionCode, RegionCode>, code: RegionCode): RegionCode {
	let root = code;
	for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
	for (let at = code; at !== root;) {
		const up = parent.get(at) ?? root;
		parent.set(at, root);
		at = up;
	}
	return root;
}
