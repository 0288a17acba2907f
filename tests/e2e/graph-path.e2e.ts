import type { Page } from '@playwright/test';
import { expectOtherPicture, picture } from './graph-places';
import { expect, graphReady } from './support';
import { test } from './warm';

const joined = (page: Page) => page.getByText(/; terhubung lewat .+\.$/);

test('two selected regions show over whom they are connected, in words and in the graph', async ({
	open,
	page
}) => {
	await open('?daerah=kota-kediri&tampilan=jaringan');
	const before = await picture(page);
	const search = page.getByRole('combobox', { name: 'Terhubung lewat siapa dengan daerah lain?' });
	await search.fill('kota malang');
	await search.press('Enter');
	await expect(page).toHaveURL('/?daerah=kota-kediri,kota-malang&tampilan=jaringan');
	await expect(joined(page)).toHaveText(
		'Tidak ada kerja sama langsung; terhubung lewat Kota Madiun.'
	);
	await expectOtherPicture(page, before);
});

test('regions in separate networks are said to be unconnected', async ({ open, page }) => {
	await open('?daerah=kabupaten-mahakam-ulu,kota-madiun&tampilan=jaringan');
	await graphReady(page);
	await expect(
		page.getByText(
			'Tidak ada kerja sama langsung, dan tidak ada daerah lain yang menghubungkan keduanya.'
		)
	).toBeVisible();
});

test('a path goes only over what the filters leave', async ({ open, page }) => {
	await open('?daerah=kota-kediri,kota-malang&dari=2025&tampilan=jaringan');
	await graphReady(page);
	await expect(joined(page)).toBeHidden();
	await expect(page.getByText(/dengan filter ini tidak ada daerah lain/)).toBeVisible();
	await page.getByLabel('Hapus filter Sejak 2025').click();
	await expect(joined(page)).toBeVisible();
});

test('the neighbourhood of a region reaches one or two steps', async ({ open, page }) => {
	await open('?daerah=kota-kediri&tampilan=jaringan');
	const near = await picture(page);
	await page.getByLabel('Tampilkan').selectOption('Mitra dari mitra');
	await expect(page).toHaveURL('/?daerah=kota-kediri&tampilan=jaringan&langkah=2');
	await expectOtherPicture(page, near);
});
