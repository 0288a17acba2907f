import type { Locator } from '@playwright/test';
import { count, expect } from './support';
import { test } from './warm';

test('the table holds the same selection as the count, sorted as asked', async ({
	open,
	page,
	agreements
}) => {
	await open('?tampilan=daftar&sektor=kesehatan');
	const health = agreements.filter(({ sectors }) => sectors.includes('kesehatan'));
	await expect(count(page)).toHaveText(String(health.length));
	const rows = page.getByRole('table').locator('tbody').getByRole('row');
	await expect(rows).toHaveCount(20);
	await expect(page.getByText(`20 dari ${health.length}`)).toBeVisible();

	const farthest = Math.max(...health.map(({ distanceKm }) => distanceKm));
	const heading = page.getByRole('columnheader', { name: 'Jarak' });
	await heading.getByRole('button').click();
	await expect(heading).toHaveAttribute('aria-sort', 'ascending');
	await heading.getByRole('button').press('Enter');
	await expect(heading).toHaveAttribute('aria-sort', 'descending');
	await expect(rows.first()).toContainText(`${farthest.toLocaleString('id-ID')} km`);
});

test('the tab is part of the address and leads there and back', async ({ open, page }) => {
	await open();
	await page.getByRole('link', { name: 'Daftar', exact: true }).click();
	await expect(page).toHaveURL(/\?tampilan=daftar$/);
	await expect(page.getByRole('table')).toBeVisible();
	await page.getByRole('link', { name: 'Peta', exact: true }).click();
	await expect(page.getByTestId('map')).toBeVisible();
});

/** Where the row of an agreement stands on the screen, CSS pixels from its upper edge. */
const topOf = (row: Locator) => row.evaluate((element) => element.getBoundingClientRect().top);

test.describe('an agreement that is read from the list', () => {
	for (const { width, height } of [
		{ width: 1440, height: 900 },
		{ width: 768, height: 1024 }
	]) {
		test(`leaves the list and its place at ${width} px, and gives the focus back`, async ({
			open,
			page,
			agreements
		}) => {
			await open('?tampilan=daftar');
			await page.setViewportSize({ width, height });
			const rows = page.getByRole('table').locator('tbody').getByRole('row');
			for (const shown of [40, 60]) {
				await page.getByRole('button', { name: 'Tampilkan 20 lagi' }).click();
				await expect(rows).toHaveCount(shown);
			}
			const row = rows.nth(48);
			const title = row.getByRole('rowheader').getByRole('link');
			await row.evaluate((element) => element.scrollIntoView({ block: 'center' }));
			const before = await topOf(row);
			const name = await title.innerText();
			await title.click();

			const panel = page.getByRole('region', { name });
			await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
			await expect(title).toHaveAttribute('aria-current', 'true');
			await expect(count(page)).toHaveText(String(agreements.length));
			await expect(rows).toHaveCount(60);
			expect(Math.abs((await topOf(row)) - before)).toBeLessThanOrEqual(2);
			await expect(row).toBeInViewport();

			await page.keyboard.press('Escape');
			await expect(panel).toBeHidden();
			await expect(title).toBeFocused();
			await expect(rows).toHaveCount(60);
			expect(Math.abs((await topOf(row)) - before)).toBeLessThanOrEqual(2);

			await page.keyboard.press('Enter');
			await panel.getByRole('link', { name: 'Tutup' }).click();
			await expect(title).toBeFocused();
			await expect(page).toHaveURL('/?tampilan=daftar');
		});
	}

	test('is selected on the map one goes to', async ({ open, page }) => {
		await open('?tampilan=daftar&berlaku=aktif');
		await page.getByRole('rowheader').nth(3).getByRole('link').click();
		await expect(page).toHaveURL(/buka=/);
		const id = new URL(page.url()).searchParams.get('buka');
		await page.getByRole('link', { name: 'Peta', exact: true }).click();
		await expect(page).toHaveURL(`/?kerjasama=${id}&berlaku=aktif`);
		await expect(count(page)).toHaveText('1');
	});
});

test('a list in an article is as long as a page of it, and leads to the rest', async ({
	visit,
	page,
	agreements
}) => {
	await visit('/embed/?tampilan=daftar');
	await page.setViewportSize({ width: 600, height: 800 });
	await expect(page.getByText(`20 dari ${agreements.length}`)).toBeVisible();
	await expect(page.getByRole('rowheader')).toHaveCount(20);
	const height = await page.evaluate(() => document.body.scrollHeight);
	expect(height).toBeLessThan(6000);
	const rest = page.getByRole('link', { name: 'Selengkapnya di Jejaring Daerah' });
	await expect(rest).toHaveAttribute('href', '/?tampilan=daftar');
	await expect(rest).toHaveAttribute('target', '_top');
	await expect(page.getByRole('button', { name: /semua/ })).toHaveCount(0);
});

test('on a middling width what is said of an agreement stands together', async ({ open, page }) => {
	await open('?tampilan=daftar');
	await page.setViewportSize({ width: 768, height: 1024 });
	const apart = await page
		.getByRole('table')
		.locator('tbody')
		.getByRole('row')
		.evaluateAll((rows) =>
			rows.map((row) => {
				const at = (name: string) => row.querySelector(`.${name}`)?.getBoundingClientRect();
				const ends = [at('signed')?.bottom, at('status')?.bottom, at('distance')?.bottom];
				return Math.round((at('parties')?.top ?? 0) - Math.max(...ends.map((end) => end ?? 0)));
			})
		);
	for (const gap of apart) expect(gap).toBeLessThan(24);
});
