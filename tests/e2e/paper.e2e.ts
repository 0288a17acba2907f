/** What stands on paper: it cannot be pressed, opened or followed, and lies about when the screen has long gone. */
import type { Locator } from '@playwright/test';
import { detailsReady, expect } from './support';
import { test } from './warm';

test.use({ savesData: true });

test('a printed region says what it is, where it was found and when, with key and sources', async ({
	open,
	page
}) => {
	await open('?daerah=kota-madiun&status=signed');
	await detailsReady(page);
	const details = page.getByRole('article').first().locator('details');
	await expect(details).not.toHaveAttribute('open');

	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 718, height: 1000 });
	const title = page.getByText('Kota Madiun (Ditandatangani)', { exact: true });
	await expect(title).toBeVisible();
	const map = await page.getByTestId('map').boundingBox();
	expect((await title.boundingBox())?.y).toBeLessThan(map?.y ?? 0);
	await expect(
		page.getByText(
			/^http.*\/\?daerah=kota-madiun&status=signed · dicetak \d+ \S+ \d{4}$|^http.*\/\?status=signed&daerah=kota-madiun · dicetak/
		)
	).toBeVisible();

	await expect(page.locator('.colours').getByText('Ketertiban & kebencanaan')).toBeVisible();
	const swatch = page.locator('.colours .swatch').first();
	await expect(swatch).toHaveCSS('print-color-adjust', 'exact');
	await expect(page.getByText('Garis titik-titik: sudah berakhir')).toBeVisible();

	await expect(details).toHaveAttribute('open');
	const source = page.getByRole('article').first().locator('a[rel~=external]').first();
	const href = await source.getAttribute('href');
	expect(await source.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(
		href
	);
	await expect(page.getByRole('button', { name: 'Bagikan' })).toBeHidden();

	// Printed smaller, or on larger paper, a page is as wide as a screen; it still does not scroll, and filters nothing.
	await page.setViewportSize({ width: 1400, height: 900 });
	await expect(page.getByRole('complementary', { name: 'Filter' })).toBeHidden();
	const edges = async (part: Locator) => {
		const { y, height } = (await part.boundingBox()) ?? { y: NaN, height: NaN };
		return { top: y, bottom: y + height };
	};
	const main = await edges(page.getByRole('main'));
	const panel = await edges(page.locator('.panel'));
	expect((await edges(title)).bottom).toBeLessThan(main.top);
	expect(panel.top).toBeGreaterThanOrEqual(main.bottom - 1);
	expect((await edges(page.getByRole('contentinfo'))).top).toBeGreaterThanOrEqual(panel.bottom - 1);

	await page.emulateMedia({ media: null });
	await expect(details).not.toHaveAttribute('open');
});

test('the start page is printed without its buttons', async ({ open, page }) => {
	await open();
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 718, height: 1000 });
	await expect(page.getByText('Yang menonjol')).toBeVisible();
	await expect(page.getByText('Temukan daerah saya')).toBeHidden();
});
