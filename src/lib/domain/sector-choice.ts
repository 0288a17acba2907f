/**
 * Choosing sectors in a tree of groups. A chosen group stands for its sectors, so a group is never kept beside one of
 * them; but sectors chosen one by one stay as they are, even when they make up a whole group: the address says what the
 * reader did, and a group of one sector would otherwise change its name on the first click.
 */
import { UNSTATED, type SectorCatalogue, type SectorGroup } from './sector';
import type { View } from './view';
import { sectorValues } from './vocabulary';

export type GroupState = 'all' | 'some' | 'none';

/** How much of a group is chosen, by its own name or by those of its sectors. */
export function groupState({ sectors }: Pick<View, 'sectors'>, group: SectorGroup): GroupState {
	if (sectors.includes(group.id)) return 'all';
	const chosen = group.sectors.filter((id) => sectors.includes(id)).length;
	if (chosen === 0) return 'none';
	return chosen === group.sectors.length ? 'all' : 'some';
}

/** Whether a sector, or “no field stated”, is chosen, by its own name or by that of its group. */
export function isSectorChosen(
	{ sectors }: Pick<View, 'sectors'>,
	id: string,
	catalogue: SectorCatalogue
): boolean {
	const group = groupWith(id, catalogue);
	return sectors.includes(id) || (group !== undefined && sectors.includes(group.id));
}

/**
 * Switches a group, a sector or “no field stated” on or off.
 * A group that is partly chosen becomes wholly chosen; a sector switched off in a chosen group leaves its other sectors.
 * @param id a value of `sektor`
 */
export function toggleSector(view: View, id: string, catalogue: SectorCatalogue): View {
	const group = catalogue.groups.find((one) => one.id === id);
	if (group !== undefined) {
		const others = view.sectors.filter((one) => one !== id && !group.sectors.includes(one));
		const next = groupState(view, group) === 'all' ? others : [...others, id];
		return withSectors(view, next, catalogue);
	}
	if (!isSectorChosen(view, id, catalogue)) {
		return withSectors(view, [...view.sectors, id], catalogue);
	}
	const home = groupWith(id, catalogue);
	const siblings = home !== undefined && view.sectors.includes(home.id) ? home.sectors : [];
	const next = [...view.sectors, ...siblings].filter((one) => one !== id && one !== home?.id);
	return withSectors(view, next, catalogue);
}

/**
 * The sectors that a filter asks for, groups taken apart.
 * @returns null when it asks for none, so that all count
 */
export function sectorsAskedFor(
	{ sectors }: Pick<View, 'sectors'>,
	{ groups }: SectorCatalogue
): ReadonlySet<string> | null {
	if (sectors.length === 0) return null;
	const chosenGroups = groups.filter(({ id }) => sectors.includes(id));
	return new Set([...sectors, ...chosenGroups.flatMap((group) => group.sectors)]);
}

function groupWith(id: string, { groups }: SectorCatalogue): SectorGroup | undefined {
	return id === UNSTATED ? undefined : groups.find(({ sectors }) => sectors.includes(id));
}

/** Kept in the order of the legend and without repetition, as the codec keeps them. */
function withSectors(view: View, chosen: readonly string[], catalogue: SectorCatalogue): View {
	return { ...view, sectors: sectorValues(catalogue).filter((id) => chosen.includes(id)) };
}
