/** The whole record in memory: every agreement, every region, the catalogue of sectors. */
import type { Agreement } from './agreement';
import type { Region } from './region';
import type { SectorCatalogue } from './sector';

export interface Dataset {
	/** Version of the published format (not of the content). */
	readonly version: number;
	/** ISO date on which the record last changed; copies from before it was kept lack it. */
	readonly updated?: string;
	/** Sorted by id. */
	readonly agreements: readonly Agreement[];
	/** All 552 regions, sorted by code. */
	readonly regions: readonly Region[];
	readonly catalogue: SectorCatalogue;
	/** Places, people, programmes, legal bases, sources and notes are left out: not known here, not absent. */
	readonly brief?: true;
}
