/**
 * Browsers take only so many calls of their history and throw beyond: WebKit 100 in 10 or 30 seconds, for a page and all
 * frames in it. What is seen on the page and what stands in the address then parted, and stayed apart.
 */
import type { Frame, Locator, Page } from '@playwright/test';
import { buildIframe } from '../../src/lib/embed/snippet';
import { embed, snippetSource, test as hostTest } from './host-page';
import { count, expect, openAtlas, sectorGroup, test } from './support';

test.use({ savesData: true });
hostTest.use({ savesData: true });

/** Gives Chromium Safari's limit, and counts what is called. @param most calls within 30 seconds */
async function limitHistory(page: Page, most = 100): Promise<void> {
	await page.addInitScript((most) => {
		const calls: number[] = [];
		Object.assign(window, { historyCalls: calls, historyLimit: most });
		for (const name of ['pushState', 'replaceState'] as const) {
			const original = history[name].bind(history);
			history[name] = (...given) => {
				const now = performance.now();
				const { historyLimit } = window as unknown as { historyLimit: number };
				if (calls.filter((call) => now - call < 30_000).length >= historyLimit) {
					throw new DOMException(`Attempt to use history.${name}() more often`, 'SecurityError');
				}
				calls.push(now);
				original(...given);
			};
		}
	}, most);
}

const GROUP = { id: 'kesehatan-sosial', name: 'Kesehatan & sosial' } as const;
/** A view that is quickly drawn: what is asked for a hundred times shall not wait for a long list. */
const FEW = '?daerah=kota-kediri&tampilan=daftar';

const callsOf = (where: Page | Frame) =>
	where.evaluate(() => (window as unknown as { historyCalls: number[] }).historyCalls.length);

/** Types in the field for words, then does something else before the page has had a turn. */
async function typeThenClick(page: Page, then: Locator): Promise<void> {
	const field = await page.getByLabel('Cari dalam kerja sama').elementHandle();
	await then.evaluate(async (element, field) => {
		for (const text of ['m', 'ma', 'madiun']) {
			(field as HTMLInputElement).value = text;
			(field as HTMLInputElement).dispatchEvent(new Event('input', { bubbles: true }));
			await Promise.resolve().then(() => undefined);
		}
		(element as HTMLElement).click();
	}, field);
}

/** Loads anew what the address says: it shows what was there before. */
async function expectSameAnew(page: Page): Promise<void> {
	const before = await count(page).textContent();
	await page.reload();
	await expect(count(page)).toHaveText(before ?? '');
}

test('a text typed as fast as can be stands in field, list and address alike', async ({ page }) => {
	await limitHistory(page);
	await openAtlas(page, FEW);
	const field = page.getByLabel('Cari dalam kerja sama');
	const text = 'kota '.repeat(26).trim() + 'x';
	expect(text).toHaveLength(130);
	await field.pressSequentially(text);
	await expect(field).toHaveValue(text);
	// There is no such word.
	await expect(count(page)).toHaveText('0');
	await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(text);
	await expectSameAnew(page);
	await expect(field).toHaveValue(text);
});

test('boxes clicked as fast as can be stand in list and address alike', async ({ page }) => {
	await limitHistory(page);
	await openAtlas(page, FEW);
	const boxes = sectorGroup(page).getByRole('checkbox');
	const chosen = () =>
		boxes.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked));
	await expect(boxes).toHaveCount(10);
	await boxes.evaluateAll(async (all) => {
		for (let click = 0; click < 130; click++) {
			(all[(click * 7) % all.length] as HTMLInputElement).click();
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
	});
	// Thirteen clicks each.
	expect(await chosen()).toEqual(Array.from({ length: 10 }, () => true));
	await page.getByRole('checkbox', { name: GROUP.name }).click();
	const last = await chosen();
	expect(last.filter((one) => one)).toHaveLength(9);
	const inAddress = () => new URL(page.url()).searchParams.get('sektor')?.split(',') ?? [];
	await expect.poll(() => [inAddress().length, inAddress().includes(GROUP.id)]).toEqual([9, false]);
	await expectSameAnew(page);
	await expect(boxes.first()).toBeVisible();
	expect(await chosen()).toEqual(last);
});

test('a step taken while a text rests leads back to that text', async ({ page }) => {
	await openAtlas(page, '?tampilan=daftar');
	await typeThenClick(page, page.getByRole('checkbox', { name: GROUP.name }));
	await expect(page).toHaveURL(`/?sektor=${GROUP.id}&q=madiun&tampilan=daftar`);
	await page.goBack();
	await expect(page).toHaveURL('/?q=madiun&tampilan=daftar');
	await expect(page.getByLabel('Cari dalam kerja sama')).toHaveValue('madiun');
	await page.goBack();
	expect(page.url()).not.toContain('madiun');
});

for (const [name, path, press] of [
	['another page', /sematkan/, (page: Page) => page.getByRole('link', { name: 'Sematkan' })],
	[
		'another view',
		/tampilan=jaringan/,
		(page: Page) => page.getByRole('link', { name: 'Jaringan', exact: true })
	]
] as const) {
	test(`a link to ${name} that follows a text at once leads back to that text`, async ({
		page
	}) => {
		await openAtlas(page, '?tampilan=daftar');
		await typeThenClick(page, press(page));
		await expect(page).toHaveURL(path);
		await page.goBack();
		await expect(page).toHaveURL('/?q=madiun&tampilan=daftar');
		await expect(page.getByLabel('Cari dalam kerja sama')).toHaveValue('madiun');
	});
}

test('where the browser takes no calls at all, the page shows what it is asked for', async ({
	page
}) => {
	await limitHistory(page, 1);
	await openAtlas(page);
	const list = page.getByRole('link', { name: 'Daftar', exact: true });
	await list.click();
	await expect(list).toHaveAttribute('aria-current', 'page');
	await page.getByLabel('Cari dalam kerja sama').pressSequentially('madiun');
	await page.getByRole('checkbox', { name: GROUP.name }).click();
	await expect(page.getByRole('list', { name: 'Filter aktif' })).toContainText('“madiun”');
	await expect(page.getByRole('list', { name: 'Filter aktif' })).toContainText(GROUP.name);
	const map = page.getByRole('link', { name: 'Peta', exact: true });
	await map.click();
	await expect(map).toHaveAttribute('aria-current', 'page');
	await list.click();
	await expect(page).toHaveURL('/');

	await page.evaluate(() => Object.assign(window, { historyLimit: 100 }));
	await expect(page).toHaveURL(`/?sektor=${GROUP.id}&q=madiun&tampilan=daftar`);
	await expect(list).toHaveAttribute('aria-current', 'page');
	await page.goBack();
	await expect(page.getByRole('list', { name: 'Filter aktif' })).toBeHidden();
});

test('where the browser takes no calls at all, a link still leads to its page', async ({
	page
}) => {
	await limitHistory(page, 1);
	await openAtlas(page);
	await page.getByRole('checkbox', { name: GROUP.name }).click();
	await page.getByRole('link', { name: 'Sematkan' }).click();
	await expect(page).toHaveURL(`/sematkan/?sektor=${GROUP.id}`);
	await expect(page.getByTestId('preview')).toBeVisible();
});

test('options tried as fast as can be stand in the address of the builder', async ({ page }) => {
	await limitHistory(page);
	await page.goto('/sematkan/');
	const control = page.getByRole('checkbox', { name: 'Legenda' });
	await expect(control).toBeChecked();
	await control.evaluate(async (box) => {
		for (let click = 0; click < 131; click++) {
			(box as HTMLInputElement).click();
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
	});
	await expect(control).not.toBeChecked();
	await expect(page).toHaveURL(/kontrol=/);
	await page.reload();
	await expect(control).not.toBeChecked();
});

hostTest('a flood of views from the host page ends at the last', async ({ page, host, atlas }) => {
	await limitHistory(page);
	await host.open(buildIframe(snippetSource(atlas, '?tampilan=daftar')));
	const { iframe, frame } = embed(page);
	await iframe.scrollIntoViewIfNeeded();
	await expect(count(frame as unknown as Page)).toBeAttached();
	const inside = page.frames()[1];
	if (inside === undefined) throw new Error('There is no embed.');
	const before = await callsOf(inside);
	const began = Date.now();
	await page.evaluate(async () => {
		const groups = ['pangan', 'pendidikan', 'lingkungan', 'ekonomi'];
		for (let message = 0; message < 1000; message++) {
			const query = `sektor=${groups[message % 4]}&tampilan=daftar`;
			window.frames[0]?.postMessage({ type: 'jejaring:set', query }, '*');
			if (message % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
		}
		const query = 'sektor=ekonomi&tampilan=daftar&tema=gelap';
		window.frames[0]?.postMessage({ type: 'jejaring:set', query }, '*');
	});
	const views = async () =>
		(await host.heard()).filter((said) => (said as { type?: string }).type === 'jejaring:shown');
	await expect
		.poll(async () => (await views()).at(-1))
		.toEqual({
			type: 'jejaring:shown',
			query: 'sektor=ekonomi&tampilan=daftar&tema=gelap',
			daerah: null
		});
	await expect.poll(() => inside.url()).toMatch(/sektor=ekonomi&tampilan=daftar&tema=gelap$/);
	await expect(frame.getByRole('checkbox', { name: 'Ekonomi, perdagangan & UMKM' })).toBeChecked();
	// The pace of a frame, ten at once and one every three seconds: on a slow machine the flood itself takes longer.
	const calls = (await callsOf(inside)) - before;
	expect(calls).toBeLessThanOrEqual(10 + (Date.now() - began) / 3000);
	expect((await views()).length).toBeLessThan(100);
});
