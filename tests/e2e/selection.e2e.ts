import type { Page } from '@playwright/test';
import { cameraAt, middleOfArc, middleOfMap, OPEN_SEA, regionsBySlug } from './places';
import { count, expect, mapReady, type PublishedAgreement } from './support';
import { test } from './warm';

// A camera that is on its way draws picture after picture.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What is selected, named by its heading. */
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

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
