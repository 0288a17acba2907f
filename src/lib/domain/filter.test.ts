import { describe, expect, test } from 'vitest';
import type { Dataset } from './dataset';
import { applyFilter, buildFilterIndex } from './filter';
import { UNSTATED } from './sector';
import { agreement, code, dataset, TODAY } from '../../../tests/made-up/record';
import { DEFAULT_VIEW, type View } from './view';

const filter = (data: Dataset, view: Partial<View>) =>
	applyFilter(buildFilterIndex(data, TODAY), { ...DEFAULT_VIEW, ...view });
const shown = (data: Dataset, view: Partial<View>) => filter(data, view).shown;

describe('each field alone', () => {
	test('nothing asked shows everything', () => {
		const data = dataset({}, { signed: '2020' });
		expect(filter(data, {})).toMatchObject({ shown: [0, 1], undatedLeftOut: 0 });
		expect(shown(dataset(), {})).toEqual([]);
	});

	test('sektor: a sector, a group for its sectors, or none stated', () => {
		const data = dataset({ sectors: ['pangan', 'desa'] }, { sectors: ['pertanian'] }, {});
		expect(shown(data, { sectors: ['pangan'] })).toEqual([0]);
		expect(shown(data, { sectors: ['pangan-kelautan'] })).toEqual([0, 1]);
		expect(shown(data, { sectors: ['desa', 'pertanian'] })).toEqual([0, 1]);
		expect(shown(data, { sectors: [UNSTATED] })).toEqual([2]);
		expect(shown(data, { sectors: ['pariwisata'] })).toEqual([]);
	});

	test('provinsi: a party is that province or lies in it', () => {
		const data = dataset(
			{ parties: ['35.19', '35.77'] },
			{ parties: ['35', '51'] },
			{ parties: ['51.01', '52.08'] }
		);
		expect(shown(data, { provinces: [code('35')] })).toEqual([0, 1]);
		expect(shown(data, { provinces: [code('51')] })).toEqual([1, 2]);
	});

	test('jenis, status, batas', () => {
		const data = dataset(
			{ instruments: ['nota-kesepahaman', 'sister-city'], status: 'planned' },
			{ instruments: ['adendum'], status: 'renewed', bordering: true },
			{}
		);
		expect(shown(data, { instruments: ['sister-city', 'adendum'] })).toEqual([0, 1]);
		expect(shown(data, { statuses: ['planned'] })).toEqual([0]);
		expect(shown(data, { bordering: true })).toEqual([1]);
		expect(shown(data, { bordering: false })).toEqual([0, 2]);
	});

	test('dari, sampai: dates of any precision; undated ones are left out and counted', () => {
		const data = dataset(
			{ signed: '2019' },
			{ signed: '2020-01' },
			{ signed: '2021-12-31' },
			{ signed: null },
			{ signed: null, bordering: true }
		);
		expect(filter(data, { from: 2020 })).toMatchObject({ shown: [1, 2], undatedLeftOut: 2 });
		expect(filter(data, { to: 2020 })).toMatchObject({ shown: [0, 1], undatedLeftOut: 2 });
		expect(shown(data, { from: 2020, to: 2020 })).toEqual([1]);
		expect(filter(data, { from: 2020, bordering: true }).undatedLeftOut).toBe(1);
		expect(filter(data, { from: 1990, to: 1991 })).toMatchObject({ shown: [], undatedLeftOut: 2 });
	});

	test('berlaku: by the given day', () => {
		const data = dataset(
			{ signed: '2021-11-22', validYears: 5 },
			{ signed: '2021-11-23', validYears: 5 },
			{ signed: '2021-11-23' }
		);
		expect(shown(data, { terms: ['berakhir'] })).toEqual([0]);
		expect(shown(data, { terms: ['aktif'] })).toEqual([1]);
		expect(shown(data, { terms: ['tidak-diketahui'] })).toEqual([2]);
		const later = applyFilter(buildFilterIndex(data, '2026-11-23'), {
			...DEFAULT_VIEW,
			terms: ['berakhir']
		});
		expect(later.shown).toEqual([0, 1]);
	});

	test('berlaku: what was called off has ended from that day on', () => {
		const calledOff = { on: '2025-09-02', reason: 'ditolak warga' };
		const data = dataset({ signed: '2025-07-25', validYears: 4, calledOff }, { calledOff });
		expect(shown(data, { terms: ['berakhir'] })).toEqual([0, 1]);
		const before = buildFilterIndex(data, '2025-09-01');
		expect(applyFilter(before, { ...DEFAULT_VIEW, terms: ['aktif'] }).shown).toEqual([0]);
	});

	test('bukti: a grade, or that there is one source alone, in brief data as well', () => {
		const [a, b] = ['a', 'b'].map((path) => ({
			url: `https://contoh.example/${path}`,
			publisher: 'Contoh',
			published: null
		}));
		if (a === undefined || b === undefined) throw new Error('There are two.');
		const data = dataset(
			{ evidence: 'pers', sources: [a] },
			{ evidence: 'resmi', sources: [a, b] },
			{ evidence: 'dokumen', sources: [], oneSource: true }
		);
		expect(shown(data, { evidence: ['pers', 'resmi'] })).toEqual([0, 1]);
		expect(shown(data, { evidence: ['satu-sumber'] })).toEqual([0, 2]);
		expect(Object.fromEntries(filter(data, { evidence: ['resmi'] }).facets.evidence)).toEqual({
			dokumen: 1,
			resmi: 1,
			pers: 1,
			'satu-sumber': 2
		});
	});

	test('q: all words', () => {
		const data = dataset({ title: 'Air bersih' }, { title: 'Air', programs: ['sawah bersih'] }, {});
		expect(shown(data, { text: 'bersih air' })).toEqual([0, 1]);
		expect(shown(data, { text: '?!' })).toEqual([0, 1, 2]);
	});
});

describe('selection', () => {
	const data = dataset(
		{ parties: ['35.10', '35.77'] },
		{ parties: ['35.77', '51', '52.08'], bordering: true },
		{ parties: ['51', '52.08'] }
	);

	test('daerah shows what the region takes part in; the rest still matches', () => {
		const result = filter(data, { regions: [code('35.77')] });
		expect(result.shown).toEqual([0, 1]);
		expect([...result.matching]).toEqual([1, 1, 1]);
	});

	test('filters apply to both', () => {
		const result = filter(data, { regions: [code('35.77')], bordering: true });
		expect(result.shown).toEqual([1]);
		expect([...result.matching]).toEqual([0, 1, 0]);
	});

	test('a selected province is the party itself, not what lies in it', () => {
		expect(shown(data, { regions: [code('35')] })).toEqual([]);
		expect(shown(data, { regions: [code('51')] })).toEqual([1, 2]);
	});

	test('daerah with mitra selects a pair, also within agreements of more', () => {
		expect(shown(data, { regions: [code('35.77')], partners: [code('52.08')] })).toEqual([1]);
		expect(shown(data, { regions: [code('35.10')], partners: [code('51')] })).toEqual([]);
		expect(shown(data, { partners: [code('51')] })).toEqual([1, 2]);
	});

	test('a region in both daerah and mitra meets both by itself', () => {
		const both = [code('35.77')];
		expect(shown(data, { regions: both, partners: both })).toEqual([0, 1]);
	});

	test('kerjasama shows the named ones; unknown ids show nothing', () => {
		expect(shown(data, { agreements: ['contoh-2', 'contoh-0'] })).toEqual([0, 2]);
		const unknown = filter(data, { agreements: ['tidak-ada'] });
		expect(unknown.shown).toEqual([]);
		expect([...unknown.matching]).toEqual([1, 1, 1]);
	});
});

describe('facets', () => {
	test('count what each value would show, with the choice in the same field set aside', () => {
		const data = dataset(
			{ sectors: ['pangan', 'pertanian'], signed: '2019' },
			{ sectors: ['pangan'], status: 'planned' },
			{ status: 'planned' }
		);
		const { facets } = filter(data, { sectors: ['desa'], statuses: ['planned'] });
		expect(Object.fromEntries(facets.sectors)).toMatchObject({
			pangan: 1,
			pertanian: 0,
			'pangan-kelautan': 1,
			[UNSTATED]: 1
		});
		expect(Object.fromEntries(facets.statuses)).toEqual({ signed: 0, planned: 0, renewed: 0 });
	});

	test('years are sorted, only those that occur, undated ones apart', () => {
		const data = dataset({ signed: '2021-05' }, { signed: '2004' }, {}, { signed: '2021' });
		const { facets } = filter(data, { from: 2030 });
		expect([...facets.years]).toEqual([
			[2004, 1],
			[2021, 2]
		]);
		expect(facets.undated).toBe(1);
	});

	test('a group counts an agreement of several of its sectors once', () => {
		const { facets } = filter(dataset({ sectors: ['sosial', 'desa'] }), {});
		expect(facets.sectors.get('kesehatan-sosial')).toBe(1);
	});
});

describe('data that does not fit its own lists is refused, not passed over', () => {
	test.each([
		['a party', { parties: ['35.77', '99.99'] }, /"contoh-0" has "99\.99" in the field/],
		['a sector', { sectors: ['sihir'] }, /"contoh-0" has "sihir" in the field sektor/]
	])('%s', (_, given, message) => {
		expect(() => buildFilterIndex(dataset(given), TODAY)).toThrow(message);
	});

	test('a day that is none', () => {
		expect(() => buildFilterIndex(dataset(), '22/11/2026')).toThrow('Today is "22/11/2026"');
	});

	test('two regions of one code', () => {
		const data = { ...dataset({}), regions: [...dataset().regions, ...dataset().regions] };
		expect(() => buildFilterIndex(data, TODAY)).toThrow(/lists "35" twice/);
	});
});

test('an index is not changed by a question', () => {
	const index = buildFilterIndex(dataset({ title: 'padi' }, agreement()), TODAY);
	const before = applyFilter(index, DEFAULT_VIEW);
	applyFilter(index, { ...DEFAULT_VIEW, text: 'padi', bordering: true });
	expect(applyFilter(index, DEFAULT_VIEW)).toEqual(before);
});
