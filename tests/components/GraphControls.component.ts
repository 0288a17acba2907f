import GraphControls from '$lib/components/GraphControls.svelte';
import type { GraphLayout } from '$lib/graph';
import { address } from '$lib/state/address.svelte';
import { GraphSession } from '$lib/state/graph-session.svelte';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LAYOUT } from '../made-up/graph';
import { networkOf } from '../made-up/network';
import { code, dataset } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const PARTIES = ['35.10', '35.77', '51.01'];
const RECORD = dataset({ parties: PARTIES });
const OTHER: GraphLayout = { ...LAYOUT, nodes: new Map([[code('35.10'), [1, 1]]]) };

const button = (name: string | RegExp) => page.getByRole('button', { name });
const arrange = button('Susun ulang');
const restore = button('Tata letak semula');
const progress = page.getByRole('progressbar', { name: 'Susun ulang' });
const settings = button('Atur tampilan');
const fill = page.getByRole('combobox', { name: 'Warna titik' });
const steps = page.getByRole('combobox', { name: 'Tampilkan' });

const onarrange = vi.fn();
let session: GraphSession;

beforeEach(() => {
	onarrange.mockClear();
	session = new GraphSession(networkOf(PARTIES), LAYOUT);
	// What a region that is let go draws along is the layout's business.
	vi.spyOn(session, 'pin').mockImplementation((region) => void session.pins.delete(region));
});

const open = (query = '', beside = false) =>
	renderInAtlas(GraphControls, RECORD, query, { beside, session, onarrange });

describe('the picture', () => {
	test('is filled by island group or by community', async () => {
		await open();
		await expect.element(fill).toHaveDisplayValue('Gugus pulau');
		await fill.selectOptions('Komunitas');
		await expect.poll(() => address.search).toBe('?isi=komunitas');
		await fill.selectOptions('Gugus pulau');
		await expect.poll(() => address.search).toBe('');
	});

	test('is of single regions or of provinces', async () => {
		await open('?tampilan=jaringan');
		await page.getByRole('link', { name: 'Provinsi' }).click();
		await expect.poll(() => address.search).toBe('?tampilan=jaringan&tingkat=provinsi');
		await expect
			.element(page.getByRole('link', { name: 'Provinsi' }))
			.toHaveAttribute('aria-current', 'true');
	});

	test('beside the map leaves the choice of the level to it, once there is a map', async () => {
		await open('', true);
		const level = page.getByRole('link', { name: 'Provinsi' });
		await expect.element(level).toBeVisible();
		const map = document.createElement('div');
		map.dataset['levels'] = 'map';
		document.body.append(map);
		onTestFinished(() => map.remove());
		await expect.element(level).not.toBeInTheDocument();
	});
});

describe('the reach of a selection', () => {
	test('is asked where one region is selected', async () => {
		await open('?daerah=kota-madiun');
		await expect.element(steps).toHaveDisplayValue('Mitra langsung');
		await steps.selectOptions('Mitra dari mitra');
		await expect.poll(() => address.search).toBe('?daerah=kota-madiun&langkah=2');
	});

	test.each(['', '?daerah=kota-madiun&mitra=kabupaten-banyuwangi', '?kerjasama=contoh-0'])(
		'is not asked with %o',
		async (query) => {
			await open(query);
			await expect.element(fill).toBeVisible();
			await expect.element(steps).not.toBeInTheDocument();
		}
	);
});

describe('laying out anew', () => {
	test('is asked for by a button, which says what it is about', async () => {
		await open();
		await expect
			.element(arrange)
			.toHaveAccessibleDescription('Menyusun ulang hanya yang sedang ditampilkan');
		await arrange.click();
		expect(onarrange).toHaveBeenCalledTimes(1);
	});

	test('says how far it is, in steps that can be read out', async () => {
		await open();
		session.progress = 0.42;
		await expect.element(progress).toHaveAttribute('value', '0.42');
		await expect.element(page.getByRole('status')).toHaveTextContent('Menyusun ulang: 40%');
		await expect.element(arrange).not.toBeInTheDocument();
	});

	test('can be given up', async () => {
		await open();
		session.progress = 0;
		await button('Batalkan').click();
		await expect.element(progress).not.toBeInTheDocument();
		await expect.element(arrange).toBeVisible();
		await expect.element(restore).not.toBeInTheDocument();
	});

	test('can be taken back once it has changed something, but not while it is at it', async () => {
		await open();
		await expect.element(restore).not.toBeInTheDocument();
		session.layout = OTHER;
		await expect.element(restore).toBeVisible();
		session.progress = 0.5;
		await expect.element(restore).not.toBeInTheDocument();
		session.progress = null;
		await restore.click();
		await expect.element(restore).not.toBeInTheDocument();
		expect(session.layout).toBe(LAYOUT);
	});

	test('says aloud that it failed, and why', async () => {
		await open();
		const alert = page.getByRole('alert');
		await expect.element(alert).not.toBeInTheDocument();
		session.failure = new Error('no worker');
		await expect
			.element(alert)
			.toHaveTextContent(
				'Tata letak baru tidak dapat dihitung; yang lama tetap dipakai. (no worker)'
			);
	});
});

describe('regions held in place', () => {
	const HELD = [
		['35.10', 'Lepas Kab. Banyuwangi'],
		['35.77', 'Lepas Kota Madiun'],
		['51.01', 'Lepas Kab. Jembrana']
	] as const;

	const hold = (count: number) => {
		for (const [text] of HELD.slice(0, count)) session.pins.set(code(text), [10, 10]);
	};

	test('are freed one by one by their names', async () => {
		await open();
		await expect.element(button(/^Lepas/)).not.toBeInTheDocument();
		hold(2);
		await expect.element(button(HELD[0][1])).toBeVisible();
		await button(HELD[1][1]).click();
		await expect.element(button(HELD[1][1])).not.toBeInTheDocument();
		expect([...session.pins.keys()]).toEqual(['35.10']);
	});

	test('are freed together where they are more than two', async () => {
		await open();
		hold(3);
		for (const [, name] of HELD) await expect.element(button(name)).not.toBeInTheDocument();
		await button('Lepas 3 daerah yang dikunci').click();
		await expect.element(button(/^Lepas/)).not.toBeInTheDocument();
		expect(session.pins.size).toBe(0);
	});
});

describe('the settings', () => {
	test('stand in a row where there is room', async () => {
		await open();
		await expect.element(fill).toBeVisible();
		await expect.element(settings).not.toBeInTheDocument();
	});

	test('wait behind a button where there is none', async () => {
		await page.viewport(360, 740);
		await open();
		await expect.element(settings).toHaveAttribute('aria-expanded', 'false');
		await expect.element(fill).not.toBeInTheDocument();
		await settings.click();
		await expect.element(settings).toHaveAttribute('aria-expanded', 'true');
		await expect.element(fill).toBeVisible();
		const controlled = settings.element().getAttribute('aria-controls') ?? '';
		expect(document.getElementById(controlled)?.contains(fill.element())).toBe(true);
		await userEvent.keyboard('{Enter}');
		await expect.element(settings).toHaveAttribute('aria-expanded', 'false');
		await expect.element(fill).not.toBeInTheDocument();
	});
});
