import { count, expect, mapReady, sectorGroup } from './support';
import { test } from './warm';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('at 360 px nothing is cut off and the filters open as a sheet', async ({
	open,
	page,
	agreements
}) => {
	await open();
	await mapReady(page);
	const overflow = () =>
		page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(await overflow()).toBeLessThanOrEqual(0);

	await page.getByRole('button', { name: 'Filter' }).tap();
	const sheet = page.getByRole('dialog', { name: 'Filter' });
	await expect(sheet).toBeVisible();
	await sectorGroup(page).getByText('Ketertiban & kebencanaan').tap();
	const expected = agreements.filter(({ groups }) => groups.includes('ketertiban-bencana')).length;
	await sheet.getByRole('button', { name: `Tampilkan ${expected} kerja sama` }).tap();
	await expect(sheet).toBeHidden();
	await expect(count(page)).toHaveText(String(expected));

	await page.getByRole('link', { name: 'Daftar', exact: true }).tap();
	await expect(page.getByRole('table')).toBeVisible();
	expect(await overflow()).toBeLessThanOrEqual(0);
});
