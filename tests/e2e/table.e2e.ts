import { count, detailsReady, expect } from './support';
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
	await expect(rows).toHaveCount(health.length);

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

test('every row links to its sources', async ({ open, page, agreements }) => {
	await open('?tampilan=daftar&daerah=kota-madiun');
	await detailsReady(page);
	const shown = agreements.filter(({ parties }) => parties.includes('35.77'));
	expect(shown.length).toBeGreaterThan(3);
	const rows = page.getByRole('table').locator('tbody').getByRole('row');
	const linked = await rows.evaluateAll((all) =>
		all.map((row) =>
			Array.from(row.querySelectorAll('a[target=_blank]'), (link) => link.getAttribute('href'))
		)
	);
	const asText = (lists: (string | null)[][]) => lists.map((urls) => urls.join(' ')).sort();
	expect(asText(linked)).toEqual(asText(shown.map(({ sources }) => sources.map(({ url }) => url))));
});
