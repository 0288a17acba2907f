/** The short label of what is under the pointer. */
import type { Agreement } from '$lib/domain/agreement';
import type { AgreementIndex, Network } from '$lib/domain/network';
import type { RegionCode } from '$lib/domain/region';
import type { Target } from '$lib/scene/target';
import { tallyOf } from '$lib/domain/tally';
import { describeParties, describeShared } from './describe';
import { messages as m } from './messages';

/**
 * @param network the one on screen
 * @param label name of a region
 * @param isShown whether an agreement passes the filters
 * @param agreement by index
 * @returns “Kota Kediri – Kota Madiun · 3 kerja sama, 2 di antaranya hanya berdua”: what a press on the line will list; a region without any is said to be not recorded, or, when
 *   filters hide what it has, to have none
 */
export function describeTarget(
	target: Target,
	network: Network,
	label: (code: RegionCode) => string,
	isShown: (index: AgreementIndex) => boolean,
	agreement: (index: AgreementIndex) => Agreement
): string {
	if (target.kind === 'region') {
		const node = network.nodes.find(({ region }) => region.code === target.code);
		const counted = node === undefined ? m.notRecorded : count(node.agreements);
		return `${label(target.code)} · ${counted}`;
	}
	if (target.kind === 'link') {
		const link = network.links.find(({ id }) => id === target.id);
		if (link === undefined) return '';
		const shared = describeShared(
			link.agreements.filter(isShown).map(agreement),
			link.bilateral.filter(isShown).length
		);
		return `${m.pair(label(link.a), label(link.b))} · ${shared}`;
	}
	const hub = network.hubs.find(({ id }) => id === target.id);
	if (hub === undefined) return '';
	const names = describeParties(hub.parties.map(label), 3);
	return `${m.parties(hub.parties.length)}: ${names} · ${count(hub.agreements)}`;

	function count(indices: readonly AgreementIndex[]): string {
		return m.tally(tallyOf(indices.filter(isShown).map(agreement)));
	}
}
