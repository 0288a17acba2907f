/** The short label of what is under the pointer. */
import type { AgreementIndex, Network } from '$lib/domain/network';
import type { RegionCode } from '$lib/domain/region';
import type { Target } from '$lib/scene/target';
import { describeParties } from './describe';
import { messages as m } from './messages';

/**
 * @param network the one on screen
 * @param label name of a region
 * @param isShown whether an agreement passes the filters
 * @returns “Kota Kediri – Kota Madiun · 2 kerja sama”; a region without any is said to be not recorded, or, when
 *   filters hide what it has, to have none
 */
export function describeTarget(
	target: Target,
	network: Network,
	label: (code: RegionCode) => string,
	isShown: (index: AgreementIndex) => boolean
): string {
	if (target.kind === 'region') {
		const node = network.nodes.find(({ region }) => region.code === target.code);
		const count = node === undefined ? m.notRecorded : m.agreements(counted(node.agreements));
		return `${label(target.code)} · ${count}`;
	}
	if (target.kind === 'link') {
		const link = network.links.find(({ id }) => id === target.id);
		if (link === undefined) return '';
		const count = m.agreements(counted(link.bilateral));
		return `${m.pair(label(link.a), label(link.b))} · ${count}`;
	}
	const hub = network.hubs.find(({ id }) => id === target.id);
	if (hub === undefined) return '';
	const names = describeParties(hub.parties.map(label), 3);
	return `${m.parties(hub.parties.length)}: ${names} · ${m.agreements(counted(hub.agreements))}`;

	function counted(indices: readonly AgreementIndex[]): number {
		return indices.filter(isShown).length;
	}
}
