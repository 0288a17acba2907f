import type { Page } from '@playwright/test';
import { tapSlowly } from './finger';
import { cameraAt, middleOfArc, middleOfMap, pin, pinnedCamera, regionsBySlug } from './places';
import { count, expect, mapReady } from './support';
import { test } from './warm';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** One finger put down in the middle of the map, drawn up, and lifted. */
async function swipeUp(page: Page, distance: number): Promise<void> {
	const { x, y } = await middleOfMap(page);
	const session = await page.context().newCDPSession(page);
	const touch = (
		type: 'touchStart' | 'touchMove' | 'touchEnd',
		touchPoints: { x: number; y: number }[]
	) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
	await touch('touchStart', [{ x, y }]);
	for (let drawn = 20; drawn <= distance; drawn += 20) {
		await touch('touchMove', [{ x, y: y - drawn }]);
	}
	await touch('touchEnd', []);
}

test('a finger on the map scrolls the page; the map stays where it is', async ({ open, page }) => {
	await open('?kamera=112,-7.5,7');
	await mapReady(page);
	await expect(pin(page)).toHaveAttribute('aria-pressed', 'true');
	await swipeUp(page, 200);
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(150);
	await pin(page).tap();
	await expect(page).toHaveURL('/');
	expect(await pinnedCamera(page)).toEqual([112, -7.5, 7]);
});

test('a region tapped on the map opens a panel below it, the map still in sight', async ({
	open,
	page,
	request
}) => {
	const { point } = (await regionsBySlug(request))('kabupaten-manokwari');
	await open(`?tingkat=daerah&${cameraAt(point, 9)}`);
	await mapReady(page);
	const { x, y } = await middleOfMap(page);
	await page.touchscreen.tap(x, y);
	const selected = panel(page, 'Kabupaten Manokwari');
	await expect(selected).toBeVisible();
	await expect(page).toHaveURL(/\?daerah=kabupaten-manokwari&/);

	await expect(page.getByTestId('map')).toBeInViewport({ ratio: 0.7 });
	const map = await page.getByTestId('map').boundingBox();
	const sheet = await selected.boundingBox();
	expect(map?.y).toBeLessThan(60);
	expect((sheet?.y ?? 0) - (map?.y ?? 0)).toBeGreaterThan(280);

	await selected.getByRole('link', { name: 'Tutup' }).tap();
	await expect(selected).toBeHidden();
});

test('a finger beside a line takes it, unless something else is selected: then the line must be under it', async ({
	open,
	page,
	request
}) => {
	const region = await regionsBySlug(request);
	const line = middleOfArc(
		region('kabupaten-lingga').point,
		region('kabupaten-tanjung-jabung-timur').point
	);
	// Only this line is drawn, its middle is over water, and from here it is a single one.
	const view = `q=lingga+tanjung+jabung&${cameraAt(line, 6)}`;
	await open(`?daerah=kota-madiun&${view}`);
	await mapReady(page);
	const chosen = panel(page, 'Kota Madiun');
	// Above the panel.
	await page.getByTestId('map').evaluate((map) => map.scrollIntoView());
	const on = await middleOfMap(page);
	const beside = { x: on.x - 5, y: on.y - 7 };
	// Two taps close to each other would be one that zooms.
	for (const spot of [beside, { x: on.x + 100, y: on.y - 50 }]) {
		await tapSlowly(page, spot);
		await expect(chosen).toBeVisible();
		await expect(page).toHaveURL(`/?daerah=kota-madiun&${view}`);
	}
	await tapSlowly(page, on);
	await expect(page).toHaveURL(/mitra=/);
	await expect(chosen).toBeHidden();

	await open(`?tingkat=daerah&${view}`);
	await mapReady(page);
	const again = await middleOfMap(page);
	await tapSlowly(page, { x: again.x - 5, y: again.y - 7 });
	await expect(page).toHaveURL(/mitra=/);
});

test('a line between provinces selects what joins the two, at the level it is drawn at', async ({
	open,
	page,
	request,
	agreements
}) => {
	const region = await regionsBySlug(request);
	const [aceh, jawaBarat] = [region('provinsi-aceh'), region('provinsi-jawa-barat')];
	// Only this line is drawn.
	const view = `q=sumedang+banda+aceh&${cameraAt(middleOfArc(aceh.point, jawaBarat.point), 5)}`;
	await open(`?${view}`);
	await mapReady(page);
	await page.getByTestId('map').evaluate((map) => map.scrollIntoView());
	await tapSlowly(page, await middleOfMap(page));
	await expect(page).toHaveURL(/\?antara=11,32&/);
	await expect(page.getByRole('link', { name: 'Provinsi', exact: true })).toHaveAttribute(
		'aria-current',
		'true'
	);
	const chosen = panel(page, 'Provinsi Aceh – Provinsi Jawa Barat');
	await expect(chosen).toBeVisible();
	const both = agreements.filter(({ parties }) =>
		[aceh, jawaBarat].every(({ code }) => parties.some((party) => party.startsWith(code)))
	);
	await page.getByRole('button', { name: /^Hapus filter/ }).tap();
	await expect(count(page)).toHaveText(String(both.length));
	await expect(chosen.getByRole('article')).toHaveCount(both.length);
});

test('the whole country shows provinces first; a tap leads into one', async ({
	open,
	page,
	request,
	agreements
}) => {
	const { code, point } = (await regionsBySlug(request))('provinsi-papua-barat');
	await open(`?${cameraAt(point, 7)}`);
	await expect(page.getByRole('link', { name: 'Provinsi', exact: true })).toHaveAttribute(
		'aria-current',
		'true'
	);
	await mapReady(page);
	const { x, y } = await middleOfMap(page);
	await page.touchscreen.tap(x, y);
	await expect(page).toHaveURL(new RegExp(`\\?provinsi=${code}&`));
	const inside = agreements.filter(({ parties }) =>
		parties.some((party) => party.slice(0, 2) === code)
	);
	await expect(count(page)).toHaveText(String(inside.length));
	await expect(page.getByRole('link', { name: 'Kabupaten & kota' })).toHaveAttribute(
		'aria-current',
		'true'
	);
});

test('the sheet of filters follows along, scrolls inside itself, and closes three ways', async ({
	open,
	page,
	agreements
}) => {
	await open('?tampilan=daftar');
	const sheet = page.getByRole('dialog', { name: 'Filter' });
	const filters = page.getByRole('button', { name: /^Filter/ });
	await filters.tap();
	await sheet.getByRole('group', { name: 'Masa berlaku' }).getByText('Sudah berakhir').tap();
	const chosen = sheet.getByRole('button', { name: /^Tampilkan \d+ kerja sama/ });
	const made = agreements.filter(({ status }) => status !== 'planned').length;
	await expect(chosen).not.toHaveText(new RegExp(`^Tampilkan ${made} kerja sama`));
	await chosen.tap();
	await expect(sheet).toBeHidden();
	await expect(filters).toHaveText('Filter (1 aktif)');

	await filters.tap();
	await sheet.getByRole('button', { name: 'Tutup' }).tap();
	await expect(sheet).toBeHidden();
	await filters.tap();
	await page.touchscreen.tap(180, 40);
	await expect(sheet).toBeHidden();
});

test('controls are large enough for a finger', async ({ open, page }) => {
	await open('?daerah=kota-madiun&provinsi=35');
	await expect(page.getByRole('button', { name: 'Perbesar' })).toBeVisible();
	const small = () =>
		page
			.locator('button:visible, select:visible, summary:visible, input:visible, nav a:visible')
			.evaluateAll((controls) =>
				controls.flatMap((control) => {
					// A box is pressed anywhere on its label.
					const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
					const name = control.getAttribute('aria-label') ?? control.textContent;
					return Math.min(width, height) < 24 ? `${name}: ${width} × ${height}` : [];
				})
			);
	expect(await small()).toEqual([]);
	await page.getByRole('button', { name: /^Filter/ }).tap();
	await page.getByRole('button', { name: 'Pilih provinsi' }).tap();
	await expect(page.getByRole('checkbox', { name: 'Bali', exact: true })).toBeVisible();
	expect(await small()).toEqual([]);
});

for (const tab of ['peta', 'jaringan', 'belah', 'daftar']) {
	test(`?tampilan=${tab} never scrolls sideways`, async ({ open, page }) => {
		await open(`?tampilan=${tab}&daerah=kabupaten-banyuwangi&sektor=pariwisata`);
		// The list tells of each agreement itself.
		const told = tab === 'daftar' ? page.getByRole('rowheader') : page.getByRole('article');
		await expect(told.first()).toBeVisible();
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
		).toBeLessThanOrEqual(0);
	});
}
