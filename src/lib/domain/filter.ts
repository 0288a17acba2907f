/** One filter engine for all view parameters, with facet counts. */
import type { Instrument, Status } from './agreement';
import type { Dataset } from './dataset';
import type { AgreementIndex } from './network';
import type { RegionCode } from './region';
import type { TermStatus } from './term';
import type { View } from './view';

/** For each value: how many agreements would be shown if it were chosen in its field alone, all other fields kept. */
export interface Facets {
	/** Keys: sector ids, group ids, `tidak-disebut`. */
	readonly sectors: ReadonlyMap<string, number>;
	readonly provinces: ReadonlyMap<RegionCode, number>;
	readonly instruments: ReadonlyMap<Instrument, number>;
	readonly statuses: ReadonlyMap<Status, number>;
	readonly terms: ReadonlyMap<TermStatus, number>;
	readonly bordering: { readonly ya: number; readonly tidak: number };
	/** By signing year; years without any are absent. */
	readonly years: ReadonlyMap<number, number>;
	/** Agreements without a known year, other fields kept. */
	readonly undated: number;
	/** By selected region (`daerah`), other fields kept. */
	readonly regions: ReadonlyMap<RegionCode, number>;
}

export interface FilterResult {
	/** Per agreement 1 when it passes all filters, the selection (daerah, mitra, kerjasama) left aside: map and graph draw these. */
	readonly matching: Uint8Array;
	readonly matchingCount: number;
	/** Those that also belong to the selection, ascending: count, list, table and panel show these. */
	readonly shown: readonly AgreementIndex[];
	readonly facets: Facets;
	/** Agreements left out only because their year is unknown while `dari` or `sampai` asks for one. */
	readonly undatedLeftOut: number;
}

/** Prepared once per dataset and day, so that a change of view costs one pass over flat arrays. */
export interface FilterIndex {
	readonly size: number;
}

export declare function buildFilterIndex(dataset: Dataset, today: string): FilterIndex;
export declare function applyFilter(index: FilterIndex, view: View): FilterResult;
