/**
 * The shape of the real record, counted over the 606 agreements that the project started from (the files under
 * data/agreements, November 2026). Synthetic records are drawn from these counts; nothing else of the real ones
 * enters them.
 */
import type { Instrument, Status } from '../../src/lib/domain/agreement';

type Counts<Value> = readonly (readonly [value: Value, count: number])[];

export const PARTIES_PER_AGREEMENT: Counts<number> = [
	[2, 508],
	[3, 41],
	[4, 15],
	[5, 9],
	[6, 10],
	[7, 4],
	[8, 3],
	[9, 1],
	[10, 5],
	[11, 5],
	[12, 3],
	[14, 1],
	[23, 1]
];

/** Of 1,543 party entries 330 are provinces. */
export const PROVINCE_SHARE = 330 / 1543;

/** How often the most active, second, … region takes part falls about like 1 / rank^0.7 (41, 30, 30, 27, 13, …, 1). */
export const REGION_SKEW = 0.7;

export const SECTORS_PER_AGREEMENT: Counts<number> = [
	[0, 54],
	[1, 130],
	[2, 135],
	[3, 106],
	[4, 68],
	[5, 40],
	[6, 27],
	[7, 15],
	[8, 9],
	[9, 3],
	[10, 4],
	[11, 5],
	[12, 3],
	[13, 1],
	[14, 2],
	[15, 1],
	[16, 1],
	[19, 1],
	[21, 1]
];

/** How many sectors each of the nine groups has, in the order of the legend. */
export const SECTORS_PER_GROUP = [4, 5, 4, 3, 7, 1, 3, 10, 1] as const;

/** How often the sectors occur, most frequent first; two of the 38 do not. */
export const SECTOR_FREQUENCIES = [
	157, 155, 140, 135, 132, 116, 95, 75, 65, 63, 59, 57, 54, 51, 50, 46, 44, 41, 38, 37, 27, 25, 24,
	19, 18, 18, 13, 11, 7, 5, 4, 4, 4, 4, 4, 2, 1, 1
] as const;

export const YEARS: Counts<number | null> = [
	[null, 109],
	[2002, 1],
	[2004, 1],
	[2007, 1],
	[2008, 1],
	[2009, 1],
	[2010, 1],
	[2011, 2],
	[2012, 2],
	[2013, 2],
	[2014, 6],
	[2015, 5],
	[2016, 21],
	[2017, 24],
	[2018, 54],
	[2019, 25],
	[2020, 11],
	[2021, 52],
	[2022, 61],
	[2023, 73],
	[2024, 45],
	[2025, 96],
	[2026, 12]
];

export const STATUS_COUNTS: Counts<Status> = [
	['signed', 493],
	['planned', 95],
	['renewed', 18]
];

export const INSTRUMENTS_PER_AGREEMENT: Counts<number> = [
	[0, 39],
	[1, 388],
	[2, 156],
	[3, 23]
];

export const INSTRUMENT_COUNTS: Counts<Instrument> = [
	['nota-kesepahaman', 332],
	['kesepakatan-bersama', 195],
	['perjanjian-kerja-sama', 135],
	['lainnya', 82],
	['berita-acara', 10],
	['adendum', 8],
	['sister-city', 7]
];

export const VALID_YEARS: Counts<number | null> = [
	[null, 582],
	[1, 3],
	[2, 2],
	[3, 4],
	[4, 1],
	[5, 13],
	[20, 1]
];

/**
 * Words in title, place, programmes, signatories and publishers together: deciles of 606 (least 8, median 24, most 87).
 * Of 15,973 words 3,328 differ, and 1,892 occur once: names, above all.
 */
export const WORDS_PER_AGREEMENT: Counts<number> = [
	[8, 5],
	[14, 15],
	[18, 20],
	[24, 25],
	[33, 20],
	[41, 10],
	[48, 4],
	[87, 1]
];
export const COMMON_WORDS = 1436;
export const SHARE_OF_NEW_WORDS = 1892 / 15973;
