import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRegions } from '../server/regions';
import { searchRegions } from './region-search';

const regions = loadRegions();
const found = (query: string, limit = 6) => searchRegions(regions, query, limit);
const labels = (query: string) => found(query).map(({ label }) => label);

describe('searchRegions', () => {
	it.each([
		['klu', 'Lombok Utara'],
		['Solo', 'Surakarta'],
		['pemkot solo', 'Surakarta'],
		['Jatim', 'Jawa Timur'],
		['Pemprov Jatim', 'Jawa Timur'],
		['Pemerintah Kota Malang', 'Kota Malang'],
		['Pemerintah Kabupaten Malang', 'Kab. Malang'],
		['kab. madiun', 'Kab. Madiun'],
		['MADIUN KOTA', 'Kota Madiun'],
		['Pare-Pare', 'Parepare'],
		['tanjung balai', 'Tanjungbalai'],
		['bau bau', 'Bau Bau'],
		['palangkaraya', 'Palangka Raya'],
		['kep. seribu', 'Kepulauan Seribu'],
		['Ujung Pandang', 'Makassar'],
		['prov jambi', 'Prov. Jambi'],
		['kotabaru', 'Kotabaru'],
		['wangi', 'Banyuwangi'],
		['jkt', 'DKI Jakarta']
	])('“%s” finds %s first', (query, label) => {
		expect(labels(query)[0]).toBe(label);
	});

	it('lists all of one name, the whole name before its beginning', () => {
		expect(labels('jambi')).toEqual(['Prov. Jambi', 'Kota Jambi', 'Muaro Jambi']);
		expect(labels('gorontalo').slice(0, 3)).toEqual([
			'Prov. Gorontalo',
			'Kab. Gorontalo',
			'Kota Gorontalo'
		]);
		expect(labels('oku')).toEqual([
			'Ogan Komering Ulu',
			'Ogan Komering Ulu Selatan',
			'Ogan Komering Ulu Timur'
		]);
	});

	it('gives an alias that several regions share to each of them', () => {
		expect(labels('jogja')).toEqual(['DI Yogyakarta', 'Kota Yogyakarta']);
		expect(labels('IKN')).toEqual(['Kutai Kartanegara', 'Penajam Paser Utara']);
	});

	it.each([
		['pemkot', 'kota'],
		['pemkab', 'kabupaten'],
		['pemprov', 'provinsi'],
		['pemkot madiun', 'kota'],
		['kabupaten bandung', 'kabupaten']
	])('“%s” keeps to %s', (query, kind) => {
		const kinds = new Set(found(query, 600).map((region) => region.kind));
		expect([...kinds]).toEqual([kind]);
	});

	it('reads “kota b” as cities with b and as the beginning of a word', () => {
		const all = found('kota b', 600).map(({ label }) => label);
		expect(all).toContain('Kota Bandung');
		expect(all).toContain('Kotabaru');
		expect(all).not.toContain('Kab. Bandung');
	});

	it('finds nothing for what is no name', () => {
		expect([...found(''), ...found(' - '), ...found('zzz')]).toEqual([]);
	});

	it('finds every region by its own label, name, and each alias', () => {
		const missed = regions.flatMap((region) =>
			[region.label, region.name, ...region.aliases].filter(
				(name) => !found(name, 5).includes(region)
			)
		);
		expect(missed).toEqual([]);
	}, 20_000);

	it('takes any text, keeps the limit, and does not depend on the order of the regions', () => {
		const reversed = [...regions].reverse();
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.nat({ max: 20 }), (query, limit) => {
				const results = searchRegions(regions, query, limit);
				expect(results.length).toBeLessThanOrEqual(limit);
				expect(searchRegions(reversed, query, limit)).toEqual(results);
			}),
			{ numRuns: 60 }
		);
	});
});
