/** The regions a view is about, in the terms of the network on screen. */
import type { Network } from '$lib/domain/network';
import { provinceOf, type RegionCode } from '$lib/domain/region';
import { hasSelection, namedRegions } from '$lib/domain/selection';
import type { View } from '$lib/domain/view';

/**
 * The regions a view selects: by name, as a pair, or as the parties of selected agreements.
 * @param shown parties of the agreements shown
 * @returns nodes of the network, each once; at province level the provinces of those selected
 */
export function selectedRegions(
	view: View,
	shown: readonly RegionCode[],
	network: Network
): RegionCode[] {
	const parties = view.agreements.length > 0 ? shown : [];
	return nodesOf([...namedRegions(view), ...parties], network);
}

/**
 * The regions that the camera shows: what is selected with its partners, else the provinces the view is narrowed to.
 * @param shown parties of the agreements shown
 * @param path regions of the path between two selected ones
 * @returns nodes of the network; empty when the view is about all of it
 */
export function regionsInView(
	view: View,
	shown: readonly RegionCode[],
	path: readonly RegionCode[],
	network: Network
): RegionCode[] {
	if (hasSelection(view)) {
		return nodesOf([...namedRegions(view), ...shown, ...path], network);
	}
	const provinces = new Set(view.provinces);
	return network.nodes
		.map(({ region }) => region)
		.filter(({ province }) => provinces.has(province))
		.map(({ code }) => code);
}

/**
 * What "everything" is in a graph: with sectors asked for, the regions of those alone. Years and words leave it as it is:
 * they change with every step and letter.
 * @param shown parties of the agreements shown
 * @returns nodes of the network; empty for all of it
 */
export function wholeOfView(
	view: View,
	shown: readonly RegionCode[],
	network: Network
): RegionCode[] {
	return isOfSectors(view) ? nodesOf(shown, network) : [];
}

/** What decides on `wholeOfView`, as a text. */
export function wholeKeyOf(view: View): string {
	return JSON.stringify(isOfSectors(view) ? view.sectors : []);
}

/** Whether a view is about sectors and nothing closer. */
function isOfSectors(view: View): boolean {
	return !hasSelection(view) && view.provinces.length === 0 && view.sectors.length > 0;
}

/** What a view is about, as a text: while it stays the same, the camera belongs to the reader. */
export function subjectKeyOf({
	regions,
	partners,
	agreements,
	provincePair,
	provinces
}: View): string {
	return JSON.stringify([regions, partners, agreements, provincePair, provinces]);
}

function nodesOf(codes: readonly RegionCode[], { level, nodes }: Network): RegionCode[] {
	const known = new Set(nodes.map(({ region }) => region.code));
	const own = codes.map((code) => (level === 'provinsi' ? provinceOf(code) : code));
	return [...new Set(own)].filter((code) => known.has(code));
}
