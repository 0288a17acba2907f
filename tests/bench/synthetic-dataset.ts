/** Synthetic records of any size in the shape of the real one: made-up regions, sectors, words and agreements. */
import type { Agreement, Instrument } from '../../src/lib/domain/agreement';
import type { Dataset } from '../../src/lib/domain/dataset';
import type { Region, RegionCode } from '../../src/lib/domain/region';
import { groupsOf, type SectorCatalogue } from '../../src/lib/domain/sector';
import { seededRandom, weighted, type Random, type Weighted } from './random';
import {
	COMMON_WORDS,
	INSTRUMENT_COUNTS,
	INSTRUMENTS_PER_AGREEMENT,
	PARTIES_PER_AGREEMENT,
	PROVINCE_SHARE,
	REGION_SKEW,
	SECTOR_FREQUENCIES,
	SECTORS_PER_AGREEMENT,
	SECTORS_PER_GROUP,
	SHARE_OF_NEW_WORDS,
	STATUS_COUNTS,
	VALID_YEARS,
	WORDS_PER_AGREEMENT,
	YEARS
} from './real-shape';

const PROVINCES = 38;
const REGENCIES_AND_CITIES = 514;

/**
 * Makes up a record.
 * @param size how many agreements
 * @param seed the same seed gives the same record
 */
export function buildSyntheticDataset(size: number, seed: number): Dataset {
	const random = seededRandom(seed);
	const catalogue = buildCatalogue();
	const newWord = wordMaker(random);
	const regions = buildRegions(newWord);
	const byActivity = shuffled(regions, random);
	const draw = {
		province: falling(byActivity.filter(({ kind }) => kind === 'provinsi')),
		other: falling(byActivity.filter(({ kind }) => kind !== 'provinsi')),
		partyCount: weighted(PARTIES_PER_AGREEMENT),
		sectorCount: weighted(SECTORS_PER_AGREEMENT),
		sector: weighted(
			shuffled(catalogue.sectors, random).map(({ id }, rank) => [id, SECTOR_FREQUENCIES[rank] ?? 1])
		),
		year: weighted(YEARS),
		status: weighted(STATUS_COUNTS),
		instrumentCount: weighted(INSTRUMENTS_PER_AGREEMENT),
		instrument: weighted(INSTRUMENT_COUNTS),
		validYears: weighted(VALID_YEARS),
		wordCount: weighted(WORDS_PER_AGREEMENT),
		// Zipf's law: the second word occurs half as often as the first, the third a third as often.
		word: weighted(
			Array.from({ length: COMMON_WORDS }, (_, rank) => [newWord(), 1 / (rank + 1)] as const)
		)
	};

	const agreements = Array.from({ length: size }, (_, at): Agreement => {
		const parties = distinct(random.pick(draw.partyCount), () =>
			random.pick(random.next() < PROVINCE_SHARE ? draw.province : draw.other)
		);
		const sectors = distinct(random.pick(draw.sectorCount), () => random.pick(draw.sector));
		const words = Array.from({ length: random.pick(draw.wordCount) }, () =>
			random.next() < SHARE_OF_NEW_WORDS ? newWord() : random.pick(draw.word)
		);
		return {
			id: `sintetis-${String(at).padStart(6, '0')}`,
			title: words.slice(0, 8).join(' '),
			signed: dateIn(random.pick(draw.year), random),
			status: random.pick(draw.status),
			parties: parties.map(({ code }) => code).sort(),
			instruments: distinct<Instrument>(random.pick(draw.instrumentCount), () =>
				random.pick(draw.instrument)
			),
			sectors,
			groups: groupsOf(sectors, catalogue),
			place: words[8] ?? null,
			signatories: [{ name: words.slice(9, 12).join(' '), office: words.slice(12, 14).join(' ') }],
			programs: [words.slice(14).join(' ')],
			legalBasis: [],
			validYears: random.pick(draw.validYears),
			bordering: random.next() < 0.3,
			distanceKm: Math.round(random.next() * 3000),
			sources: [{ url: 'https://contoh.id/', publisher: 'Contoh', published: null }],
			evidence: 'pers',
			note: null
		};
	});
	return { version: 1, agreements, regions, catalogue };
}

function buildCatalogue(): SectorCatalogue {
	const groups = SECTORS_PER_GROUP.map((count, group) => ({
		id: `kelompok-${group}`,
		name: { id: `Kelompok ${group}`, en: `Group ${group}` },
		sectors: Array.from({ length: count }, (_, sector) => `bidang-${group}-${sector}`)
	}));
	const sectors = groups.flatMap((group) =>
		group.sectors.map((id) => ({
			id,
			name: {
				id: id.replaceAll('-', ' '),
				en: id.replace('bidang', 'sector').replaceAll('-', ' ')
			},
			class: 'wajib' as const,
			group: group.id
		}))
	);
	return { groups, sectors };
}

function buildRegions(newWord: () => string): Region[] {
	const region = (code: string, kind: Region['kind']): Region => {
		const name = newWord();
		return {
			code: code as RegionCode,
			kind,
			name: `${kind} ${name}`,
			label: name,
			slug: `${kind}-${name}`,
			province: code.slice(0, 2) as RegionCode,
			aliases: [],
			point: [117, -2],
			neighbours: []
		};
	};
	const provinces = Array.from({ length: PROVINCES }, (_, at) =>
		region(String(11 + at), 'provinsi')
	);
	const others = Array.from({ length: REGENCIES_AND_CITIES }, (_, at) => {
		const number = String(1 + Math.floor(at / PROVINCES)).padStart(2, '0');
		return region(`${11 + (at % PROVINCES)}.${number}`, at % 5 === 0 ? 'kota' : 'kabupaten');
	});
	return [...provinces, ...others].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Weights that fall with the rank, as the activity of regions does. */
function falling<Value>(values: readonly Value[]): Weighted<Value> {
	return weighted(values.map((value, rank) => [value, 1 / (rank + 1) ** REGION_SKEW]));
}

/** A maker of words that sound Indonesian and never repeat: syllables for looks, a number for certainty. */
function wordMaker(random: Random): () => string {
	const syllables = weighted(
		['ba', 'ka', 'la', 'ma', 'ran', 'si', 'tan', 'pe', 'ru', 'wi', 'do', 'ngan'].map((one) => [
			one,
			1
		])
	);
	let made = 0;
	return () => `${random.pick(syllables)}${random.pick(syllables)}${(made++).toString(36)}`;
}

function distinct<Value>(count: number, draw: () => Value): Value[] {
	const values = new Set<Value>();
	while (values.size < count) values.add(draw());
	return [...values];
}

function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
	return values
		.map((value) => ({ value, key: random.next() }))
		.sort((a, b) => a.key - b.key)
		.map(({ value }) => value);
}

function dateIn(year: number | null, random: Random): string | null {
	if (year === null) return null;
	const month = String(1 + Math.floor(random.next() * 12)).padStart(2, '0');
	const day = String(1 + Math.floor(random.next() * 28)).padStart(2, '0');
	return `${year}-${month}-${day}`;
}
