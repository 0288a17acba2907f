/**
 * The colours of marks: by island group or by community. They fill discs with a dark or light outline, while the sector
 * colours of `scene/palette.ts` draw lines; the two are never to be matched with each other.
 * The colours were searched for, not picked; `fills.test.ts` holds what they promise.
 */
import { provinceOf, type RegionCode } from '$lib/domain/region';
import type { Ground } from '$lib/scene/palette';

/** In the order of a legend, west to east: the position of a group is its colour. */
export const ISLAND_GROUPS = [
	'sumatra',
	'jawa',
	'bali-nusa-tenggara',
	'kalimantan',
	'sulawesi',
	'maluku',
	'papua'
] as const;
export type IslandGroup = (typeof ISLAND_GROUPS)[number];

/** First digit of the official code; the Ministry of Home Affairs numbers provinces island by island. */
const BY_FIRST_DIGIT: Readonly<Record<string, IslandGroup>> = {
	'1': 'sumatra',
	'2': 'sumatra',
	'3': 'jawa',
	'5': 'bali-nusa-tenggara',
	'6': 'kalimantan',
	'7': 'sulawesi',
	'8': 'maluku',
	'9': 'papua'
};

/**
 * The island group a region belongs to.
 * @throws Error for a code that starts like that of no province
 */
export function islandGroupOf(code: RegionCode): IslandGroup {
	const group = BY_FIRST_DIGIT[provinceOf(code).charAt(0)];
	if (group === undefined) {
		throw new Error(`"${code}" lies in no island group, expected a code from 11 to 96.`);
	}
	return group;
}

/** Fill of each region by its island group, as `GraphHandle.setFills` takes it. */
export function islandFills(codes: Iterable<RegionCode>): Map<RegionCode, number> {
	return new Map([...codes].map((code) => [code, ISLAND_GROUPS.indexOf(islandGroupOf(code))]));
}

export interface FillPalette {
	/** By fill index, in the order of the legend. */
	readonly fills: readonly string[];
	/** Of an index beyond them, as of the many small communities: “lainnya”. */
	readonly other: string;
	/** Of marks when nothing is coloured. */
	readonly plain: string;
	/** Around every mark; it alone must be seen against the ground. */
	readonly outline: string;
}

export const FILL_PALETTES: Readonly<Record<Ground, FillPalette>> = {
	terang: {
		fills: ['#5abab0', '#d36d85', '#fcdf75', '#a7fad0', '#9483da', '#c6cdff', '#9d9630'],
		other: '#605d58',
		plain: '#f4f1ea',
		outline: '#23262b'
	},
	gelap: {
		fills: ['#78d1cb', '#d48589', '#bfb84b', '#cde8b9', '#b19df8', '#458ea2', '#908200'],
		other: '#6c6f73',
		plain: '#c9c7c1',
		outline: '#0f1113'
	}
};

/** The colour of a fill index; undefined is a region that was given none. */
export function fillColour(palette: FillPalette, fill: number | undefined): string {
	return fill === undefined ? palette.plain : (palette.fills[fill] ?? palette.other);
}
