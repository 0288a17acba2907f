import { expect, mapReady, openAtlas, count, test } from './support';

test('the first load shows every agreement on a map, without asking another host', async ({
	page,
	agreements
}) => {
	await openAtlas(page);
	await expect(count(page)).toHaveText(String(agreements.length));
	await mapReady(page);
	await expect(page.getByRole('region', { name: 'Peta kerja sama antardaerah' })).toBeVisible();
	await expect(page).toHaveTitle(/Jejaring Daerah/);
	expect(await page.context().cookies()).toEqual([]);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBeLessThan(2);
});

test('left alone, the map wakes up by itself', async ({ page }) => {
	await openAtlas(page);
	await expect(page.getByTestId('map')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 });
});

test('before anything is asked, one sentence says what the atlas holds', async ({
	page,
	agreements
}) => {
	await openAtlas(page);
	await expect(page.getByRole('banner')).toContainText(`${agreements.length} kerja sama antara`);
	await expect(page.getByRole('heading', { name: 'Mulai dari mana?' })).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what it holds and where the data is', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByRole('banner')).toContainText('kerja sama antara');
		await expect(page.locator('noscript p').first()).toContainText(
			'Peta interaktif memerlukan JavaScript'
		);
		await expect(page.getByText('Memuat data')).toBeHidden();
		await expect(page.getByRole('link', { name: 'Data (CSV)' })).toBeVisible();
	});
});
