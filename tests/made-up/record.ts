/** A small made-up record for tests, and random records and views drawn from it. */
import fc from 'fast-check';
import { EVIDENCE_GRADES, INSTRUMENTS, STATUSES, type Agreement } from '$lib/domain/agreement';
import { roundCamera } from '$lib/domain/camera';
import type { Dataset } from '$lib/domain/dataset';
import type { Region, RegionCode, RegionKind } from '$lib/domain/region';
import { groupsOf, type SectorCatalogue } from '$lib/domain/sector';
import { EVIDENCE_FILTERS } from '$lib/domain/evidence';
import { TERM_FILTERS } from '$lib/domain/term';
import { FILLS, LEVELS, STEPS, TABS, THEMES, type View } from '$lib/domain/view';
import type { Vocabulary } from '$lib/domain/vocabulary';

export const TODAY = '2026-11-22';

export const CATALOGUE: SectorCatalogue = {
	groups: [
		{ id: 'pangan-kelautan', name: { id: 'Pangan', en: 'Food' }, sectors: ['pangan', 'pertanian'] },
		{ id: 'wisata-kreatif', name: { id: 'Wisata', en: 'Tourism' }, sectors: ['pariwisata'] },
		{
			id: 'kesehatan-sosial',
			name: { id: 'Kesehatan & sosial', en: 'Health' },
			sectors: ['kesehatan', 'sosial', 'desa']
		}
	],
	sectors: [
		sector('pangan', 'Pangan', 'Food', 'pangan-kelautan'),
		sector('pertanian', 'Pertanian', 'Agriculture', 'pangan-kelautan'),
		sector('pariwisata', 'Pariwisata', 'Tourism', 'wisata-kreatif'),
		sector('kesehatan', 'Kesehatan', 'Health', 'kesehatan-sosial'),
		sector('sosial', 'Sosial', 'Social affairs', 'kesehatan-sosial'),
		sector('desa', 'Desa', 'Villages', 'kesehatan-sosial')
	]
};

/** Three provinces; Madiun twice, as kabupaten and as kota. */
export const REGIONS: readonly Region[] = [
	region('35', 'provinsi', 'Provinsi Jawa Timur', ['Jatim']),
	region('35.10', 'kabupaten', 'Kabupaten Banyuwangi'),
	region('35.19', 'kabupaten', 'Kabupaten Madiun'),
	region('35.77', 'kota', 'Kota Madiun'),
	region('51', 'provinsi', 'Provinsi Bali'),
	region('51.01', 'kabupaten', 'Kabupaten Jembrana'),
	region('52', 'provinsi', 'Provinsi Nusa Tenggara Barat', ['NTB']),
	region('52.08', 'kabupaten', 'Kabupaten Lombok Utara', ['KLU']),
	region('52.71', 'kota', 'Kota Mataram')
];

/** Writes a code known to be one; tests of `parseRegionCode` do not use it. */
export function code(text: string): RegionCode {
	return text as RegionCode;
}

/** An agreement of Kota Madiun and Kabupaten Banyuwangi, but for what is given. */
export function agreement(
	given: Partial<Omit<Agreement, 'parties'>> & { readonly parties?: readonly string[] } = {}
): Agreement {
	const { parties = ['35.10', '35.77'], sectors = [], ...rest } = given;
	return {
		id: 'contoh',
		title: '',
		signed: null,
		status: 'signed',
		parties: parties.map(code),
		instruments: [],
		sectors,
		groups: groupsOf(sectors, CATALOGUE),
		place: null,
		signatories: [],
		programs: [],
		legalBasis: [],
		validYears: null,
		bordering: false,
		distanceKm: 0,
		sources: [],
		evidence: 'pers',
		note: null,
		...rest
	};
}

/** A dataset of the given agreements, each named by its position unless it has a name. */
export function dataset(...given: Parameters<typeof agreement>[0][]): Dataset {
	return {
		version: 1,
		agreements: given.map((one, at) => agreement({ id: `contoh-${at}`, ...one })),
		regions: REGIONS,
		catalogue: CATALOGUE
	};
}

const source = (path: string) => ({
	url: `https://contoh.example/${path}`,
	publisher: 'Contoh',
	published: null
});
const WORDS = ['padi', 'sawah', 'air', 'bersih', 'wisata', 'klu', 'inklusif', 'Ma’ruf'];

export const anyDataset: fc.Arbitrary<Dataset> = fc
	.array(
		fc.record({
			title: fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(' ')),
			signed: fc.constantFrom(null, '2016', '2019-07', '2021-03-04', '2024-12-31', '2026-01-13'),
			status: fc.constantFrom(...STATUSES),
			parties: fc.subarray(
				REGIONS.map((one) => one.code),
				{ minLength: 2, maxLength: 5 }
			),
			instruments: fc.subarray([...INSTRUMENTS], { maxLength: 3 }),
			sectors: fc.subarray(
				CATALOGUE.sectors.map(({ id }) => id),
				{ maxLength: 4 }
			),
			validYears: fc.constantFrom(null, 1, 3, 5, 25),
			evidence: fc.constantFrom(...EVIDENCE_GRADES),
			sources: fc.subarray([source('a'), source('b')]),
			bordering: fc.boolean()
		}),
		{ maxLength: 25 }
	)
	.map((agreements) => dataset(...agreements));

/** Views as the codec keeps them: known values, in order, years not reversed, text trimmed. */
export function anyView(vocabulary: Vocabulary): fc.Arbitrary<View> {
	// Mostly unasked: a view that asks for something in every field shows nothing, and proves little.
	const some = <Value>(values: Iterable<Value>) => {
		const all = [...values];
		return fc.oneof(
			{ weight: 3, arbitrary: fc.constant<Value[]>([]) },
			{ weight: 1, arbitrary: fc.subarray(all, { maxLength: Math.min(4, all.length) }) }
		);
	};
	const year = fc.option(fc.integer({ min: 1945, max: 2100 }), { freq: 1 });
	return fc
		.record({
			sectors: some(vocabulary.sectors.values()),
			regions: some(vocabulary.regions.values()).chain((regions) =>
				fc.shuffledSubarray(regions, { minLength: regions.length })
			),
			partners: some(vocabulary.regions.values()),
			agreements: some(vocabulary.agreements.values()),
			provincePair: fc.oneof(
				{ weight: 4, arbitrary: fc.constant<RegionCode[]>([]) },
				{
					weight: 1,
					arbitrary: fc.subarray([...vocabulary.provinces.values()], { minLength: 2, maxLength: 2 })
				}
			),
			opened: fc.option(fc.constantFrom(null, ...vocabulary.agreements.values())),
			provinces: some(vocabulary.provinces.values()),
			instruments: some(INSTRUMENTS),
			statuses: some(STATUSES),
			from: fc.oneof(year, fc.constantFrom(null, 2016, 2019, 2021)),
			to: fc.oneof(year, fc.constantFrom(null, 2019, 2021, 2024)),
			bordering: fc.option(fc.boolean()),
			terms: some(TERM_FILTERS),
			evidence: some(EVIDENCE_FILTERS),
			text: fc
				.oneof(
					fc.constantFrom('', '', '', '', '', '', 'padi', 'wisata air', 'KLU', 'madiun', ...WORDS),
					fc.string({ unit: 'grapheme', maxLength: 60 })
				)
				.map((text) => text.trim()),
			tab: fc.constantFrom(...TABS),
			level: fc.constantFrom(null, ...LEVELS),
			fill: fc.constantFrom(...FILLS),
			steps: fc.constantFrom(...STEPS),
			theme: fc.constantFrom(...THEMES),
			camera: fc.option(
				fc
					.record({
						longitude: fc.double({ min: -180, max: 180, noNaN: true }),
						latitude: fc.double({ min: -85, max: 85, noNaN: true }),
						zoom: fc.double({ min: 0, max: 22, noNaN: true })
					})
					.map(roundCamera)
			)
		})
		.map((view) =>
			view.from !== null && view.to !== null && view.from > view.to
				? { ...view, from: view.to, to: view.from }
				: view
		);
}

function sector(id: string, indonesian: string, english: string, group: string) {
	return { id, name: { id: indonesian, en: english }, class: 'wajib', group } as const;
}

function region(text: string, kind: RegionKind, name: string, aliases: string[] = []): Region {
	return {
		code: code(text),
		kind,
		name,
		label: name.replace('Kabupaten', 'Kab.').replace('Provinsi ', ''),
		slug: name.toLowerCase().replaceAll(' ', '-'),
		province: code(text.slice(0, 2)),
		aliases,
		point: [112, -7],
		neighbours: []
	};
}
