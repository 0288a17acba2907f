import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyView, code, dataset } from '../../../tests/made-up/record';
import { DEFAULT_VIEW, type View } from './view';
import { parseView, printView } from './view-codec';
import { buildVocabulary, withWithdrawn } from './vocabulary';

const vocabulary = buildVocabulary(dataset({ id: '2026-kota-madiun' }, { id: '2020-bali' }));
const parse = (search: string) => parseView(search, vocabulary);
const print = (view: Partial<View>) => printView({ ...DEFAULT_VIEW, ...view }, vocabulary);

const EVERYTHING: View = {
	sectors: ['pangan-kelautan', 'pangan', 'tidak-disebut'],
	regions: [code('35.19'), code('35.77')],
	partners: [code('51')],
	agreements: ['2026-kota-madiun'],
	provincePair: [code('35'), code('51')],
	opened: '2020-bali',
	provinces: [code('35'), code('52')],
	instruments: ['nota-kesepahaman', 'lainnya'],
	statuses: ['signed', 'planned'],
	from: 2016,
	to: 2026,
	bordering: false,
	terms: ['aktif', 'tidak-diketahui'],
	evidence: ['resmi', 'satu-sumber'],
	text: 'air & sampah, 100%',
	tab: 'belah',
	level: 'provinsi',
	fill: 'komunitas',
	steps: 2,
	theme: 'gelap',
	camera: { longitude: 111.5235, latitude: -7.63, zoom: 9.5 }
};
const EVERYTHING_PRINTED =
	'sektor=pangan-kelautan,pangan,tidak-disebut&daerah=kabupaten-madiun,kota-madiun&mitra=provinsi-bali' +
	'&kerjasama=2026-kota-madiun&antara=35,51&buka=2020-bali&provinsi=35,52&jenis=nota-kesepahaman,lainnya&status=signed,planned' +
	'&dari=2016&sampai=2026&batas=tidak&berlaku=aktif,tidak-diketahui&bukti=resmi,satu-sumber&q=air+%26+sampah,+100%25' +
	'&tampilan=belah&tingkat=provinsi&isi=komunitas&langkah=2&tema=gelap&kamera=111.5235,-7.63,9.5';

describe('a view and its address', () => {
	test('the default view is the empty address', () => {
		expect(print({})).toBe('');
		expect(parse('')).toEqual({ view: DEFAULT_VIEW, dropped: [] });
		expect(parse('?')).toEqual({ view: DEFAULT_VIEW, dropped: [] });
	});

	test('every field has its parameter, in a fixed order', () => {
		expect(print(EVERYTHING)).toBe(EVERYTHING_PRINTED);
		expect(parse('?' + EVERYTHING_PRINTED)).toEqual({ view: EVERYTHING, dropped: [] });
	});

	describe('withdrawn records', () => {
		const gone = (id: string, into: string | null) => ({
			id,
			reason: 'tercatat dua kali',
			withdrawn: '2026-12-01',
			into
		});
		const knowing = withWithdrawn(vocabulary, [
			gone('2019-lama', '2026-kota-madiun'),
			gone('2018-hilang', null),
			gone('2017-lama', '2016-tidak-di-sini')
		]);

		test('give way to what took their place, where that is there', () => {
			expect(parseView('kerjasama=2019-lama', knowing)).toEqual({
				view: { ...DEFAULT_VIEW, agreements: ['2026-kota-madiun'] },
				dropped: [{ parameter: 'kerjasama', value: '2019-lama', reason: 'withdrawn' }]
			});
			expect(parseView('buka=2019-lama', knowing).view.opened).toBe('2026-kota-madiun');
			for (const id of ['2018-hilang', '2017-lama']) {
				expect(parseView(`kerjasama=${id}&buka=${id}`, knowing)).toEqual({
					view: DEFAULT_VIEW,
					dropped: ['kerjasama', 'buka'].map((parameter) => ({
						parameter,
						value: id,
						reason: 'withdrawn'
					}))
				});
			}
		});

		test('among others each is told once, and what took its place is there once', () => {
			const { view, dropped } = parseView(
				'kerjasama=2019-lama,2026-kota-madiun,2020-bali,2019-lama,tiada',
				knowing
			);
			expect(view.agreements).toEqual(['2026-kota-madiun', '2020-bali']);
			expect(dropped.map(({ value, reason }) => [value, reason])).toEqual([
				['tiada', 'unknown-value'],
				['2019-lama', 'withdrawn']
			]);
		});
	});

	test('lists are kept in the order of their vocabulary, however they were written', () => {
		const { view } = parse('sektor=tidak-disebut,pangan&status=renewed,signed&provinsi=52,35');
		expect(view).toMatchObject({
			sectors: ['pangan', 'tidak-disebut'],
			statuses: ['signed', 'renewed'],
			provinces: ['35', '52']
		});
		expect(print({ statuses: ['renewed', 'signed'] })).toBe('status=signed,renewed');
	});

	test('selected regions keep the order in which they are named: a path begins with the first', () => {
		const { view } = parse('daerah=kota-madiun,kabupaten-madiun');
		expect(view.regions).toEqual(['35.77', '35.19']);
		expect(print(view)).toBe('daerah=kota-madiun,kabupaten-madiun');
	});

	test.each(['35', '35,51,52', '35,99'])('two provinces are a pair, %s is none', (value) => {
		const { view, dropped } = parse(`antara=${value}`);
		expect(view).toEqual(DEFAULT_VIEW);
		expect(dropped).toContainEqual({ parameter: 'antara', value, reason: 'not-a-pair' });
	});

	test('provinces keep their old meaning, either of them', () => {
		expect(parse('provinsi=35,51').view).toEqual({
			...DEFAULT_VIEW,
			provinces: [code('35'), code('51')]
		});
	});

	test('encoded commas, spaces around items and parameters in any order are read', () => {
		expect(parse('q=%20air%20&sektor=pangan%2C+desa,')).toEqual({
			view: { ...DEFAULT_VIEW, sectors: ['pangan', 'desa'], text: 'air' },
			dropped: []
		});
		expect(parseView(new URLSearchParams({ batas: 'ya' }), vocabulary).view.bordering).toBe(true);
	});

	test('parameters sent empty by a form, and defaults written out, ask for nothing', () => {
		expect(parse('q=&dari=&sektor=,&tampilan=peta&tema=auto')).toEqual({
			view: DEFAULT_VIEW,
			dropped: []
		});
	});

	test('values that the vocabulary does not know are not printed', () => {
		expect(print({ agreements: ['hilang'], regions: [code('99')] })).toBe('');
	});

	test('any view survives its address', () => {
		fc.assert(
			fc.property(anyView(vocabulary), (view) => {
				expect(parse(printView(view, vocabulary))).toEqual({ view, dropped: [] });
			}),
			{ numRuns: 500 }
		);
	});
});

describe('what was plainly meant is read', () => {
	test.each([
		['daerah=35.77', 'daerah=kota-madiun'],
		['daerah=Kota-Madiun.', 'daerah=kota-madiun'],
		['sektor=Pangan', 'sektor=pangan'],
		['status=PLANNED)', 'status=planned'],
		['dari=2020.&batas=Ya', 'dari=2020&batas=ya'],
		['tampilan=Jaringan”', 'tampilan=jaringan']
	])('%s', (search, meant) => {
		expect(parse(search)).toEqual(parse(meant));
		expect(parse(search).dropped).toEqual([]);
	});

	test('twice the same in other letters is once', () => {
		expect(parse('daerah=kota-madiun,35.77').dropped).toEqual([
			{ parameter: 'daerah', value: '35.77', reason: 'repeated' }
		]);
	});
});

describe('what an address says and a view cannot take is dropped and reported', () => {
	test.each([
		['warna=merah', 'warna', 'merah', 'unknown-parameter'],
		['__proto__=1', '__proto__', '1', 'unknown-parameter'],
		['Sektor=pangan', 'Sektor', 'pangan', 'unknown-parameter'],
		['sektor=constructor', 'sektor', 'constructor', 'unknown-value'],
		['daerah=madiun', 'daerah', 'madiun', 'unknown-value'],
		['provinsi=35.77', 'provinsi', '35.77', 'unknown-value'],
		['kerjasama=2026-kota-madium', 'kerjasama', '2026-kota-madium', 'unknown-value'],
		['buka=2020-bali,2026-kota-madiun', 'buka', '2020-bali,2026-kota-madiun', 'unknown-value'],
		['batas=ya,tidak', 'batas', 'ya,tidak', 'unknown-value'],
		['tampilan=bola', 'tampilan', 'bola', 'unknown-value'],
		['tingkat=desa', 'tingkat', 'desa', 'unknown-value'],
		['dari=duaribu', 'dari', 'duaribu', 'malformed'],
		['sampai=20200', 'sampai', '20200', 'malformed'],
		['dari=-2020', 'dari', '-2020', 'malformed'],
		['dari=1944', 'dari', '1944', 'out-of-range'],
		['sampai=2101', 'sampai', '2101', 'out-of-range'],
		['kamera=110,7', 'kamera', '110,7', 'malformed'],
		['kamera=110,95,4', 'kamera', '110,95,4', 'out-of-range'],
		['sektor=%E0%A4%A', 'sektor', '\ufffd%A', 'unknown-value'],
		['q=' + 'a'.repeat(201), 'q', 'a'.repeat(40) + '…', 'too-long'],
		['q=' + '🦀'.repeat(201), 'q', '🦀'.repeat(40) + '…', 'too-long']
	])('%s', (search, parameter, value, reason) => {
		expect(parse(search)).toEqual({ view: DEFAULT_VIEW, dropped: [{ parameter, value, reason }] });
	});

	test('the known part of a list is kept', () => {
		expect(parse('sektor=pangan,sihir,desa,pangan')).toEqual({
			view: { ...DEFAULT_VIEW, sectors: ['pangan', 'desa'] },
			dropped: [
				{ parameter: 'sektor', value: 'sihir', reason: 'unknown-value' },
				{ parameter: 'sektor', value: 'pangan', reason: 'repeated' }
			]
		});
	});

	test('the first and the last year are years', () => {
		expect(parse('dari=1945&sampai=2100')).toEqual({
			view: { ...DEFAULT_VIEW, from: 1945, to: 2100 },
			dropped: []
		});
	});

	test('of a repeated parameter the first stands', () => {
		expect(parse('dari=2020&dari=2021')).toEqual({
			view: { ...DEFAULT_VIEW, from: 2020 },
			dropped: [{ parameter: 'dari', value: '2021', reason: 'repeated' }]
		});
	});

	test('reversed years are both dropped', () => {
		expect(parse('dari=2025&sampai=2020&batas=ya')).toEqual({
			view: { ...DEFAULT_VIEW, bordering: true },
			dropped: [
				{ parameter: 'dari', value: '2025', reason: 'reversed' },
				{ parameter: 'sampai', value: '2020', reason: 'reversed' }
			]
		});
	});

	test('what others append to links is no mistake of the reader', () => {
		const tracked = 'utm_source=koran&utm_medium=social&fbclid=x&gclid=y&batas=ya&mc_cid=z&_ga=1.2';
		expect(parse(tracked)).toEqual({ view: { ...DEFAULT_VIEW, bordering: true }, dropped: [] });
		expect(parse('utm=1').dropped).toHaveLength(1);
	});

	test('an address longer than any view is dropped as a whole', () => {
		const { view, dropped } = parse('batas=ya&q=' + 'x'.repeat(1_000_000));
		expect(view).toEqual(DEFAULT_VIEW);
		expect(dropped).toEqual([
			{ parameter: '', value: 'batas=ya&q=' + 'x'.repeat(29) + '…', reason: 'too-long' }
		]);
	});
});

describe('hostile text', () => {
	const parameter = fc.constantFrom(
		...EVERYTHING_PRINTED.split('&').map((pair) => pair.split('=')[0] ?? ''),
		'__proto__',
		'toString'
	);
	const value = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom(...EVERYTHING_PRINTED.split('&').map((pair) => pair.split('=')[1] ?? '')),
		fc.constantFrom('%', '%zz', '\ud800', '\udfff,', '__proto__', ',,,', '1e999', '9'.repeat(400)),
		fc.array(fc.constantFrom('pangan', 'desa', 'aktif', '2020', '51', '-7.5')).map(String)
	);
	const pairs = fc
		.array(fc.tuple(parameter, value))
		.map((all) => all.map((pair) => pair.join('=')));
	const hostile = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 200 }),
		pairs.map((all) => all.join('&'))
	);

	test('never throws, and what is kept prints and reads as the same view', () => {
		fc.assert(
			fc.property(hostile, (search) => {
				const { view, dropped } = parse(search);
				const printed = printView(view, vocabulary);
				expect(parse(printed)).toEqual({ view, dropped: [] });
				for (const { parameter: name, value: quote } of dropped) {
					expect(name.length + quote.length).toBeLessThanOrEqual(2 * 81);
				}
			}),
			{ numRuns: 1000 }
		);
	});

	test('a view with text that no address can hold still prints', () => {
		expect(parse(print({ text: 'a\ud800b' })).view.text).toBe('a\ufffdb');
	});
});
describe('an address on a page with a view of its own', () => {
	const base = { ...DEFAULT_VIEW, regions: [code('35.77')] };

	test('keeps what the page shows unless the parameter is there', () => {
		expect(parseView('tema=gelap', vocabulary, { base }).view).toEqual({ ...base, theme: 'gelap' });
	});

	test('an empty parameter takes it back', () => {
		expect(printView(DEFAULT_VIEW, vocabulary, base)).toBe('daerah=');
		expect(parseView('daerah=', vocabulary, { base }).view).toEqual(DEFAULT_VIEW);
	});

	test('any view survives printing and reading there', () => {
		fc.assert(
			fc.property(anyView(vocabulary), anyView(vocabulary), (view, other) => {
				const printed = printView(view, vocabulary, other);
				expect(parseView(printed, vocabulary, { base: other })).toEqual({ view, dropped: [] });
			})
		);
	});

	test('parameters of the page itself are no mistake', () => {
		const others = new Set(['kontrol']);
		expect(parseView('kontrol=legenda', vocabulary, { others }).dropped).toEqual([]);
		expect(parseView('kontrol=legenda', vocabulary).dropped).toHaveLength(1);
	});
});
