import { count, expect, lackWebGL, openAtlas, sectorGroup, test } from './support';

test.beforeEach(({ page }) => lackWebGL(page));

test('without WebGL a notice explains, and the table stands in for the map', async ({
	page,
	agreements
}) => {
	await openAtlas(page);
	await expect(page.getByText('Peta tidak dapat ditampilkan di peramban ini')).toBeVisible();
	await page.getByRole('button', { name: `Tampilkan semua ${agreements.length}` }).click();
	await expect(page.getByRole('table').locator('tbody').getByRole('row')).toHaveCount(
		agreements.length
	);
	const [{ url } = { url: '' }] = agreements[0]?.sources ?? [];
	await expect(page.getByRole('table').locator(`a[href="${url}"]`).first()).toBeVisible();
	await sectorGroup(page).getByRole('checkbox', { name: 'Infrastruktur & permukiman' }).check();
	const expected = agreements.filter(({ groups }) => groups.includes('infrastruktur')).length;
	await expect(count(page)).toHaveText(String(expected));
	await expect(page.getByText(`20 dari ${expected}`)).toBeVisible();
});
