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

test('at 360 px the colours stand below the picture and filter; the key covers neither map nor buttons', async ({
	open,
	page,
	agreements
}) => {
	await open();
	const map = page.getByTestId('map');
	const colour = page.getByRole('main').getByRole('checkbox', { name: 'Ketertiban & kebencanaan' });
	const frame = await map.boundingBox();
	const chip = await page.getByText('Ketertiban & kebencanaan').boundingBox();
	expect(chip?.y).toBeGreaterThanOrEqual((frame?.y ?? Infinity) + (frame?.height ?? 0));
	await page.getByText('Ketertiban & kebencanaan').tap();
	await expect(colour).toBeChecked();
	const expected = agreements.filter(({ groups }) => groups.includes('ketertiban-bencana')).length;
	await expect(count(page)).toHaveText(String(expected));

	await expect(map.getByText('Cara membaca peta')).toBeHidden();
	await page.getByText('Cara membaca peta').last().tap();
	await expect(page.getByText('Belah ketupat: pemerintah provinsi').last()).toBeVisible();
	const key = await page.getByText('Cara membaca peta').last().boundingBox();
	expect(key?.y).toBeGreaterThan((frame?.y ?? Infinity) + (frame?.height ?? 0));
});
