/** What a press on the map or the graph means for the view. */
import type { AgreementIndex, Network } from '$lib/domain/network';
import type { RegionCode } from '$lib/domain/region';
import {
	enterRegion,
	selectAgreement,
	selectPair,
	selectProvincePair
} from '$lib/domain/selection';
import type { View } from '$lib/domain/view';
import type { Target } from '$lib/scene/target';

/**
 * Turns a press into a view.
 * @param network the one on screen; at province level a link selects what joins its two provinces, at the level it is
 *   drawn at, and a province leads into it: the view is narrowed to it and drawn by single regions
 * @param agreementId id by index
 * @param isShown whether an agreement passes the filters: a hub selects only what it shows
 * @returns null where nothing changes: for empty ground, which a reader hits who has missed something, and for a target
 *   the network does not hold
 */
export function viewOfTarget(
	view: View,
	target: Target | null,
	network: Network,
	agreementId: (index: AgreementIndex) => string,
	isShown: (index: AgreementIndex) => boolean
): View | null {
	if (target === null) return null;
	if (target.kind === 'hub') {
		const hub = network.hubs.find(({ id }) => id === target.id);
		const ids = hub?.agreements.filter(isShown).map(agreementId) ?? [];
		return ids.length === 0 ? null : selectAgreement(view, ...ids);
	}
	const regions = regionsOf(target, network);
	const [first, second] = regions;
	if (first === undefined) return null;
	if (second === undefined) return enterRegion(view, first, network.level);
	const select = network.level === 'provinsi' ? selectProvincePair : selectPair;
	return select(view, first, second);
}

function regionsOf(
	target: Extract<Target, { kind: 'region' | 'link' }>,
	network: Network
): RegionCode[] {
	if (target.kind === 'region') return [target.code];
	const link = network.links.find(({ id }) => id === target.id);
	return link === undefined ? [] : [link.a, link.b];
}
