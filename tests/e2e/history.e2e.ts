import type { Page } from '@playwright/test';
import { pin, pinnedCamera } from './places';
import { count, expect, mapReady, openAtlas, test } from './support';

// Without motion a camera is where it was sent as soon as it is sent.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A view that says something in every parameter, in the order in which addresses are printed. */
const EVERYTHING =
	'?sektor=ekonomi,lingkungan&daerah=kota-kediri&mitra=kota-madiun' +
	'&kerjasama=2026-01-13-kota-kediri-kota-madiun&provinsi=35&jenis=nota-kesepahaman,lainnya' +
	'&status=signed,renewed&dari=2020&sampai=2026&batas=tidak&berlaku=tidak-diketahui&q=kediri' +
	'&tampilan=daftar&tingkat=daerah&isi=komunitas&langkah=2&tema=gelap&kamera=112.1,-7.7,8.25';

const CHIPS = [
	'Ekonomi, perdagangan & UMKM',
	'Lingkungan hidup',
	'Provinsi Jawa Timur',
	'Nota kesepahaman (MoU)',
	'Naskah lain',
	'Ditandatangani',
	'Diperpanjang',
	'Sejak 2020',
	'Sampai 2026',
	'Tidak berbatasan darat',
	'Masa berlaku: tidak diketahui',
	'“kediri”'
];

/** All of the view that can be seen while the list is shown. */
async function expectEverything(page: Page): Promise<void> {
	await expect(page).toHaveURL(`/${EVERYTHING}`);
	await expect(
		page.getByRole('list', { name: 'Filter aktif' }).locator('[aria-label^="Hapus filter"]')
	).toHaveText(CHIPS.map((name) => `${name} ✕`));
	await expect(
		page.getByRole('region', { name: 'Kota Kediri – Kota Madiun', exact: true })
	).toBeVisible();
	await expect(page.getByRole('link', { name: 'Daftar', exact: true })).toHaveAttribute(
		'aria-current',
		'page'
	);
	await expect(page.getByLabel('Cari dalam kerja sama')).toHaveValue('kediri');
	await expect(page.getByLabel('Dari tahun')).toHaveValue('2020');
	await expect(page.getByLabel('Sampai tahun')).toHaveValue('2026');
	await expect(page.getByRole('checkbox', { name: 'Tidak berbatasan darat' })).toBeChecked();
	await expect(page.getByLabel('Tema')).toHaveValue('gelap');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'gelap');
	await expect(page.getByText('Bagian tautan ini diabaikan')).toBeHidden();
}

test('a view of every parameter survives back, forward, and being copied', async ({
	page,
	context
}) => {
	await openAtlas(page, EVERYTHING);
	await expectEverything(page);
	// The next step says all of it again, but for what the step changes.
	await expect(page.getByRole('link', { name: 'Peta', exact: true })).toHaveAttribute(
		'href',
		EVERYTHING.replace('&tampilan=daftar', '')
	);
	await page.getByRole('link', { name: 'Jejaring Daerah' }).click();
	await expect(page.getByRole('list', { name: 'Filter aktif' })).toBeHidden();
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
	await page.goBack();
	await expectEverything(page);
	await page.goForward();
	await expect(page).toHaveURL('/?');
	await page.goBack();

	const copy = await context.newPage();
	await copy.goto(page.url());
	await expectEverything(copy);
});

test('each step of a reader is one step of the history', async ({ page, agreements }) => {
	await openAtlas(page, '?tampilan=daftar');
	const kediri = agreements.filter(({ parties }) => parties.includes('35.71'));
	await page.getByRole('combobox', { name: 'Cari daerah' }).fill('kota kediri');
	await page.getByRole('combobox', { name: 'Cari daerah' }).press('Enter');
	await expect(count(page)).toHaveText(String(kediri.length));
	// Typing goes on in one step: nobody wants to take it back letter by letter.
	await page.getByLabel('Cari dalam kerja sama').pressSequentially('madiun');
	await expect(page).toHaveURL('/?daerah=kota-kediri&q=madiun&tampilan=daftar');
	await expect(count(page)).toHaveText('1');
	await page.goBack();
	await expect(page).toHaveURL('/?tampilan=daftar');
	await expect(count(page)).toHaveText(String(agreements.length));
	await page.goForward();
	await expect(count(page)).toHaveText('1');
});

test('the level of the map is switched, kept in the address, and taken back', async ({ page }) => {
	await openAtlas(page);
	const level = page.getByRole('group', { name: 'Tingkat' });
	const provinces = level.getByRole('link', { name: 'Provinsi' });
	const regions = level.getByRole('link', { name: 'Kabupaten & kota' });
	await expect(regions).toHaveAttribute('aria-current', 'true');
	await provinces.click();
	await expect(page).toHaveURL('/?tingkat=provinsi');
	await expect(provinces).toHaveAttribute('aria-current', 'true');
	await mapReady(page);
	await page.goBack();
	await expect(regions).toHaveAttribute('aria-current', 'true');
	await expect(provinces).not.toHaveAttribute('aria-current');
});

test('the camera moves by buttons, and is pinned to the address only on request', async ({
	page
}) => {
	await openAtlas(page, '?kamera=112,-7.5,7');
	await mapReady(page);
	await expect(pin(page)).toHaveAttribute('aria-pressed', 'true');
	await page.getByRole('button', { name: 'Perbesar' }).click();
	await expect(page).toHaveURL('/?kamera=112,-7.5,7');
	await pin(page).click();
	await expect(page).toHaveURL('/');
	await expect(pin(page)).toHaveAttribute('aria-pressed', 'false');
	expect(await pinnedCamera(page)).toEqual([112, -7.5, 8]);

	await pin(page).click();
	await page.getByRole('button', { name: 'Perkecil' }).click();
	await page.getByRole('button', { name: 'Perkecil' }).click();
	expect(await pinnedCamera(page)).toEqual([112, -7.5, 6]);

	await pin(page).click();
	await page.getByRole('button', { name: 'Seluruh Indonesia' }).click();
	const [longitude, latitude, zoom] = await pinnedCamera(page);
	expect(longitude).toBeCloseTo(118, 0);
	expect(latitude).toBeGreaterThan(-5);
	expect(latitude).toBeLessThan(0);
	expect(zoom).toBeLessThan(5);
});

test('a selection brings the camera to it, unless the address says where to look', async ({
	page
}) => {
	await openAtlas(page, '?daerah=kota-kediri&mitra=kota-madiun');
	await mapReady(page);
	const [longitude, latitude, zoom] = await pinnedCamera(page);
	expect(longitude).toBeCloseTo(111.8, 0);
	expect(latitude).toBeCloseTo(-7.7, 0);
	expect(zoom).toBeGreaterThan(6);

	await openAtlas(page, '?daerah=kota-kediri&kamera=120,-3,5');
	await mapReady(page);
	await pin(page).click();
	await expect(pin(page)).toHaveAttribute('aria-pressed', 'false');
	expect(await pinnedCamera(page)).toEqual([120, -3, 5]);
});

test('broken parameters cost nothing but themselves', async ({ page, agreements }) => {
	await openAtlas(
		page,
		'?tampilan=daftar&status=planned&kamera=112,abc&tingkat=desa&tema=ungu&sampai=2&batas=mungkin&daerah=kota-madiun,narnia'
	);
	const expected = agreements.filter(
		({ parties, status }) => parties.includes('35.77') && status === 'planned'
	);
	await expect(count(page)).toHaveText(String(expected.length));
	const line = page.getByText('Bagian tautan ini diabaikan');
	for (const part of ['kamera=112,abc', 'tingkat=desa', 'tema=ungu']) {
		await expect(line).toContainText(`“${part}”`);
	}
	await expect(line).toContainText('dan 3 lainnya');
	await expect(page.getByRole('region', { name: 'Kota Madiun', exact: true })).toBeVisible();
});
