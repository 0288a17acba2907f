import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRegions } from '../server/regions';
import { guessRegions } from './region-guess';
import { bareName } from './region-names';
import { searchRegions } from './region-search';

const regions = loadRegions();
const guessed = (query: string, limit = 3) => guessRegions(regions, query, limit);
const labels = (query: string) => guessed(query).map(({ label }) => label);

describe('guessRegions', () => {
	it.each([
		['banyuwnagi', 'Banyuwangi'],
		['bayuwangi', 'Banyuwangi'],
		['banyuwn', 'Banyuwangi'],
		['surakrata', 'Surakarta'],
		['Jogjkarta', 'DI Yogyakarta'],
		['kulonporgo', 'Kulon Progo'],
		['pemkot madyun', 'Kota Madiun'],
		['kab. madyun', 'Kab. Madiun'],
		['sumetera barat', 'Sumatera Barat'],
		['jabr', 'Jawa Barat']
	])('takes “%s” for %s', (query, label) => {
		expect(labels(query)).toContain(label);
	});

	it('puts the nearest first, and a whole name before one that is only begun', () => {
		expect(labels('banyuwnagi')[0]).toBe('Banyuwangi');
		expect(labels('malng')[0]).toBe('Kab. Malang');
	});

	it.each(['', '-', 'zz', 'zzzzzz', 'Atlantis', 'kabupaten', 'x'.repeat(100_000)])(
		'keeps silent about “%.12s”',
		(query) => {
			expect(guessed(query)).toEqual([]);
		}
	);

	it('knows any name of eight and more letters with one slip in it', () => {
		const long = regions
			.map((region) => ({ region, name: bareName(region.name) }))
			.filter(({ name }) => name.length >= 8);
		const slip = fc.record({
			meant: fc.constantFrom(...long),
			at: fc.nat(),
			how: fc.constantFrom('left out', 'doubled', 'swapped')
		});
		fc.assert(
			fc.property(slip, ({ meant: { region, name }, at, how }) => {
				const i = 1 + (at % (name.length - 2));
				const [a = '', b = ''] = [name[i], name[i + 1]];
				const middle = { 'left out': b, doubled: a + a + b, swapped: b + a }[how] ?? '';
				const typed = name.slice(0, i) + middle + name.slice(i + 2);
				const offered = [...searchRegions(regions, typed, 8), ...guessed(typed, 8)];
				expect(offered, typed).toContain(region);
			}),
			{ numRuns: 200 }
		);
	});

	it('keeps the limit and does not depend on the order of the regions', () => {
		const reversed = [...regions].reverse();
		expect(guessed('kota', 2)).toEqual([]);
		expect(guessed('sulawesy', 2)).toHaveLength(2);
		expect(guessRegions(reversed, 'sulawesy', 3)).toEqual(guessed('sulawesy'));
	});
});
