/** What an address may say: the words of each view parameter that depend on the record. */
import type { Dataset } from './dataset';
import type { RegionCode } from './region';
import type { Withdrawn } from './withdrawn';
import { UNSTATED, type SectorCatalogue } from './sector';

/** From the word in the address to the value in the view; its order is the order in which lists are kept and printed. */
export type Words<Value> = ReadonlyMap<string, Value>;

export interface Vocabulary {
	/** Sector ids, group ids and `tidak-disebut`, in the order of the legend. */
	readonly sectors: Words<string>;
	/** By slug, in the order of the codes. */
	readonly regions: Words<RegionCode>;
	/** By code. */
	readonly provinces: Words<RegionCode>;
	/** Ids, sorted. */
	readonly agreements: Words<string>;
	/** By id; empty until an address has asked for an id that no agreement has. */
	readonly withdrawn: ReadonlyMap<string, Withdrawn>;
}

/** The words a dataset gives; agreements may be just their ids, which are known long before their contents are. */
export function buildVocabulary({
	agreements,
	regions,
	catalogue
}: Pick<Dataset, 'regions' | 'catalogue'> & {
	readonly agreements: readonly { readonly id: string }[];
}): Vocabulary {
	const provinces = regions.filter(({ kind }) => kind === 'provinsi');
	return {
		sectors: wordsThatSayThemselves(sectorValues(catalogue)),
		regions: new Map(regions.map(({ slug, code }) => [slug, code])),
		provinces: wordsThatSayThemselves(provinces.map(({ code }) => code)),
		agreements: wordsThatSayThemselves(agreements.map(({ id }) => id)),
		withdrawn: new Map()
	};
}

/** The same words, and what became of records that are none any more. */
export function withWithdrawn(vocabulary: Vocabulary, withdrawn: readonly Withdrawn[]): Vocabulary {
	return { ...vocabulary, withdrawn: new Map(withdrawn.map((one) => [one.id, one])) };
}

/** Words printed as the value they stand for. */
export function wordsThatSayThemselves<Value extends string>(
	values: readonly Value[]
): Words<Value> {
	return new Map(values.map((value) => [value, value]));
}

/** All values of `sektor` in the order of the legend: each group, then its sectors; “no field stated” last. */
export function sectorValues(catalogue: SectorCatalogue): string[] {
	return [...catalogue.groups.flatMap(({ id, sectors }) => [id, ...sectors]), UNSTATED];
}
