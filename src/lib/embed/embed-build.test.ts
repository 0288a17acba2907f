import { address } from '../../../tests/made-up/address';
import { dataset } from '../../../tests/made-up/record';
import { printView } from '$lib/domain/view-codec';
import { DEFAULT_VIEW } from '$lib/domain/view';
import { buildVocabulary } from '$lib/domain/vocabulary';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EmbedBuild } from './embed-build.svelte';

vi.mock('$lib/state/address.svelte', () => import('../../../tests/made-up/address'));
vi.mock('$app/state', () => import('../../../tests/made-up/address'));
vi.mock('$app/paths', () => {
	const below = (path: string) => `/jejaring${path}`;
	return { asset: below, resolve: below };
});

const SITE = 'https://atlas.example/jejaring/';

const data = dataset({ id: 'padi', title: 'Padi Madiun' });
let build: EmbedBuild;

beforeEach(() => {
	address.open('');
	build = new EmbedBuild(data, ['2026-11-29']);
});

describe('what is built', () => {
	it('is what the address asks for, now as at first', () => {
		address.search = '?sektor=pangan&kontrol=judul&bentuk=amp&data=2026-11-29';
		const { view, options, form } = build.current;
		expect(view).toEqual({ ...DEFAULT_VIEW, sectors: ['pangan'] });
		expect([options.controls, options.frozen, form]).toEqual([['judul'], '2026-11-29', 'amp']);
		address.search = '';
		expect(build.current.view).toEqual(DEFAULT_VIEW);
	});

	it('says what it did not take, such as a day of which there is no copy', () => {
		address.search = '?data=2025-01-01&sektor=pangan&warna=merah';
		expect(build.dropped.map(({ parameter }) => parameter).sort()).toEqual(['data', 'warna']);
	});

	it('says what the code cannot keep', () => {
		address.search = '?bentuk=buletin&sektor=pangan,desa';
		expect(build.unkept).toEqual(['content']);
	});
});

describe('what the view asks for', () => {
	/** Name of each choice, and the query that is left without it. */
	const choices = () =>
		build.choices.map(({ name, without }) => [name, printView(without, buildVocabulary(data))]);

	it('is nothing at first', () => {
		expect(build.choices).toEqual([]);
	});

	it('is named thing by thing, and each can be taken back by itself', () => {
		address.search = '?sektor=pangan,desa&daerah=kota-madiun&mitra=kota-mataram&kerjasama=padi';
		expect(choices()).toEqual([
			['Kota Madiun', 'sektor=pangan,desa&mitra=kota-mataram&kerjasama=padi'],
			['Kota Mataram', 'sektor=pangan,desa&daerah=kota-madiun&kerjasama=padi'],
			['Padi Madiun', 'sektor=pangan,desa&daerah=kota-madiun&mitra=kota-mataram'],
			['Pangan', 'sektor=desa&daerah=kota-madiun&mitra=kota-mataram&kerjasama=padi'],
			['Desa', 'sektor=pangan&daerah=kota-madiun&mitra=kota-mataram&kerjasama=padi']
		]);
	});

	it('tells a region from the same as a partner', () => {
		address.search = '?daerah=kota-madiun,kota-mataram&mitra=kota-madiun';
		expect(choices().map(([, without]) => without)).toEqual([
			'daerah=kota-mataram&mitra=kota-madiun',
			'daerah=kota-madiun&mitra=kota-madiun',
			'daerah=kota-madiun,kota-mataram'
		]);
		expect(new Set(build.choices.map(({ key }) => key)).size).toBe(3);
	});

	it('leaves out how it is shown', () => {
		address.search = '?tampilan=daftar&tema=gelap&dari=2020';
		expect(choices()).toEqual([['Sejak 2020', 'tampilan=daftar&tema=gelap']]);
	});
});

describe('the addresses in a snippet', () => {
	it('are standing ones for one sector or region', () => {
		address.search = '?sektor=pangan&kontrol=judul';
		expect(build.source).toMatchObject({
			src: `${SITE}embed/sektor/pangan/?kontrol=judul`,
			page: `${SITE}?sektor=pangan`,
			title: 'Peta: Kerja sama antardaerah: bidang Pangan',
			image: { url: `${SITE}poster/sektor/pangan/sosial.png`, width: 1200, height: 630 },
			script: `${SITE}embed.js`
		});
	});

	it('are queries for everything else, with the picture of the whole atlas', () => {
		address.search = '?sektor=pangan,desa&tema=gelap&data=2026-11-29';
		const { src, page, image } = build.source;
		expect(src).toBe(`${SITE}embed/?sektor=pangan,desa&tema=gelap&data=2026-11-29`);
		expect(page).toBe(`${SITE}?sektor=pangan,desa&tema=gelap`);
		expect(image.url).toBe(`${SITE}poster/sosial.png`);
	});

	it('lead to the view on the full page', () => {
		address.search = '?sektor=pangan&kontrol=judul&bentuk=amp';
		expect(build.atlasHref).toBe('/jejaring/?sektor=pangan');
	});
});

describe('a change', () => {
	it('leaves the rest, and is no step of the history', () => {
		address.open('?sektor=pangan&kontrol=judul');
		build.change({ form: 'amp' });
		build.change({ view: DEFAULT_VIEW });
		expect(address.asked).toEqual([
			'replace ?sektor=pangan&kontrol=judul&bentuk=amp',
			'replace ?kontrol=judul&bentuk=amp'
		]);
	});

	it('back to the beginning leads to the page itself', () => {
		address.open('?sektor=pangan');
		build.change({ view: DEFAULT_VIEW });
		expect(address.asked).toEqual(['replace /jejaring/']);
	});
});
