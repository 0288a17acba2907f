/** Facet counts: what each value of each field would give, all other fields kept. */
import type { Instrument, Status } from './agreement';
import { countValues, type Column } from './column';
import type { EvidenceFilter } from './evidence';
import type { RegionCode } from './region';
import type { TermFilter } from './term';

/** For each value: how many agreements would be shown if it were chosen in its field alone, all other fields kept. */
export interface Facets {
	/** Keys: sector ids, group ids, `tidak-disebut`. */
	readonly sectors: ReadonlyMap<string, number>;
	readonly provinces: ReadonlyMap<RegionCode, number>;
	readonly instruments: ReadonlyMap<Instrument, number>;
	readonly statuses: ReadonlyMap<Status, number>;
	readonly terms: ReadonlyMap<TermFilter, number>;
	readonly evidence: ReadonlyMap<EvidenceFilter, number>;
	readonly bordering: { readonly ya: number; readonly tidak: number };
	/** By signing year; years without any are absent. */
	readonly years: ReadonlyMap<number, number>;
	/** Agreements without a known year, other fields kept. */
	readonly undated: number;
}

/** The year column's key for agreements without a known year. */
export const UNDATED = 'tanpa-tahun';

/** The columns that are counted. */
export interface FacetColumns {
	readonly sectors: Column;
	readonly provinces: Column<RegionCode>;
	readonly instruments: Column<Instrument>;
	readonly statuses: Column<Status>;
	readonly terms: Column<TermFilter>;
	readonly evidence: Column<EvidenceFilter>;
	readonly bordering: Column<'ya' | 'tidak'>;
	/** Keys: years in ascending order, then `UNDATED`. */
	readonly years: Column;
}

/** The bit each counted field has in `fails`; other bits stand for fields without a facet. */
export type FacetBits = { readonly [Field in keyof FacetColumns]: number };

/**
 * Counts all facets.
 * @param fails per agreement the set of fields it fails. One that fails none counts for every field; one that fails
 *   a single field would be shown if only that field asked for something else, so it counts there and nowhere else.
 */
export function countFacets(columns: FacetColumns, bits: FacetBits, fails: Uint16Array): Facets {
	const bordering = countFacet(columns.bordering, bits.bordering, fails);
	const years = countFacet(columns.years, bits.years, fails);
	return {
		sectors: countFacet(columns.sectors, bits.sectors, fails),
		provinces: countFacet(columns.provinces, bits.provinces, fails),
		instruments: countFacet(columns.instruments, bits.instruments, fails),
		statuses: countFacet(columns.statuses, bits.statuses, fails),
		terms: countFacet(columns.terms, bits.terms, fails),
		evidence: countFacet(columns.evidence, bits.evidence, fails),
		bordering: { ya: bordering.get('ya') ?? 0, tidak: bordering.get('tidak') ?? 0 },
		years: new Map(
			[...years]
				.filter(([key, count]) => key !== UNDATED && count > 0)
				.map(([key, count]) => [Number(key), count])
		),
		undated: years.get(UNDATED) ?? 0
	};
}

/** Counts in a typed array and builds the map last: one map entry per value, not one look-up per agreement. */
function countFacet<Key extends string>(
	column: Column<Key>,
	bit: number,
	fails: Uint16Array
): Map<Key, number> {
	const counts = new Uint32Array(column.keys.length);
	const others = ~bit;
	for (let index = 0; index < fails.length; index++) {
		if (((fails[index] as number) & others) === 0) countValues(column, index, counts);
	}
	return new Map(column.keys.map((key, number) => [key, counts[number] as number]));
}
