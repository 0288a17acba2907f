import type { Page } from '@playwright/test';
import {
	count,
	dataAskedFor,
	expect,
	openAtlas,
	sectorGroup,
	test,
	type PublishedAgreement
} from './support';

// A page begins with what is drawn and counted; what is only read follows when somebody wants to read it.
const BRIEF = '/data/agreements-brief.json';
const WHOLE = '/data/agreements.json';

test.use({ savesData: true });

const panel = (page: Page) => page.getByRole('region', { name: 'Kota Madiun' });
const sources = (within: ReturnType<typeof panel>) =>
	within.getByRole('link', { name: /\.(id|com)/ });

/** A word of a signatory that no title and no region has: only the whole record can find it. */
function nameOnlyTheWholeHas(agreements: PublishedAgreement[]): string {
	const titles = agreements.map(({ title }) => title.toLowerCase()).join(' ');
	const words = agreements.flatMap(({ signatories }) =>
		signatories.flatMap(({ name }) => name.toLowerCase().match(/[a-z]{8,}/g) ?? [])
	);
	const word = words.find((one) => !titles.includes(one));
	if (word === undefined) throw new Error('No signatory has a word of its own.');
	return word;
}

test('a first look needs no more than the brief data; a selected region brings the rest', async ({
	page
}) => {
	const asked = dataAskedFor(page);
	const records = () => [...new Set(asked.filter((path) => path === BRIEF || path === WHOLE))];
	await openAtlas(page);
	await sectorGroup(page).waitFor();
	expect(records()).toEqual([BRIEF]);
	await page.getByRole('combobox', { name: 'Cari daerah' }).fill('kota madiun');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(sources(panel(page)).first()).toBeVisible();
	expect(records()).toEqual([BRIEF, WHOLE]);
});

test('a link to one agreement shows it in full', async ({ page, agreements }) => {
	const one = agreements.find(({ place, signatories }) => place !== null && signatories.length > 1);
	await openAtlas(page, `?kerjasama=${one?.id}`);
	const card = page.getByRole('region', { name: one?.title as string });
	await expect(card.locator('dl')).toContainText(one?.place as string);
	await expect(card.locator('dl')).toContainText(one?.signatories[0]?.name as string);
	await expect(card.locator(`a[href="${one?.sources[0]?.url}"]`)).toBeVisible();
});

test('words are found in what the brief data leaves out, by link and while typing', async ({
	page,
	agreements
}) => {
	const word = nameOnlyTheWholeHas(agreements);
	await openAtlas(page, `?q=${word}`);
	const found = await count(page).textContent();
	expect(Number(found)).toBeGreaterThan(0);
	await openAtlas(page);
	await page.getByLabel('Cari dalam kerja sama').fill(word);
	await expect(count(page)).toHaveText(found as string);
	await expect(page.getByText('Tidak ada kerja sama yang cocok')).toBeHidden();
});

test('while the rest is on its way nothing is called empty that may be found in it', async ({
	page,
	agreements
}) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(`**${WHOLE}`, async (route) => {
		await held;
		await route.continue();
	});
	await openAtlas(page);
	await page.getByLabel('Cari dalam kerja sama').fill(nameOnlyTheWholeHas(agreements));
	await expect(count(page)).toHaveText('0');
	await expect(page.getByText('Memuat data kerja sama …').first()).toBeVisible();
	await expect(page.getByText('Tidak ada kerja sama yang cocok')).toBeHidden();
	release();
	await expect(count(page)).not.toHaveText('0');
});

test('a record published anew in between takes the place of the old one as a whole', async ({
	page,
	agreements,
	request
}) => {
	const today = (await (await request.get(BRIEF)).json()) as { agreements: PublishedAgreement[] };
	const before = { ...today, agreements: today.agreements.slice(1) };
	await page.route(`**${BRIEF}`, (route) => route.fulfill({ json: before }));
	await openAtlas(page);
	await expect(count(page)).toHaveText(String(agreements.length - 1));
	await page.getByRole('link', { name: 'Daftar', exact: true }).click();
	await expect(count(page)).toHaveText(String(agreements.length));
	await expect(page.getByText(`20 dari ${agreements.length}`)).toBeVisible();
});
