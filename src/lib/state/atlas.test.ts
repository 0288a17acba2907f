import { address } from '../../../tests/made-up/address';
import { dataset, TODAY } from '../../../tests/made-up/record';
import { HUB } from '../../../tests/made-up/graph';
import { KOTA_MADIUN, MIXED } from '../../../tests/made-up/scene';
import { DEFAULT_VIEW } from '$lib/domain/view';
import type { Target } from '$lib/scene/target';
import { describe, expect, it, vi } from 'vitest';
import { Atlas, PLAIN_PAGE, type PageSetting } from './atlas.svelte';
import { prepareRecord } from './prepare-record';

vi.mock('./address.svelte', () => import('../../../tests/made-up/address'));
vi.mock('$app/state', () => import('../../../tests/made-up/address'));

const record = await prepareRecord(dataset(...MIXED), TODAY);

/** The atlas of a page that is opened at a query. */
function open(search: string, setting: Partial<PageSetting> = {}): Atlas {
	address.open(search);
	return new Atlas(record, { ...PLAIN_PAGE, ...setting });
}

describe('the view', () => {
	it('is what the address asks for, now as at first', () => {
		const atlas = open('?sektor=pangan');
		expect(atlas.view).toEqual({ ...DEFAULT_VIEW, sectors: ['pangan'] });
		address.search = '?tema=gelap';
		expect(atlas.view).toEqual({ ...DEFAULT_VIEW, theme: 'gelap' });
	});

	it('says what it did not take of the address; what means something to the page is no mistake', () => {
		const atlas = open('?kontrol=judul&warna=merah&sektor=x', { others: new Set(['kontrol']) });
		expect(atlas.dropped.map(({ parameter }) => parameter)).toEqual(['warna', 'sektor']);
	});

	it('of a standing page is its own until the address asks for another', () => {
		const atlas = open('', { subject: { kind: 'sector', id: 'pangan' } });
		expect(atlas.view).toEqual({ ...DEFAULT_VIEW, sectors: ['pangan'] });
		address.search = '?sektor=';
		expect(atlas.view).toEqual(DEFAULT_VIEW);
	});

	it('is the whole atlas where the data does not know the standing page', () => {
		expect(open('', { subject: { kind: 'region', slug: 'kota-baru' } }).view).toEqual(DEFAULT_VIEW);
	});

	it('can be read from another address, and stays', () => {
		const atlas = open('?tema=gelap', { subject: { kind: 'sector', id: 'pangan' } });
		expect(atlas.read('?tampilan=daftar')).toEqual({
			...DEFAULT_VIEW,
			sectors: ['pangan'],
			tab: 'daftar'
		});
		expect(atlas.view.tab).toBe('peta');
	});
});

describe('the address of a view', () => {
	it('is the page itself where nothing is asked for', () => {
		expect(open('?sektor=pangan').href(DEFAULT_VIEW)).toBe('/jejaring/');
	});

	it('keeps what the page was asked beside the view, and nothing else', () => {
		const page = 'parentUrl=https%3A%2F%2Fkoran.example%2F%3Fa%3D1%26b%3D2';
		const atlas = open(`?${page}&sektor=pangan&utm_source=x`, { others: new Set(['parentUrl']) });
		expect(atlas.href({ ...DEFAULT_VIEW, sectors: ['desa'] })).toBe(`?sektor=desa&${page}`);
		expect(atlas.href(DEFAULT_VIEW)).toBe(`?${page}`);
	});

	it('keeps locked parts as they were when the page was opened', () => {
		const atlas = open('?sektor=pangan', { locked: ['sectors'] });
		address.search = '?sektor=desa';
		expect(atlas.href({ ...atlas.view, tab: 'daftar' })).toBe('?sektor=pangan&tampilan=daftar');
	});

	it('of a standing page says what differs from it, and to the full atlas all', () => {
		const atlas = open('?tema=gelap', { subject: { kind: 'sector', id: 'pangan' } });
		expect(atlas.href(atlas.view)).toBe('?tema=gelap');
		expect(atlas.href(DEFAULT_VIEW)).toBe('?sektor=');
		expect(atlas.query).toBe('sektor=pangan&tema=gelap');
	});
});

describe('to go to another view', () => {
	const view = { ...DEFAULT_VIEW, sectors: ['desa'] };

	it('is a step of the history, unless it follows upon others quickly', () => {
		const atlas = open('');
		atlas.go(view);
		expect(atlas.view).toEqual(view);
		atlas.go(DEFAULT_VIEW, { replace: true });
		expect(address.asked).toEqual(['push ?sektor=desa', 'replace /jejaring/']);
	});

	it('is no step of the history inside another page', () => {
		const atlas = open('', { framed: true });
		atlas.go(view);
		atlas.go(DEFAULT_VIEW, { replace: false });
		expect(address.asked).toEqual(['replace ?sektor=desa', 'replace /jejaring/']);
	});
});

describe('to let go of the selection', () => {
	it('keeps the filters, and asks for nothing where nothing is selected', () => {
		const atlas = open('?sektor=pangan&daerah=kota-madiun');
		expect(atlas.canClose).toBe(true);
		atlas.closeSelection();
		expect(atlas.canClose).toBe(false);
		atlas.closeSelection();
		expect(address.asked).toEqual(['push ?sektor=pangan']);
	});

	it('is a return to what an embed came with', () => {
		const atlas = open('?daerah=kota-madiun', { framed: true });
		expect(atlas.canClose).toBe(false);
		address.search = '?kerjasama=contoh-4&sektor=pariwisata';
		atlas.closeSelection();
		expect(address.asked).toEqual(['replace ?sektor=pariwisata&daerah=kota-madiun']);
	});
});

describe('a press', () => {
	/** What the address is asked for by a press in the view of a query. */
	function press(search: string, target: Target | null): readonly string[] {
		const atlas = open(search);
		atlas.select(target, atlas.network);
		return address.asked;
	}

	it('on a region selects it and leaves the filters', () => {
		expect(press('?sektor=pangan', { kind: 'region', code: KOTA_MADIUN })).toEqual([
			'push ?sektor=pangan&daerah=kota-madiun'
		]);
	});

	it('beside everything asks for nothing: what is selected stays', () => {
		expect(press('?sektor=pangan&daerah=kota-madiun', null)).toEqual([]);
		expect(press('?sektor=pangan', null)).toEqual([]);
	});

	it('on a hub selects what the filters leave of it', () => {
		expect(press('?sektor=pariwisata', { kind: 'hub', id: HUB })).toEqual([
			'push ?sektor=pariwisata&kerjasama=contoh-4'
		]);
		expect(press('?sektor=pangan', { kind: 'hub', id: HUB })).toEqual([]);
	});

	it('on what the network does not hold asks for nothing', () => {
		expect(press('?daerah=kota-madiun', { kind: 'link', id: '35.19~51.01' })).toEqual([]);
	});
});
