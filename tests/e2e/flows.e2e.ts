/** The main ways through the atlas as somebody goes them who hears the page and presses keys. */
import type { Page } from '@playwright/test';
import { detailsReady, expect, sectorGroup } from './support';
import { test } from './warm';

test.use({ savesData: true, viewport: { width: 1280, height: 800 } });

const search = (page: Page) => page.getByRole('combobox', { name: 'Cari daerah' });
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const bar = (page: Page) => page.getByRole('main').getByRole('status').first();

async function choose(page: Page, typed: string): Promise<void> {
	await search(page).focus();
	await page.keyboard.type(typed);
	await expect(page.getByRole('option').first()).toBeVisible();
	await page.keyboard.press('Enter');
}

test('a region chosen by name: the focus reads on at its heading, and its figure is named', async ({
	open,
	page
}) => {
	await open();
	await choose(page, 'kota madiun');
	await expect(page.getByRole('heading', { name: 'Kota Madiun', level: 2 })).toBeFocused();
	await expect(page).toHaveTitle('Kota Madiun – Jejaring Daerah');
	await expect(bar(page)).toHaveText(/^Kota Madiun: \d+ kerja sama/);
	await detailsReady(page);
	await expect(panel(page, 'Kota Madiun')).toMatchAriaSnapshot(`
    - region "Kota Madiun":
      - link "Tutup"
      - heading "Kota Madiun" [level=2]
      - paragraph: /\\d+ mitra · \\d+ kerja sama/
      - button "Langsung ke kerja samanya"
      - heading "Mitra" [level=3]
      - list "Mitra":
        - listitem:
          - link /km/
      - heading "Kerja sama" [level=3]
      - article:
        - heading [level=4]:
          - link
        - heading "Sumber" [level=5]
        - list:
          - listitem:
            - link /membuka tab baru/
  `);
});

test('from the search field the first source of a region is ten stops away, with the way past its partners four', async ({
	open,
	page
}) => {
	const isSource = () =>
		page.evaluate(() => document.activeElement?.getAttribute('rel')?.includes('external') ?? false);
	async function stopsToSource(): Promise<number> {
		for (let stops = 1; stops < 40; stops++) {
			await page.keyboard.press('Tab');
			if (await isSource()) return stops;
		}
		return Infinity;
	}
	await open();
	await choose(page, 'kota madiun');
	await expect(page.getByRole('heading', { name: 'Kota Madiun', level: 2 })).toBeFocused();
	await detailsReady(page);
	expect(await stopsToSource()).toBeLessThanOrEqual(10);

	await open();
	await choose(page, 'jawa barat');
	await expect(page.getByRole('heading', { name: 'Provinsi Jawa Barat', level: 2 })).toBeFocused();
	await detailsReady(page);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(
		panel(page, 'Provinsi Jawa Barat').getByRole('heading', { name: 'Kerja sama', exact: true })
	).toBeFocused();
	expect(await stopsToSource()).toBeLessThanOrEqual(3);
});

test('from a region to a pair, to one agreement: each is named by title and heading', async ({
	open,
	page
}) => {
	await open('?daerah=kota-jambi');
	await panel(page, 'Kota Jambi')
		.getByRole('button', { name: /^Semua \d+ mitra$/ })
		.press('Enter');
	await panel(page, 'Kota Jambi')
		.getByRole('link', { name: /^Kota Malang/ })
		.press('Enter');
	await expect(page).toHaveURL('/?daerah=kota-jambi&mitra=kota-malang');
	await expect(page).toHaveTitle(/Kota Jambi.*Kota Malang.* – Jejaring Daerah$/);
	await expect(bar(page)).toHaveText(/Kota Jambi.*Kota Malang.*: \d+ kerja sama/);
	await detailsReady(page);
	const pair = page
		.getByRole('main')
		.locator('xpath=following-sibling::*')
		.getByRole('region')
		.first();
	await expect(pair).toMatchAriaSnapshot(`
    - region /Kota Jambi.*Kota Malang/:
      - link "Tutup"
      - heading /Kota Jambi.*Kota Malang/ [level=2]
      - article:
        - heading [level=4]:
          - link
        - heading "Sumber" [level=5]
  `);
	const title = (
		await page.getByRole('article').getByRole('heading', { level: 4 }).first().innerText()
	).trim();
	await page.getByRole('article').first().getByRole('link', { name: title }).press('Enter');
	await expect(page).toHaveTitle(`${title} – Jejaring Daerah`);
});

test('filtered by a sector: the title follows, and goes back with the history', async ({
	open,
	page
}) => {
	await open();
	await expect(page).toHaveTitle('Jejaring Daerah – Atlas kerja sama antardaerah di Indonesia');
	await sectorGroup(page).getByRole('checkbox', { name: 'Kesehatan & sosial' }).press('Space');
	await expect(page).toHaveTitle(
		'Kerja sama antardaerah: bidang Kesehatan & sosial – Jejaring Daerah'
	);
	await expect(bar(page)).toHaveText(/^\s*\d+ kerja sama/);
	await expect(page.getByRole('list', { name: 'Filter aktif' })).toMatchAriaSnapshot(`
    - list "Filter aktif":
      - listitem:
        - button "Hapus filter Kesehatan & sosial"
  `);
	await page.getByRole('link', { name: 'Daftar', exact: true }).press('Enter');
	await expect(page).toHaveTitle(/^Daftar: .* – Jejaring Daerah$/);
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveTitle('Jejaring Daerah – Atlas kerja sama antardaerah di Indonesia');
});

test('a misspelt name is asked about, by keyboard alone', async ({ open, page }) => {
	await open();
	await search(page).focus();
	await page.keyboard.type('banyuwnagi');
	await expect(page.getByRole('search', { name: 'Cari daerah' })).toMatchAriaSnapshot(`
    - search "Cari daerah":
      - combobox "Cari daerah" [expanded]: banyuwnagi
      - listbox "Cari daerah":
        - option /Kabupaten Banyuwangi \\d+ mitra/ [selected]
      - status: /Tidak ada daerah bernama “banyuwnagi”\\. Maksud Anda Kabupaten Banyuwangi/
  `);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Kabupaten Banyuwangi', level: 2 })).toBeFocused();
});

test('words that no region bears lead to the agreements that hold them', async ({
	open,
	page,
	agreements
}) => {
	const held = agreements.filter((one) =>
		JSON.stringify([one.title, one.programs]).toLowerCase().includes('sampah')
	);
	await open();
	await search(page).fill('sampah');
	const words = page.getByRole('option', { name: /^Cari “sampah” dalam kerja sama \(\d+\)$/ });
	await expect(words).toHaveAttribute('aria-selected', 'true');
	const offered = Number(/\((\d+)\)/.exec(await words.innerText())?.[1]);
	expect(offered).toBeGreaterThanOrEqual(held.length);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/?q=sampah');
	await expect(page.getByTestId('agreement-count')).toHaveText(String(offered));
});

test('an embed says its sentence once, and is titled after its view', async ({ visit, page }) => {
	await visit('/embed/daerah/kota-madiun/');
	await expect(page.getByRole('checkbox').first()).toBeAttached();
	await expect(page).toHaveTitle('Kota Madiun – Jejaring Daerah');
	const said = page.getByRole('main').getByRole('status').filter({ hasText: 'Kota Madiun' });
	await expect(said).toMatchAriaSnapshot(`
    - status: /^Kota Madiun/
  `);
	await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading [level=1]
      - navigation "Tampilan":
        - list:
          - listitem:
            - link "Peta"
      - group "Sektor"
  `);
});

test('“Pilih satu sektor” pressed with a mouse shows where it has led', async ({ open, page }) => {
	await open();
	await page.getByRole('button', { name: 'Pilih satu sektor' }).click();
	const first = sectorGroup(page).getByRole('checkbox').first();
	await expect(first).toBeFocused();
	expect(await first.evaluate((box) => box.matches(':focus-visible'))).toBe(true);
	await expect(first).toBeInViewport();

	// A narrower window has the filters in a sheet, which nobody has opened.
	const sheet = page.getByRole('dialog', { name: 'Filter' });
	await page.setViewportSize({ width: 800, height: 800 });
	await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeVisible();
	await expect(sheet).toBeHidden();
	// Nor does the one that was opened here come back by itself.
	await page.getByRole('button', { name: 'Filter', exact: true }).click();
	await expect(sheet).toBeVisible();
	await page.setViewportSize({ width: 1280, height: 800 });
	await expect(first).toBeVisible();
	await page.setViewportSize({ width: 800, height: 800 });
	await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeVisible();
	await expect(sheet).toBeHidden();
});
