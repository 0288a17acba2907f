import { count, expect, openAtlas, test } from './support';

test('the table holds the same selection as the count, sorted as asked', async ({
	page,
	agreements
}) => {
	await openAtlas(page, '?tampilan=daftar&sektor=kesehatan');
	const health = agreements.filter(({ sectors }) => sectors.includes('kesehatan'));
	await expect(count(page)).toHaveText(String(health.length));
	const rows = page.getByRole('table').locator('tbody').getByRole('row');
	await expect(rows).toHaveCount(health.length);

	const farthest = Math.max(...health.map(({ distanceKm }) => distanceKm));
	const heading = page.getByRole('columnheader', { name: 'Jarak' });
	await heading.getByRole('button').click();
	await expect(heading).toHaveAttribute('aria-sort', 'ascending');
	await heading.getByRole('button').press('Enter');
	await expect(heading).toHaveAttribute('aria-sort', 'descending');
	await expect(rows.first()).toContainText(`${farthest.toLocaleString('id-ID')} km`);
});

test('the tab is part of the address and leads there and back', async ({ page }) => {
	await openAtlas(page);
	await page.getByRole('link', { name: 'Daftar', exact: true }).click();
	await expect(page).toHaveURL(/\?tampilan=daftar$/);
	await expect(page.getByRole('table')).toBeVisible();
	await page.getByRole('link', { name: 'Peta', exact: true }).click();
	await expect(page.getByTestId('map')).toBeVisible();
});

test('every row links to its sources', async ({ page, agreements }) => {
	await openAtlas(page, '?tampilan=daftar&daerah=kota-jambi&mitra=kota-malang');
	const [record] = agreements.filter(({ id }) => id === '2026-01-12-kota-jambi-kota-malang');
	const row = page.getByRole('table').locator('tbody').getByRole('row').first();
	for (const { url } of record?.sources ?? []) {
		await expect(row.locator(`a[href="${url}"]`)).toBeVisible();
	}
});
