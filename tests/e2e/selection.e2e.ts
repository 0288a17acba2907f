import type { Page } from '@playwright/test';
import { cameraAt, middleOfArc, middleOfMap, OPEN_SEA, regionsBySlug } from './places';
import { count, expect, mapReady, type PublishedAgreement } from './support';
import { test } from './warm';

// A camera that is on its way draws picture after picture.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What is selected, named by its heading. */
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const partners = (page: Page) => page.getByRole('list', { name: 'Mitra', exact: true });
const search = (page: Page) => page.getByRole('combobox', { name: 'Cari daerah' });

const has =
	(...codes: string[]) =>
	({ parties }: PublishedAgreement) =>
		codes.every((code) => parties.includes(code));

async function clickMiddleOfMap(page: Page): Promise<void> {
	await mapReady(page);
	const { x, y } = await middleOfMap(page);
	await page.mouse.click(x, y);
}

test('a region on the map says its name under the pointer, and is selected by a press', async ({
	open,
	page,
	request,
	agreements
}) => {
	const { code, point } = (await regionsBySlug(request))('kabupaten-manokwari');
	const own = agreements.filter(has(code));
	await open(`?${cameraAt(point, 9)}`);
	await mapReady(page);
	const { x, y } = await middleOfMap(page);
	await page.mouse.move(x, y);
	const made = own.filter(({ status }) => status !== 'planned').length;
	const tip = page.getByText(`Kab. Manokwari · ${made} kerja sama`);
	await expect(tip).toBeVisible();

	await page.mouse.click(x, y);
	await expect(page).toHaveURL(/\?daerah=kabupaten-manokwari&kamera=/);
	await expect(panel(page, 'Kabupaten Manokwari')).toBeVisible();
	await expect(count(page)).toHaveText(String(own.length));
});

test('a press on the open sea keeps the selection, Escape lets it go', async ({
	open,
	page,
	agreements
}) => {
	await open(`?daerah=kota-madiun&${OPEN_SEA}`);
	await clickMiddleOfMap(page);
	await expect(panel(page, 'Kota Madiun')).toBeVisible();
	await expect(page).toHaveURL(`/?daerah=kota-madiun&${OPEN_SEA}`);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(`/?${OPEN_SEA}`);
	await expect(panel(page, 'Kota Madiun')).toBeHidden();
	await expect(count(page)).toHaveText(String(agreements.length));
});

test('a region without a record can be pressed too, and no data is not read as no cooperation', async ({
	open,
	page,
	request
}) => {
	const { point } = (await regionsBySlug(request))('kabupaten-simeulue');
	await open(`?${cameraAt(point, 9)}`);
	await clickMiddleOfMap(page);
	await expect(panel(page, 'Kabupaten Simeulue')).toContainText(
		'Belum ada kerja sama Kabupaten Simeulue yang tercatat di atlas ini. Itu bukan berarti tidak ada.'
	);
	await expect(count(page)).toHaveText('0');
});

test('a link pressed on the map leads to the agreements of the pair and all their sources', async ({
	open,
	page,
	request,
	agreements
}) => {
	const region = await regionsBySlug(request);
	const [a, b] = [region('kabupaten-tanjung-jabung-timur'), region('kabupaten-lingga')];
	const shared = agreements.filter(has(a.code, b.code));
	expect(shared.length).toBeGreaterThan(1);
	// Only the pair is drawn, so that nothing else can be hit.
	await open(`?q=lingga+tanjung+jabung&${cameraAt(middleOfArc(a.point, b.point), 8)}`);
	await expect(count(page)).toHaveText(String(shared.length));
	await clickMiddleOfMap(page);

	await expect(page).toHaveURL(/\?daerah=kabupaten-tanjung-jabung-timur&mitra=kabupaten-lingga&/);
	const pair = panel(page, 'Kabupaten Tanjung Jabung Timur – Kabupaten Lingga');
	await expect(pair.getByRole('article')).toHaveCount(shared.length);
	for (const { title, sources } of shared) {
		const card = pair.getByRole('article').filter({ hasText: title });
		await expect(card.getByRole('link', { name: '(membuka tab baru)' })).toHaveCount(
			sources.length
		);
		for (const { url } of sources) {
			await expect(card.locator(`a[href="${url}"]`)).toBeVisible();
		}
	}
});

test('a region is found by any of its names, and chosen by Enter', async ({ open, page }) => {
	await open('?daerah=kota-kediri&tampilan=daftar');
	for (const [typed, name] of [
		['KLU', 'Kabupaten Lombok Utara'],
		['Solo', 'Kota Surakarta'],
		['pemkot jogja', 'Kota Yogyakarta'],
		['pemkot madiun', 'Kota Madiun']
	] as const) {
		await search(page).fill(typed);
		await expect(page.getByRole('option').first()).toContainText(name);
	}
	await search(page).press('Enter');
	await expect(page).toHaveURL('/?daerah=kota-madiun&tampilan=daftar');
	await expect(panel(page, 'Kota Madiun').getByRole('heading', { level: 2 })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL('/?tampilan=daftar');
	await expect(search(page)).toBeFocused();
});

test('the search offers all that bear a name, by arrow keys and mouse, and says when none does', async ({
	open,
	page
}) => {
	await open('?tampilan=daftar');
	await search(page).fill('madiun');
	await expect(page.getByRole('status').filter({ hasText: '2 daerah ditemukan' })).toBeAttached();
	await search(page).press('ArrowDown');
	const second = page.getByRole('option', { name: 'Kota Madiun' });
	await expect(second).toHaveAttribute('aria-selected', 'true');
	await expect(search(page)).toHaveAttribute(
		'aria-activedescendant',
		(await second.getAttribute('id')) ?? ''
	);
	await page.getByRole('option', { name: 'Kabupaten Madiun' }).click();
	await expect(panel(page, 'Kabupaten Madiun')).toBeVisible();

	await search(page).fill('Jogja');
	await expect(page.getByRole('option', { name: 'Kota Yogyakarta' })).toBeVisible();
	await expect(
		page.getByRole('option', { name: 'Provinsi Daerah Istimewa Yogyakarta' })
	).toBeVisible();

	await search(page).fill('Atlantis');
	await expect(
		page.getByRole('status').filter({ hasText: 'Tidak ada daerah bernama “Atlantis”.' })
	).toBeAttached();
	await search(page).press('Enter');
	await expect(panel(page, 'Kabupaten Madiun')).toBeVisible();
});

test('an agreement chosen in the table opens with its sources, beside the same list', async ({
	open,
	page,
	agreements
}) => {
	const [chosen] = agreements.filter(({ id }) => id === '2026-01-12-kota-jambi-kota-malang');
	if (chosen === undefined) throw new Error('The record has lost its first agreement.');
	await open('?tampilan=daftar&daerah=kota-jambi');
	await page.getByRole('table').getByRole('link', { name: chosen.title }).click();
	await expect(page).toHaveURL(`/?daerah=kota-jambi&buka=${chosen.id}&tampilan=daftar`);
	const card = panel(page, chosen.title);
	await expect(card.getByRole('heading', { name: chosen.title })).toBeVisible();
	for (const { url } of chosen.sources) {
		await expect(card.locator(`a[href="${url}"]`)).toBeVisible();
	}
});

test('the panel of a region lists its partners by number, distance, or name', async ({
	open,
	page,
	agreements
}) => {
	await open('?daerah=kabupaten-banyuwangi&tampilan=daftar');
	const own = agreements.filter((one) => has('35.10')(one) && one.status !== 'planned');
	const expected = new Set(own.flatMap(({ parties }) => parties).filter((one) => one !== '35.10'));
	const rows = partners(page).getByRole('listitem');
	// The first of them leave the agreements in sight.
	await expect(rows).toHaveCount(5);
	await page.getByRole('button', { name: `Semua ${expected.size} mitra` }).click();
	await expect(rows).toHaveCount(expected.size);

	// Each row as its name, kilometres and number of agreements.
	const read = async () =>
		(await rows.allInnerTexts()).map((text) => {
			const [, name = '', km = '', agreed = ''] =
				/^(.+?)\s+([\d.]+) km\s+(\d+) kerja sama/s.exec(text) ?? [];
			return { name, km: Number(km.replace('.', '')), agreed: Number(agreed) };
		});
	const byCount = (await read()).map(({ agreed }) => agreed);
	expect(byCount).toEqual(byCount.toSorted((a, b) => b - a));
	expect(byCount[0]).toBe(own.filter(has('51.01')).length);

	const order = page.getByRole('combobox', { name: 'Urutkan mitra' });
	await order.selectOption('Terjauh');
	await expect(rows.first()).toContainText('Manokwari');
	const byDistance = (await read()).map(({ km }) => km);
	expect(byDistance).toEqual(byDistance.toSorted((a, b) => b - a));
	// Of several parties an agreement tells the longest way between any two.
	const ways = own.filter(({ parties }) => parties.length === 2).map((one) => one.distanceKm);
	expect(byDistance[0]).toBe(Math.max(...ways));

	await order.selectOption('Nama');
	await expect(rows.first()).not.toContainText('Manokwari');
	const byName = (await read()).map(({ name }) => name);
	expect(byName).toEqual(byName.toSorted((a, b) => a.localeCompare(b, 'id')));
});

test('a selection that filters hide is explained, with a way out', async ({
	open,
	page,
	agreements
}) => {
	await open('?daerah=kota-madiun&sektor=transmigrasi&tampilan=daftar');
	await expect(count(page)).toHaveText('0');
	const selected = panel(page, 'Kota Madiun');
	await expect(selected).toContainText('Semua kerja sama Kota Madiun tersembunyi oleh filter');
	await selected.getByRole('link', { name: 'Hapus semua filter' }).click();
	await expect(count(page)).toHaveText(String(agreements.filter(has('35.77')).length));
	await expect(page).toHaveURL('/?daerah=kota-madiun&tampilan=daftar');
});

test('every region and pair is reached from the list below the map by one sentence', async ({
	open,
	page,
	agreements
}) => {
	const [only] = agreements.filter(has('35.71', '35.77'));
	expect(only?.signed).toBe('2026-01-13');
	await open('?dari=2026');
	await page.getByText('Daftar semua daerah dan pasangannya').press('Enter');
	await page
		.getByRole('link', { name: /^Kota Kediri – Kota Madiun: 1 kerja sama; .+; 13 Januari 2026$/ })
		.press('Enter');
	await expect(page).toHaveURL('/?daerah=kota-kediri&mitra=kota-madiun&dari=2026');
	const pair = panel(page, 'Kota Kediri – Kota Madiun');
	await expect(pair).toContainText(only?.title ?? '-');
	await expect(pair.getByRole('heading', { level: 2 })).toBeFocused();
});
