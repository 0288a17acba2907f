import PathFinder from '$lib/components/PathFinder.svelte';
import { address } from '$lib/state/address.svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const RECORD = dataset(
	{ parties: ['35.10', '35.77'], signed: '2024' },
	{ parties: ['35.77', '51.01'], signed: '2026' },
	{ parties: ['35.19', '52.08'], signed: '2026' }
);

const search = page.getByRole('combobox', { name: 'Terhubung lewat siapa dengan daerah lain?' });
const path = page.getByText('Kab. Banyuwangi → Kota Madiun → Kab. Jembrana: 2 langkah.');
const none = page.getByText(/tidak terhubung dengan filter ini\.$/);

test('from a selected region another is searched for, and the shortest way is said', async () => {
	await renderInAtlas(PathFinder, RECORD, '?daerah=kabupaten-jembrana&tampilan=jaringan');
	await search.fill('banyuwangi');
	await userEvent.keyboard('{Enter}');
	await expect
		.poll(() => address.search)
		.toBe('?daerah=kabupaten-banyuwangi,kabupaten-jembrana&tampilan=jaringan');
	await expect.element(path).toBeVisible();
	await expect.element(search).not.toBeInTheDocument();
});

test('regions in separate networks are said to be unconnected', async () => {
	await renderInAtlas(PathFinder, RECORD, '?daerah=kabupaten-banyuwangi,kabupaten-lombok-utara');
	await expect
		.element(none)
		.toHaveTextContent('Kab. Banyuwangi dan Kab. Lombok Utara tidak terhubung dengan filter ini.');
});

test('the way goes only over what the filters leave', async () => {
	const regions = '?daerah=kabupaten-banyuwangi,kabupaten-jembrana';
	await renderInAtlas(PathFinder, RECORD, `${regions}&dari=2025`);
	await expect.element(none).toBeVisible();
	address.go(regions);
	await expect.element(path).toBeVisible();
});
