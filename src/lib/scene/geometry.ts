/** The static part of a scene: every line and mark that a network could ever show, whatever the view. */
import type { AgreementIndex } from '$lib/domain/network';
import type { Region, RegionCode } from '$lib/domain/region';
import type { SectorGroupId } from '$lib/domain/sector';
import type { Level } from '$lib/domain/view';
import type { Curve } from './curves';
import type { ScenePoint } from './mercator';

/** What a line looks like besides its colour, from firmest to loosest: solid, long dashes, dashes, dots. */
export const MARKS = ['signed', 'renewed', 'planned', 'ended'] as const;
export type Mark = (typeof MARKS)[number];

/** A strand: what one sector group has of a link. */
export interface Strand {
	readonly kind: 'strand';
	/** Index into `Geometry.links`. */
	readonly owner: number;
	/** Index into `Geometry.groups`. */
	readonly group: number;
	readonly curve: Curve;
	/** Scene units. */
	readonly length: number;
	readonly agreements: readonly AgreementIndex[];
}

/** A spoke: from a hub to one of its parties. Its colour is its hub's, hence a matter of the view. */
export interface Spoke {
	readonly kind: 'spoke';
	/** Index into `Geometry.hubs`. */
	readonly owner: number;
	readonly curve: Curve;
	readonly length: number;
}

export type Line = Strand | Spoke;

/** A link that is drawn: one with agreements between just its two regions. */
export interface DrawnLink {
	readonly id: string;
	readonly a: RegionCode;
	readonly b: RegionCode;
	readonly agreements: readonly AgreementIndex[];
	/** Indices into `Geometry.lines`, one per sector group, in the order of `Geometry.groups`. */
	readonly strands: readonly number[];
}

export interface DrawnHub {
	readonly id: string;
	readonly parties: readonly RegionCode[];
	readonly point: ScenePoint;
	readonly agreements: readonly AgreementIndex[];
	/** Indices into `Geometry.lines`. */
	readonly spokes: readonly number[];
}

export interface DrawnNode {
	readonly region: Region;
	readonly point: ScenePoint;
	readonly agreements: readonly AgreementIndex[];
}

export interface Geometry {
	readonly level: Level;
	/** Sector groups in the order of the catalogue, `tidak-disebut` last. */
	readonly groups: readonly SectorGroupId[];
	/** In drawing order: spokes underneath, then strands; of each kind long ones first. */
	readonly lines: readonly Line[];
	/** Sorted by id. */
	readonly links: readonly DrawnLink[];
	/** Sorted by id. */
	readonly hubs: readonly DrawnHub[];
	/** Sorted by code. */
	readonly nodes: readonly DrawnNode[];
	/** Position in `nodes`. */
	readonly nodeByCode: ReadonlyMap<RegionCode, number>;
	/** Per agreement: indices into `groups`, leading group first; never empty. */
	readonly groupsOfAgreement: readonly (readonly number[])[];
	/** Per agreement: indices into `nodes`. */
	readonly nodesOfAgreement: readonly (readonly number[])[];
	/** Per agreement: index into `MARKS`. */
	readonly markOfAgreement: Uint8Array;
}
