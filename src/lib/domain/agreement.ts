/** An agreement (kerja sama, KSDD): one signed, planned or renewed act between two or more regions. */
import type { RegionCode } from './region';
import type { SectorGroupId, SectorId } from './sector';

export const STATUSES = ['signed', 'planned', 'renewed'] as const;
export type Status = (typeof STATUSES)[number];

export const INSTRUMENTS = [
	'nota-kesepahaman',
	'kesepakatan-bersama',
	'perjanjian-kerja-sama',
	'sister-city',
	'berita-acara',
	'adendum',
	'lainnya'
] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** dokumen: the signed text is linked · resmi: a government page (.go.id) · pers: press only. Best first. */
export const EVIDENCE_GRADES = ['dokumen', 'resmi', 'pers'] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

export interface Source {
	readonly url: string;
	readonly publisher: string;
	/** ISO date, or null when the page does not say. */
	readonly published: string | null;
}

export interface Signatory {
	readonly name: string;
	readonly office: string;
}

/** An end before its term. */
export interface CalledOff {
	/** ISO date from which it no longer holds. */
	readonly on: string;
	/** Why, in Indonesian, as the middle of a sentence. */
	readonly reason: string;
}

/** One record of `/data/agreements.json`: what the editors wrote, and what follows from it. */
export interface Agreement {
	/** Public id = file name; stable for good. */
	readonly id: string;
	readonly title: string;
	/** `2026-02-09`, `2026-02` or `2026`, as precisely as known; null when not known. */
	readonly signed: string | null;
	readonly status: Status;
	/** Two or more distinct regions, sorted by code. */
	readonly parties: readonly RegionCode[];
	readonly instruments: readonly Instrument[];
	readonly sectors: readonly SectorId[];
	/** Groups of the sectors, leading group first; empty when no field is stated. */
	readonly groups: readonly SectorGroupId[];
	readonly place: string | null;
	readonly signatories: readonly Signatory[];
	readonly programs: readonly string[];
	readonly legalBasis: readonly string[];
	/** Years the agreement says it holds, or null when not stated. */
	readonly validYears: number | null;
	/** When it ended before its term, and why; absent for nearly all. */
	readonly calledOff?: CalledOff;
	/** At least one pair of the parties shares a land border (see `bordering` in network rules). */
	readonly bordering: boolean;
	/** Greatest great-circle distance between the label points of two parties, whole kilometres. */
	readonly distanceKm: number;
	readonly sources: readonly Source[];
	readonly evidence: EvidenceGrade;
	/** In the short form, which lacks the sources: that there is just one. Use `evidenceOf`. */
	readonly oneSource?: true;
	/** What the pages state and where they disagree, in our own words; null when there is nothing to add. */
	readonly note: string | null;
}

/** The year of a date of any precision, or null when not known. */
export function yearOf(signed: string | null): number | null {
	return signed === null ? null : Number(signed.slice(0, 4));
}
