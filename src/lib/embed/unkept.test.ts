import { describe, expect, it } from 'vitest';
import { dataset } from '../../../tests/made-up/record';
import { buildVocabulary } from '../domain/vocabulary';
import { parseBuild } from './builder-address';
import { unkept } from './unkept';

const vocabulary = buildVocabulary(dataset({ id: 'a' }));
const lost = (search: string) =>
	unkept(parseBuild(search, vocabulary, ['2026-11-29']).build, vocabulary);

const EVERYTHING =
	'data=2026-11-29&kontrol=judul&kunci=sektor&sektor=pangan,desa&tampilan=jaringan&bentuk=';

describe('what the code cannot keep', () => {
	it('is nothing in an iframe, with or without script', () => {
		expect(lost(EVERYTHING + 'iframe')).toEqual([]);
		expect(lost(EVERYTHING + 'skrip')).toEqual([]);
	});

	it('is nothing where a picture and a link say it all', () => {
		for (const view of ['', 'sektor=pangan&', 'daerah=kota-madiun&tampilan=peta&tema=terang&']) {
			expect(lost(`${view}bentuk=buletin`)).toEqual([]);
		}
	});

	it('is the day of the data in a newsletter, and of the picture in AMP', () => {
		expect(lost('data=2026-11-29&bentuk=buletin')).toEqual(['data']);
		expect(lost('data=2026-11-29&bentuk=amp')).toEqual(['dataOfPicture']);
	});

	it('is each option of the embed in a newsletter, which leads to the full page', () => {
		for (const option of ['kontrol=judul', 'kontrol=tidak', 'kunci=sektor']) {
			expect(lost(`${option}&bentuk=buletin`)).toEqual(['options']);
			expect(lost(`${option}&bentuk=amp`)).toEqual([]);
		}
	});

	it('is what a picture of one sector, one region or all does not show', () => {
		for (const view of [
			'sektor=pangan,desa',
			'sektor=pangan&daerah=kota-madiun',
			'dari=2020',
			'kerjasama=a'
		]) {
			expect(lost(`${view}&bentuk=buletin`)).toEqual(['content']);
			expect(lost(`${view}&bentuk=amp`)).toEqual(['content']);
		}
	});

	it('is every look that is not that of the picture', () => {
		for (const view of [
			'tampilan=jaringan',
			'tampilan=belah',
			'tampilan=daftar',
			'kamera=110.00,-7.00,6.0',
			'tingkat=provinsi',
			'tema=gelap'
		]) {
			expect(lost(`sektor=pangan&${view}&bentuk=buletin`), view).toEqual(['look']);
		}
	});

	it('may be several things at once', () => {
		expect(lost(EVERYTHING + 'buletin')).toEqual(['data', 'options', 'content', 'look']);
	});
});
