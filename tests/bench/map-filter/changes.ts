/** The filter changes that are measured, in the order in which a reader makes them. */
import type { Dataset } from '$lib/domain/dataset';
import { UNSTATED } from '$lib/domain/sector';
import { DEFAULT_VIEW, type View } from '$lib/domain/view';

export interface Change {
	readonly name: string;
	readonly view: View;
}

/**
 * Sector groups and sectors switched on and off; the last change leads back to where the first one starts.
 * @throws Error when the catalogue has too few groups or sectors
 */
export function filterChanges({ agreements, catalogue }: Dataset): Change[] {
	const counts = new Map<string, number>();
	for (const { sectors } of agreements) {
		for (const id of sectors) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	const [first, second] = [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
	const [a, b, c] = [0, 4, 7].map((at) => catalogue.groups[at]?.id);
	if (!a || !b || !c || !first || !second) {
		throw new Error('The record lacks the groups or sectors to filter by.');
	}
	const change = (name: string, ...sectors: string[]): Change => ({
		name,
		view: { ...DEFAULT_VIEW, sectors }
	});
	return [
		change('one group on', a),
		change('a second one on', a, b),
		change('a third one on', a, b, c),
		change('the first one off', b, c),
		change('one sector instead', first),
		change('a second sector on', first, second),
		change('only agreements that name none', UNSTATED),
		change('everything again')
	];
}
