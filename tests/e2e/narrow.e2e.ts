import { count, expect, mapReady, sectorGroup } from './support';
import { follow, test } from './warm';

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
	await sheet.getByRole('button', { name: /^Tampilkan \d+ kerja sama/ }).tap();
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
	// The page has scrolled to where the finger pressed.
	const [now, key] = await Promise.all([
		map.boundingBox(),
		page.getByText('Cara membaca peta').last().boundingBox()
	]);
	expect(key?.y).toBeGreaterThan((now?.y ?? Infinity) + (now?.height ?? 0));
});

test('the sheet of a region follows the map without a gap, and lets the page be read to its end', async ({
	open,
	page
}) => {
	await open('?daerah=kota-madiun');
	const sheet = page.locator('.panel');
	await expect(sheet.getByRole('heading', { name: 'Kota Madiun', exact: true })).toBeVisible();
	const edges = () =>
		page.evaluate(() => {
			const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
			return {
				main: box('main')?.bottom ?? 0,
				sheet: box('.panel')?.top ?? 0,
				footer: box('.page > footer')?.top ?? 0,
				sheetEnd: box('.panel')?.bottom ?? 0
			};
		});
	// At first it lies over the page, at its end below what it covered.
	const { main, sheet: top } = await edges();
	expect(top).toBeLessThanOrEqual(main);
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await expect
		.poll(async () => Math.abs((await edges()).main - (await edges()).sheet))
		.toBeLessThan(2);
	const end = await edges();
	expect(end.footer).toBeGreaterThanOrEqual(end.sheetEnd - 1);
});

test('a region above its list is told once, and covers none of it', async ({
	open,
	page,
	agreements
}) => {
	await open('?daerah=kota-madiun&tampilan=daftar');
	const own = agreements.filter(({ parties }) => parties.includes('35.77'));
	await expect(page.getByRole('rowheader')).toHaveCount(own.length);
	await expect(page.getByRole('heading', { name: 'Kota Madiun' })).toHaveCount(1);
	await expect(page.getByRole('article')).toHaveCount(0);
	await expect(page.locator('.panel')).toHaveCount(0);
	const title = page.getByRole('rowheader').first().getByRole('link');
	await title.tap();
	await expect(
		page.getByRole('heading', { level: 2, name: await title.innerText() })
	).toBeFocused();
	const sheet = await page.locator('.panel').evaluate((one) => one.getBoundingClientRect().top);
	const row = await title.evaluate((one) => one.getBoundingClientRect());
	expect(row.bottom).toBeLessThanOrEqual(sheet);
});

test('at 320 px, light and dark, and with large letters, no tab is cut off and nothing leaves the page', async ({
	open,
	page
}) => {
	await open('?tampilan=daftar');
	await page.setViewportSize({ width: 320, height: 640 });
	const edges = await page
		.getByRole('navigation', { name: 'Tampilan' })
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().right));
	expect(edges).toHaveLength(4);
	for (const edge of edges) expect(edge).toBeLessThanOrEqual(304);
	for (const [colorScheme, width, letters] of [
		['light', 320, ''],
		['dark', 320, ''],
		['light', 360, '24px'],
		['light', 360, '32px']
	] as const) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 640 });
		await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
		for (const query of [
			'',
			'?tampilan=daftar&berlaku=aktif',
			'?daerah=kota-madiun',
			'?sektor=kesehatan',
			'?tema=auto'
		]) {
			await follow(page, `/${query}`);
			await expect(page).toHaveURL(`/${query}`);
			await expect
				.poll(
					() => page.evaluate(() => document.documentElement.scrollWidth),
					`${query} ${colorScheme} ${letters}`
				)
				.toBeLessThanOrEqual(width);
		}
	}
	await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
});
