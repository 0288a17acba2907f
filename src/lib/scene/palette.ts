/**
 * The colours of the atlas on light and dark ground: the one source for map, graph, poster and CSS variables.
 * The group colours were searched for, not picked: `palette.test.ts` holds what they promise (apart for every
 * kind of colour vision, readable on land and sea), so a colour changed by hand must pass it again.
 */
import { UNSTATED, type SectorGroupId } from '$lib/domain/sector';

export const GROUNDS = ['terang', 'gelap'] as const;
/** Light or dark ground; `auto` of a view is resolved before it comes here. */
export type Ground = (typeof GROUNDS)[number];

export interface Palette {
	/** Colour by sector group, and the neutral ink of `tidak-disebut`. */
	readonly groups: Readonly<Record<SectorGroupId, string>>;
	readonly sea: string;
	/** Indonesian land without any agreement shown. */
	readonly land: string;
	/** Neighbouring countries, for context only. */
	readonly context: string;
	readonly coast: string;
	readonly regionBorder: string;
	readonly provinceBorder: string;
	/** Land of regions with partners, from one partner to many; see `tintClass`. */
	readonly tints: readonly [string, string, string, string, string];
	/** Ground of a selected region. */
	readonly selected: string;
	/** Ground of its partners. */
	readonly lit: string;
	/** Text, markers and outlines that must be seen. */
	readonly ink: string;
	/** Province names, secondary text. */
	readonly inkMuted: string;
	/** Around text and markers, to lift them off the lines. */
	readonly halo: string;
}

const TERANG: Palette = {
	groups: {
		'pendidikan-budaya': '#2c54aa',
		'kesehatan-sosial': '#cb488f',
		infrastruktur: '#79584f',
		'pangan-kelautan': '#aa7d00',
		ekonomi: '#b44322',
		'wisata-kreatif': '#8c5fd4',
		'lingkungan-energi': '#548651',
		'tata-kelola': '#1891a3',
		'ketertiban-bencana': '#8d1529',
		[UNSTATED]: '#8a837b'
	},
	sea: '#e3eaec',
	land: '#f6f3ec',
	context: '#d9d9d1',
	coast: '#b9c3c6',
	regionBorder: '#cec6b4',
	provinceBorder: '#aca28f',
	tints: ['#f2ecdf', '#eee6d6', '#e9dfca', '#e3d6bd', '#dbcbae'],
	selected: '#f3d9a4',
	lit: '#f0e4c8',
	ink: '#23262b',
	inkMuted: '#6b6d70',
	halo: '#fbf9f4'
};

const GELAP: Palette = {
	groups: {
		'pendidikan-budaya': '#7aa2ff',
		'kesehatan-sosial': '#ee8cc1',
		infrastruktur: '#b09570',
		'pangan-kelautan': '#ebc333',
		ekonomi: '#f17f3c',
		'wisata-kreatif': '#a379c1',
		'lingkungan-energi': '#8fcf7c',
		'tata-kelola': '#51cde2',
		'ketertiban-bencana': '#cf5477',
		[UNSTATED]: '#969597'
	},
	sea: '#191c20',
	land: '#2a2e33',
	context: '#25292e',
	coast: '#474e55',
	regionBorder: '#474c52',
	provinceBorder: '#646b72',
	tints: ['#2f3337', '#34383b', '#3a3d3f', '#414343', '#494a48'],
	selected: '#5d5238',
	lit: '#45433a',
	ink: '#f1eee7',
	inkMuted: '#a3a6a9',
	halo: '#1e2125'
};

export const PALETTES: Readonly<Record<Ground, Palette>> = { terang: TERANG, gelap: GELAP };

/** How many colours `Palette.groups` holds: shaders must be told before they see any. */
export const GROUP_COLOURS = Object.keys(TERANG.groups).length;

/**
 * How strongly a region's land is tinted.
 * @param partners number of distinct partners in view
 * @returns 0 (none) to 5; class n ≥ 1 takes `tints[n - 1]`: 1, 2, 3–5, 6–9, 10 and more partners
 */
export function tintClass(partners: number): number {
	if (partners < 3) return partners;
	if (partners < 6) return 3;
	return partners < 10 ? 4 : 5;
}
