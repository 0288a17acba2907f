import type { Page } from '@playwright/test';
import { COLOURS, violations } from './axe';
import { detailsReady, expect, graphReady } from './support';
import { follow, test } from './warm';

// A colour half-way between two would be measured as neither.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const SELECTIONS: [name: string, query: string][] = [
	['nothing', ''],
	['a sector', 'sektor=kesehatan'],
	['a region', 'daerah=kota-madiun'],
	['a pair', 'daerah=kota-jambi&mitra=kota-malang']
];

async function expectUsable(page: Page): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await violations(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await violations(page, COLOURS)).toEqual([]);
}

for (const tab of ['peta', 'jaringan', 'belah', 'daftar']) {
	test(`?tampilan=${tab}, light and dark`, async ({ open, page }) => {
		// Four views, each gone through twice.
		test.slow();
		await open(`?tampilan=${tab}`);
		for (const [name, query] of SELECTIONS) {
			await test.step(`with ${name} selected`, async () => {
				await follow(page, `/?tampilan=${tab}&${query}`);
				await expect(page).toHaveURL(new RegExp(query));
				await detailsReady(page);
				if (tab !== 'daftar') {
					if (tab !== 'jaringan') await page.getByTestId('map').dispatchEvent('pointerenter');
					await expect(page.getByRole('button', { name: 'Perbesar' }).first()).toBeVisible();
				}
				await expectUsable(page);
			});
		}
	});
}

test('under colours of the system’s own: swatches and bars keep theirs, what is current stands out', async ({
	open,
	page
}) => {
	await open('?daerah=kota-madiun&dari=2018&sampai=2024');
	await detailsReady(page);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ forcedColors: 'active', colorScheme });
		expect(await violations(page)).toEqual([]);
		const seen = await page.evaluate(() => {
			const ground = (element: Element) => getComputedStyle(element).backgroundColor;
			const all = (selector: string) => [...document.querySelectorAll(selector)].map(ground);
			const page = ground(document.documentElement);
			return {
				swatches: new Set(all('aside .swatch')).size,
				bars: new Set([...all('.bar > div'), page]).size,
				tabs: [all('nav a[aria-current]'), all('nav a:not([aria-current])')],
				levels: [all('[role=group] a[aria-current]'), all('[role=group] a:not([aria-current])')]
			};
		});
		expect(seen.swatches).toBe(10);
		// Inside and outside the years asked for, and neither is the ground.
		expect(seen.bars).toBe(3);
		for (const [[current] = [], others = []] of [seen.tabs, seen.levels]) {
			expect(current).toBeDefined();
			expect(others).not.toContain(current);
		}
	}
});

test('under colours of the system’s own an embed keeps its swatches and its current tab, the graph its key', async ({
	visit,
	page
}) => {
	await visit('/embed/?sektor=kesehatan&tampilan=jaringan');
	await expect(page.getByText(/kerja sama bidang Kesehatan antara/)).toBeVisible();
	await graphReady(page);
	await page.getByText(/^Warna titik:/).click();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ forcedColors: 'active', colorScheme });
		expect(await violations(page)).toEqual([]);
		const seen = await page.evaluate(() => {
			const grounds = (selector: string) =>
				[...document.querySelectorAll(selector)].map(
					(one) => getComputedStyle(one).backgroundColor
				);
			return {
				swatches: new Set(grounds('.legend .swatch')).size,
				chosen: [grounds('.legend label:has(:checked, :indeterminate)'), grounds('.legend label')],
				tabs: [grounds('nav a[aria-current]'), grounds('nav a:not([aria-current])')],
				fills: grounds('[data-testid=graph] details li > span')
			};
		});
		expect(seen.swatches).toBe(await page.locator('.legend .swatch').count());
		expect(new Set(seen.fills).size).toBe(seen.fills.length);
		expect(seen.fills.length).toBeGreaterThan(4);
		for (const [[current] = [], others = []] of [seen.tabs, seen.chosen]) {
			expect(current).toBeDefined();
			expect(others.filter((other) => other === current).length).toBeLessThan(2);
		}
	}
});

test.describe('at 360 px', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	test('the opened sheet of filters, light and dark', async ({ open, page }) => {
		await open('?tampilan=daftar&daerah=kota-madiun');
		await detailsReady(page);
		await page.getByRole('button', { name: 'Filter' }).tap();
		await page.getByRole('button', { name: 'Rincian sektor: Kesehatan & sosial' }).tap();
		await page.getByRole('button', { name: 'Pilih provinsi' }).tap();
		await expect(page.getByRole('checkbox', { name: 'Bali', exact: true })).toBeVisible();
		await expectUsable(page);
	});
});
