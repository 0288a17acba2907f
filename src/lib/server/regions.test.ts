import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadRegions } from './regions';

const GEOMETRY = JSON.stringify({
	regions: [
		{ code: '35', sourceName: null, point: [112, -7.5], neighbours: [] },
		{ code: '35.19', sourceName: 'Kabupaten Madiun', point: [111.7, -7.6], neighbours: ['35.77'] },
		{ code: '35.77', sourceName: 'Kota Madiun', point: [111.5, -7.6], neighbours: ['35.19'] }
	]
});
const NAMES = "'35':\n  name: Provinsi Jawa Timur\n  aliases: [Jatim]\n";

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'regions-'));
	mkdirSync(join(root, 'data/boundaries'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function loadFrom(names: string, geometry: string = GEOMETRY) {
	writeFileSync(join(root, 'data/regions.yaml'), names);
	writeFileSync(join(root, 'data/boundaries/regions.json'), geometry);
	return loadRegions(root);
}

/** The message of what is thrown; empty when nothing is. */
function complaint(names: string, geometry?: string): string {
	try {
		loadFrom(names, geometry);
		return '';
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

describe('loadRegions', () => {
	it('joins geometry and names', () => {
		expect(loadFrom(NAMES)).toEqual([
			{
				code: '35',
				kind: 'provinsi',
				name: 'Provinsi Jawa Timur',
				label: 'Jawa Timur',
				slug: 'provinsi-jawa-timur',
				province: '35',
				aliases: ['Jatim'],
				point: [112, -7.5],
				neighbours: []
			},
			expect.objectContaining({ code: '35.19', kind: 'kabupaten', label: 'Kab. Madiun' }),
			expect.objectContaining({ code: '35.77', slug: 'kota-madiun', province: '35' })
		]);
	});

	it('follows a correction of the source', () => {
		const names = `${NAMES}'35.77':\n  name: Kota Madion\n  reason: for this test\n`;
		expect(loadFrom(names)[2]).toMatchObject({ name: 'Kota Madion', slug: 'kota-madion' });
	});

	it.each([
		['an unknown code', "'35.78':\n  aliases: [X]\n", /regions\.yaml:4:1 35\.78: no region has/],
		['the nearest code', "'35.78':\n  aliases: [X]\n", /nearest: 35\.7|nearest: 35/],
		['a code twice', "'35':\n  name: Provinsi X\n", /regions\.yaml:4:\d+ .*twice/],
		['a code without quotes', '35.77:\n  aliases: [X]\n', /regions\.yaml:4:1 .*no text/],
		['an unknown field', "'35.77':\n  alias: X\n", /regions\.yaml:5:\d+ 35\.77\.alias/],
		['an alias that is no text', "'35.77':\n  aliases: [7]\n", /regions\.yaml:5:13 .*string/],
		['an alias twice', "'35.77':\n  aliases: [A, A]\n", /regions\.yaml:5:16 .*stands twice/],
		['a name without reason', "'35.77':\n  name: Kota X\n", /regions\.yaml:4:1 35\.77: .*reason/],
		[
			'another kind',
			"'35.77':\n  name: Desa X\n  reason: y\n",
			/:5:9 .*same kind as “Kota Madiun”/
		],
		['a needless name', "'35.77':\n  name: Kota Madiun\n  reason: y\n", /:5:9 .*equals the source/]
	])('refuses %s and says where', (_, more, message) => {
		expect(complaint(NAMES + more)).toMatch(message);
	});

	it('refuses a province without a name', () => {
		expect(complaint("'35':\n  aliases: [X]\n")).toMatch(/regions\.yaml:1:1 35: has no name/);
		expect(complaint("'35.77':\n  aliases: [X]\n")).toMatch(/province 35 is missing/);
	});

	it('names every mistake at once', () => {
		const names = "'35':\n  aliases: [X]\n'99':\n  aliases: [Y]\n";
		expect(complaint(names).split('\n')).toHaveLength(2);
	});

	it.each([
		['no JSON', '{', /regions\.json: not JSON .*restore it/],
		['what drives a terminal', 'x\u001b[31m', /not JSON .*x\\u001b\[31m/],
		[
			'a region twice',
			GEOMETRY.replace('"35.19"', '"35.77"'),
			/regions\.1\.code: "35\.77" stands twice/
		],
		[
			'its end cut off',
			JSON.stringify({ regions: JSON.parse(GEOMETRY).regions.slice(0, 2) }),
			/regions\.1\.neighbours: "35\.77" is no region here\nIt is derived: restore it/
		],
		[
			'no province to a regency',
			JSON.stringify({ regions: JSON.parse(GEOMETRY).regions.slice(1) }),
			/"35\.19" is of no province here/
		],
		[
			'a wrong code',
			GEOMETRY.replace('"35.19"', '"3519"'),
			/regions\.json regions\.1\.code: expected/
		],
		['no point', GEOMETRY.replace('[112,-7.5]', 'null'), /regions\.json regions\.0\.point/],
		['equal names', GEOMETRY.replace('Kota', 'Kabupaten'), /35\.19 and 35\.77 both have the label/]
	])('refuses geometry with %s', (_, geometry, message) => {
		expect(complaint(NAMES, geometry)).toMatch(message);
	});

	it('tells of a file that is damaged all over in a few lines', () => {
		const region = { code: '35', sourceName: null, point: null, neighbours: [] };
		const told = complaint(NAMES, JSON.stringify({ regions: Array(552).fill(region) }));
		expect(told.split('\n')).toEqual([
			...[0, 1, 2, 3, 4].map((at) => expect.stringContaining(`regions.json regions.${at}.point: `)),
			'data/boundaries/regions.json: 547 more like these',
			expect.stringContaining('restore it')
		]);
	});

	it('says which file is missing', () => {
		expect(() => loadRegions(root)).toThrow(/data\/boundaries\/regions\.json: cannot be read/);
	});
});

describe('the regions of the atlas', () => {
	const regions = loadRegions();

	it('are 38 provinces, 416 kabupaten and 98 kota, sorted by code', () => {
		const count = (kind: string) => regions.filter((region) => region.kind === kind).length;
		// The six administrative areas of Jakarta are among them, as in the official counts.
		expect([count('provinsi'), count('kabupaten'), count('kota')]).toEqual([38, 416, 98]);
		const codes = regions.map(({ code }) => code);
		expect(codes).toEqual([...codes].sort());
	});

	it.each([
		['35.77', 'Kota Madiun', 'Kota Madiun', 'kota-madiun'],
		['35.19', 'Kabupaten Madiun', 'Kab. Madiun', 'kabupaten-madiun'],
		['51', 'Provinsi Bali', 'Bali', 'provinsi-bali'],
		[
			'34',
			'Provinsi Daerah Istimewa Yogyakarta',
			'DI Yogyakarta',
			'provinsi-daerah-istimewa-yogyakarta'
		],
		[
			'31.71',
			'Kota Administrasi Jakarta Pusat',
			'Jakarta Pusat',
			'kota-administrasi-jakarta-pusat'
		],
		['72.04', 'Kabupaten Tolitoli', 'Tolitoli', 'kabupaten-tolitoli'],
		[
			'71.09',
			'Kabupaten Kepulauan Siau Tagulandang Biaro',
			'Kepulauan Siau Tagulandang Biaro',
			'kabupaten-kepulauan-siau-tagulandang-biaro'
		]
	])('%s is %s', (code, name, label, slug) => {
		expect(regions.find((region) => region.code === code)).toMatchObject({ name, label, slug });
	});
});
