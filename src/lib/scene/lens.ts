/** What a view asks of the scene, in the scene's own terms. */
import type { FilterResult } from '$lib/domain/filter';
import type { AgreementIndex } from '$lib/domain/network';
import type { RegionCode } from '$lib/domain/region';
import type { SectorCatalogue, SectorGroupId } from '$lib/domain/sector';
import { hasSelection, namedRegions } from '$lib/domain/selection';
import { UNSTATED } from '$lib/domain/sector';
import type { View } from '$lib/domain/view';
import type { Target } from './target';

export interface Lens {
	/** Per agreement 1 when it is drawn at all. */
	readonly matching: Uint8Array;
	/** Per agreement 1 when those that share it are partners by it. */
	readonly counted: Uint8Array;
	/** Agreements of the selection, to be lit while the rest is dimmed; null when nothing is selected. */
	readonly lit: readonly AgreementIndex[] | null;
	/** Sector groups that may carry colour; null for all. */
	readonly groups: ReadonlySet<SectorGroupId> | null;
	/** Selected regions. */
	readonly selected: readonly RegionCode[];
	/** What a pointer or the keyboard is on. */
	readonly highlight: Target | null;
}

/**
 * Reads a view as a lens.
 * With a sector filter on, only strands of the groups asked for are drawn: an agreement on health and education seen
 * through `sektor=pendidikan` is a line in the colour of education.
 * @param result of the same view
 */
export function lensOf(
	view: View,
	result: FilterResult,
	catalogue: SectorCatalogue,
	highlight: Target | null = null
): Lens {
	return {
		matching: result.matching,
		counted: result.counted,
		lit: hasSelection(view) ? result.shown : null,
		groups: view.sectors.length > 0 ? groupsAskedFor(view.sectors, catalogue) : null,
		selected: namedRegions(view),
		highlight
	};
}

function groupsAskedFor(values: readonly string[], catalogue: SectorCatalogue): Set<SectorGroupId> {
	const asked = new Set<SectorGroupId>(values.includes(UNSTATED) ? [UNSTATED] : []);
	for (const group of catalogue.groups) {
		if (values.includes(group.id) || group.sectors.some((id) => values.includes(id))) {
			asked.add(group.id);
		}
	}
	return asked;
}
