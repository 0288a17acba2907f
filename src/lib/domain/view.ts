/** A view: what the address says is shown. The codec that reads and prints it is `view-codec.ts`. */
import type { Instrument, Status } from './agreement';
import type { EvidenceFilter } from './evidence';
import type { RegionCode } from './region';
import type { TermFilter } from './term';

export const TABS = ['peta', 'jaringan', 'belah', 'daftar'] as const;
export type Tab = (typeof TABS)[number];

export const THEMES = ['auto', 'terang', 'gelap'] as const;
export type Theme = (typeof THEMES)[number];

/** What a mark on map and graph stands for: each region by itself, or all of a province taken together. */
export const LEVELS = ['daerah', 'provinsi'] as const;
export type Level = (typeof LEVELS)[number];

/** What the nodes of the graph are filled by. */
export const FILLS = ['pulau', 'komunitas'] as const;
export type Fill = (typeof FILLS)[number];

/** How many links away from a selected region the graph still counts as its neighbourhood. */
export const STEPS = [1, 2] as const;
export type Steps = (typeof STEPS)[number];

export interface Camera {
	readonly longitude: number;
	readonly latitude: number;
	readonly zoom: number;
}

/**
 * Values of one field are alternatives (or), fields combine (and); an empty list or null asks for nothing.
 * Lists hold no repetition and are kept in the order of their vocabulary, so that equal views print equally; only
 * selected regions keep the order in which they were named, because headings and paths begin with the first.
 */
export interface View {
	/** `sektor`: sector ids, group ids, or `tidak-disebut`. */
	readonly sectors: readonly string[];
	/** `daerah`: selected regions, each by itself: several are no pair. */
	readonly regions: readonly RegionCode[];
	/** `mitra`: further regions that must also take part; with `daerah` this selects a pair. */
	readonly partners: readonly RegionCode[];
	/** `kerjasama`: selected agreement ids. */
	readonly agreements: readonly string[];
	/** `antara`: two provinces, or none; selects what joins them, a party in each. */
	readonly provincePair: readonly RegionCode[];
	/** `buka`: the agreement that is read beside the list; it changes neither count nor list nor picture. */
	readonly opened: string | null;
	/** `provinsi`: a party is that province or lies in it. */
	readonly provinces: readonly RegionCode[];
	/** `jenis` */
	readonly instruments: readonly Instrument[];
	/** `status` */
	readonly statuses: readonly Status[];
	/** `dari`, first year shown. */
	readonly from: number | null;
	/** `sampai`, last year shown. */
	readonly to: number | null;
	/** `batas`: true `ya`, false `tidak`. */
	readonly bordering: boolean | null;
	/** `berlaku` */
	readonly terms: readonly TermFilter[];
	/** `bukti` */
	readonly evidence: readonly EvidenceFilter[];
	/** `q`: words that must all occur; trimmed, at most 200 characters. */
	readonly text: string;
	/** `tampilan` */
	readonly tab: Tab;
	/** `tingkat`; null leaves the choice to the screen (provinces on narrow ones). */
	readonly level: Level | null;
	/** `isi` */
	readonly fill: Fill;
	/** `langkah` */
	readonly steps: Steps;
	/** `tema` */
	readonly theme: Theme;
	/** `kamera`, when pinned. */
	readonly camera: Camera | null;
}

export const DEFAULT_VIEW: View = {
	sectors: [],
	regions: [],
	partners: [],
	agreements: [],
	provincePair: [],
	opened: null,
	provinces: [],
	instruments: [],
	statuses: [],
	from: null,
	to: null,
	bordering: null,
	terms: [],
	evidence: [],
	text: '',
	tab: 'peta',
	level: null,
	fill: 'pulau',
	steps: 1,
	theme: 'auto',
	camera: null
};
