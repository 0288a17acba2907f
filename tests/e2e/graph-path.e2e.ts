import type { Page } from '@playwright/test';
import { expectOtherPicture, picture } from './graph-places';
import { expect } from './support';
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

test('the neighbourhood of a region reaches one or two steps', async ({ open, page }) => {
	await open('?daerah=kota-kediri&tampilan=jaringan');
	const near = await picture(page);
	await page.getByLabel('Tampilkan').selectOption('Mitra dari mitra');
	await expect(page).toHaveURL('/?daerah=kota-kediri&tampilan=jaringan&langkah=2');
	await expectOtherPicture(page, near);
});
