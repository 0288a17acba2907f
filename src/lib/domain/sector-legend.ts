/** Which sector groups a legend names: those that occur, with how often; what nothing wears explains nothing. */
import type { Agreement } from './agreement';
import { UNSTATED, type SectorGroupId } from './sector';

export interface LegendRow {
	readonly id: SectorGroupId;
	readonly count: number;
}

/**
 * @param order of the groups; those that state no sector come last
 * @param counts agreements by group: what choosing it would show, as facets say, or what is shown
 * @param isChosen a chosen one stays, so that it can be taken back
 */
export function sectorLegend(
	order: readonly SectorGroupId[],
	counts: ReadonlyMap<string, number>,
	isChosen: (id: SectorGroupId) => boolean = () => false
): LegendRow[] {
	return [...order, UNSTATED]
		.map((id) => ({ id, count: counts.get(id) ?? 0 }))
		.filter(({ id, count }) => count > 0 || isChosen(id));
}

/** How many of the agreements belong to each group; to several where their sectors do. */
export function countGroups(agreements: readonly Agreement[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { groups } of agreements) {
		for (const id of groups.length === 0 ? [UNSTATED] : groups) {
			counts.set(id, (counts.get(id) ?? 0) + 1);
		}
	}
	return counts;
}
