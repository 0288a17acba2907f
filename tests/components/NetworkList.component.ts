import NetworkList from '$lib/components/NetworkList.svelte';
import { address } from '$lib/state/address.svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const RECORD = dataset(
	{ parties: ['35.10', '35.77'], sectors: ['pangan'], signed: '2026-01-13' },
	{ parties: ['35.10', '35.19', '51.01'], title: 'Air bersih', signed: '2024' }
);

const summary = page.getByText('Daftar semua daerah dan pasangannya');
const links = page.getByRole('link');
const heading = (name: string) => page.getByRole('heading', { name });

/** Opens the list by keyboard. */
async function open(query = ''): Promise<void> {
	await renderInAtlas(NetworkList, RECORD, query);
	await userEvent.tab();
	await userEvent.keyboard('{Enter}');
}

test('it costs nothing until it is opened', async () => {
	await renderInAtlas(NetworkList, RECORD);
	await expect.element(summary).toBeVisible();
	expect(document.querySelectorAll('li')).toHaveLength(0);
});

test('every region, pair and hub is told in one sentence', async () => {
	await open();
	await expect.element(heading('Daerah (4)')).toBeVisible();
	await expect.element(heading('Pasangan (4)')).toBeVisible();
	await expect.element(heading('Kerja sama tiga pihak atau lebih (1)')).toBeVisible();
	const sentences = links.elements().map(({ textContent }) => textContent.trim());
	expect(sentences).toHaveLength(9);
	expect(sentences[0]).toBe('Kab. Banyuwangi: 3 mitra, 2 kerja sama; pangan');
	expect(sentences).toContain(
		'Kab. Banyuwangi – Kota Madiun: 1 kerja sama; pangan; 13 Januari 2026'
	);
	expect(sentences[8]).toMatch(/^3 pihak: .*Jembrana.*Air bersih/s);
});

test('and leads there', async () => {
	await open('?dari=2026');
	await page.getByRole('link', { name: /^Kab\. Banyuwangi – Kota Madiun: / }).click();
	await expect
		.poll(() => address.search)
		.toBe('?daerah=kabupaten-banyuwangi&mitra=kota-madiun&dari=2026');
});

test('it holds what the view shows', async () => {
	await open('?dari=2026');
	await expect.element(heading('Daerah (2)')).toBeVisible();
	await expect.element(heading('Kerja sama tiga pihak atau lebih (0)')).toBeVisible();
	expect(links.elements()).toHaveLength(3);
});
