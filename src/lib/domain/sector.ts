/** Sectors (urusan pemerintahan) of UU 23/2014, article 12, with supporting functions, in nine groups that carry colour. */

export type SectorId = string;
export type SectorGroupId = string;

/** Stands for “the pages name no field at all”: a row of the legend and a value of `sektor`, never a sector of an agreement. */
export const UNSTATED = 'tidak-disebut';

/** dasar: compulsory basic service · wajib: compulsory · pilihan: optional · penunjang: supporting function. */
export type SectorClass = 'dasar' | 'wajib' | 'pilihan' | 'penunjang';

export interface SectorGroup {
	readonly id: SectorGroupId;
	/** Name by language. */
	readonly name: { readonly id: string; readonly en: string };
	/** Its sectors, in the order of the catalogue. */
	readonly sectors: readonly SectorId[];
}

export interface Sector {
	readonly id: SectorId;
	readonly name: { readonly id: string; readonly en: string };
	readonly class: SectorClass;
	readonly group: SectorGroupId;
}

export interface SectorCatalogue {
	/** In the order of the legend. */
	readonly groups: readonly SectorGroup[];
	readonly sectors: readonly Sector[];
}

/**
 * The groups of some sectors.
 * @returns group ids without repetition, in the order of first mention (the order carries meaning: the first leads)
 */
export function groupsOf(
	sectors: readonly SectorId[],
	catalogue: SectorCatalogue
): SectorGroupId[] {
	const groupBySector = new Map(catalogue.sectors.map((sector) => [sector.id, sector.group]));
	const groups = new Set<SectorGroupId>();
	for (const id of sectors) {
		const group = groupBySector.get(id);
		if (group !== undefined) groups.add(group);
	}
	return [...groups];
}
