import type { Page } from '@playwright/test';
import { COLOURS, violations } from './axe';
import { detailsReady, expect, openAtlas, test } from './support';

// A colour half-way between two would be measured as neither.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Keeps the first of the table's rows: all are made alike, and six hundred of them would take a minute. */
async function shortenTable(page: Page): Promise<void> {
	await page.locator('tbody tr:nth-child(n + 30)').evaluateAll((rows) => {
		for (const row of rows) row.remove();
	});
}

const SELECTIONS: [name: string, query: string][] = [
	['nothing', ''],
	['a sector', 'sektor=kesehatan'],
	['a region', 'daerah=kota-madiun'],
	['a pair', 'daerah=kota-jambi&mitra=kota-malang']
];

for (const tab of ['peta', 'jaringan', 'belah', 'daftar']) {
	for (const [name, query] of SELECTIONS) {
		test(`?tampilan=${tab} with ${name} selected, light and dark`, async ({ page }) => {
			await openAtlas(page, `?tampilan=${tab}&${query}`);
			await detailsReady(page);
			if (tab === 'daftar') await shortenTable(page);
			else {
				if (tab !== 'jaringan') await page.getByTestId('map').dispatchEvent('pointerenter');
				await expect(page.getByRole('button', { name: 'Perbesar' }).first()).toBeVisible();
			}
			expect(await violations(page)).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await violations(page, COLOURS)).toEqual([]);
		});
	}
}

test.describe('at 360 px', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	test('the opened sheet of filters, light and dark', async ({ page }) => {
		await openAtlas(page, '?tampilan=daftar&daerah=kota-madiun');
		await detailsReady(page);
		await page.getByRole('button', { name: 'Saring' }).tap();
		await page.getByRole('button', { name: 'Rincian sektor: Kesehatan & sosial' }).tap();
		await page.getByRole('button', { name: 'Pilih provinsi' }).tap();
		await expect(page.getByRole('checkbox', { name: 'Bali', exact: true })).toBeVisible();
		expect(await violations(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await violations(page, COLOURS)).toEqual([]);
	});
});
