/** Five questions that readers bring, each answered from the start page within three actions. */
import type { Page } from '@playwright/test';
import { count, expect, type PublishedAgreement } from './support';
import { test } from './warm';

/** Takes the reader's actions one by one, and refuses a fourth. */
function atMostThree() {
	let taken = 0;
	return async (action: Promise<unknown>): Promise<void> => {
		taken++;
		expect(taken, 'actions of the reader').toBeLessThanOrEqual(3);
		await action;
	};
}

const search = (page: Page) => page.getByRole('combobox', { name: 'Cari daerah' });
const partners = (page: Page) =>
	page.getByRole('list', { name: 'Mitra', exact: true }).getByRole('listitem');

const othersOf = (code: string, agreements: PublishedAgreement[]) =>
	new Set(
		agreements
			.filter(({ parties }) => parties.includes(code))
			.flatMap(({ parties }) => parties)
			.filter((party) => party !== code)
	);

test.use({ savesData: true });
test.beforeEach(({ open }) => open());

test('who cooperates with Kota Madiun?', async ({ page, agreements }) => {
	const act = atMostThree();
	await act(search(page).fill('kota madiun'));
	await act(search(page).press('Enter'));
	await expect(partners(page)).toHaveCount(othersOf('35.77', agreements).size);
	await expect(partners(page).filter({ hasText: 'Kota Kediri' })).toBeVisible();
});

test('which health agreements were signed since 2025?', async ({ page, agreements }) => {
	const expected = agreements.filter(
		({ sectors, signed }) => sectors.includes('kesehatan') && (signed ?? '') >= '2025'
	);
	expect(expected.length).toBeGreaterThan(0);
	const act = atMostThree();
	await act(page.getByRole('button', { name: 'Rincian sektor: Kesehatan & sosial' }).click());
	await act(page.getByRole('checkbox', { name: 'Kesehatan', exact: true }).check());
	await act(page.getByLabel('Dari tahun').selectOption('2025'));
	await expect(count(page)).toHaveText(String(expected.length));
	// The newest can be read without going anywhere.
	const newest = expected.toSorted((a, b) => ((a.signed ?? '') < (b.signed ?? '') ? 1 : -1))[0];
	await expect(page.getByRole('article').first()).toContainText(newest?.title ?? '-');
});

test('which neighbours share waste management?', async ({ page, agreements }) => {
	const act = atMostThree();
	await act(page.getByLabel('Cari dalam kerja sama').fill('sampah'));
	await act(page.getByRole('checkbox', { name: 'Ada pihak yang berbatasan darat' }).check());
	const titled = agreements.filter(
		({ title, bordering }) => bordering && title.toLowerCase().includes('sampah')
	);
	await expect(page).toHaveURL('/?batas=ya&q=sampah');
	expect(Number(await count(page).textContent())).toBeGreaterThanOrEqual(titled.length);
	await expect(page.getByRole('article').filter({ hasText: /sampah/i })).not.toHaveCount(0);
});

test('what is the longest-distance partnership of Banyuwangi?', async ({ page, agreements }) => {
	const farthest = Math.max(
		...agreements
			.filter(({ parties }) => parties.includes('35.10'))
			.map(({ distanceKm }) => distanceKm)
	);
	const act = atMostThree();
	await act(search(page).fill('banyuwangi'));
	await act(search(page).press('Enter'));
	await act(page.getByRole('combobox', { name: 'Urutkan' }).selectOption('Terjauh'));
	await expect(partners(page).first()).toContainText('Manokwari');
	await expect(partners(page).first()).toContainText(`${farthest.toLocaleString('id-ID')} km`);
});

test('who reported the agreement of Malang and Jambi?', async ({ page, agreements }) => {
	const [record] = agreements.filter(({ id }) => id === '2026-01-12-kota-jambi-kota-malang');
	if (record === undefined) throw new Error('The record has lost its first agreement.');
	const act = atMostThree();
	await act(page.getByLabel('Cari dalam kerja sama').fill('malang jambi'));
	const card = page.getByRole('article').filter({ hasText: record.title });
	for (const { url, publisher } of record.sources) {
		await expect(card.locator(`a[href="${url}"]`)).toContainText(publisher);
	}
});
