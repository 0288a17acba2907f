/** What the panel says of a selection, above its agreements. */
import type { Agreement } from '$lib/domain/agreement';
import { compareRegions, isOfPairAlone, isPair } from '$lib/domain/comparison';
import type { RegionCode } from '$lib/domain/region';
import { tallyOf } from '$lib/domain/tally';
import type { View } from '$lib/domain/view';
import { describeParties, describeShared } from './describe';
import { formatList } from './format';
import { messages as m } from './messages';

/**
 * The heading of the panel. A pair is written with a dash, regions that stand each for itself with “dan”: who reads
 * “A – B, 15 kerja sama” takes them for shared ones.
 * @param name full name of a region
 * @param shown the agreements of the view
 */
export function headingOfSelection(
	view: View,
	name: (code: RegionCode) => string,
	shown: readonly Agreement[]
): string {
	const { regions, partners, provincePair, agreements } = view;
	const [first, ...more] = agreements;
	if (first !== undefined && more.length === 0 && regions.length + provincePair.length === 0) {
		return shown[0]?.title ?? m.tally(tallyOf(shown));
	}
	const pair = provincePair.length > 0 ? provincePair : [...regions, ...partners];
	if (pair.length === 0) return m.tally(tallyOf(shown));
	return isPair(view) ? describeParties(pair.map(name), pair.length) : formatList(pair.map(name));
}

/** “5 kerja sama, 2 di antaranya hanya berdua” of a pair, “6 kerja sama dan 1 rencana” of anything else. */
export function countOfSelection(view: View, shown: readonly Agreement[]): string {
	if (!isPair(view)) return m.tally(tallyOf(shown));
	return describeShared(shown, shown.filter((one) => isOfPairAlone(one, view)).length);
}

/**
 * How two regions that stand each for itself hang together.
 * @param path from the first to the second over what counts; null when there is none
 * @param filtered whether filters leave agreements out
 * @returns null for any other selection
 */
export function describeJoin(
	view: View,
	shown: readonly Agreement[],
	path: readonly RegionCode[] | null,
	name: (code: RegionCode) => string,
	filtered: boolean
): string | null {
	if (isPair(view) || view.regions.length !== 2) return null;
	const { shared } = compareRegions(view.regions, shown);
	if (shared.length > 0) return m.joinedDirectly(m.tally(tallyOf(shared)));
	if (path === null) return filtered ? m.joinedNotFiltered : m.joinedNot;
	return m.joinedThrough(formatList(path.slice(1, -1).map(name)));
}
