/** What closes under a finger, over a drawn map: the press is for what was pressed, and reaches nothing that lay behind. */
import type { Page } from '@playwright/test';
import { graphReady, expect, mapReady } from './support';
import { hold, STAYS } from './finger';
import { pinnedCamera } from './places';
import { test } from './warm';

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

const search = (page: Page) => page.getByRole('combobox', { name: 'Cari daerah' });
const filters = (page: Page) => page.getByRole('button', { name: /^Filter/ });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Filter' });
const option = (page: Page, name: string) => page.getByRole('option', { name });

/** Counts what reaches the map itself from now on. @returns the presses so far */
async function watchMap(page: Page): Promise<() => Promise<number>> {
	await page.evaluate(() => {
		const pressed = { map: 0 };
		Object.assign(window, { pressed });
		addEventListener(
			'click',
			({ target }) => {
				if (target instanceof Element && target.closest('.map') !== null) pressed.map++;
			},
			{ capture: true }
		);
	});
	return () => page.evaluate(() => (window as unknown as { pressed: { map: number } }).pressed.map);
}

/** Whatever a finger has set off has been set off once a later one is answered. */
async function settle(page: Page): Promise<void> {
	await page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
	);
}

for (const stay of STAYS) {
	test.describe(`a finger that stays ${stay} ms`, () => {
		for (const [typed, name, query] of [
			['bekasi', 'Kabupaten Bekasi', '?daerah=kabupaten-bekasi'],
			['solo', 'Kota Surakarta', '?daerah=kota-surakarta'],
			['kota madiun', 'Kota Madiun', '?daerah=kota-madiun'],
			['banyuwnagi', 'Kabupaten Banyuwangi', '?daerah=kabupaten-banyuwangi'],
			['sampah', 'Cari “sampah” dalam kerja sama', '?q=sampah']
		] as const) {
			test(`chooses of the suggestions to “${typed}” the one it presses`, async ({
				open,
				page
			}) => {
				await open();
				await mapReady(page);
				const pressed = await watchMap(page);
				await search(page).fill(typed);
				await hold(page, option(page, name).first(), stay);
				await expect(page).toHaveURL(`/${query}`);
				await settle(page);
				await expect(page).toHaveURL(`/${query}`);
				expect(await pressed()).toBe(0);
			});
		}

		test('closes the sheet by its ✕, beside it, and by what it shows', async ({ open, page }) => {
			await open('?sektor=kesehatan');
			await mapReady(page);
			const pressed = await watchMap(page);
			const ways = [
				() => sheet(page).getByRole('button', { name: 'Tutup' }),
				() => ({ x: 180, y: 60 }),
				() => sheet(page).getByRole('button', { name: /^Tampilkan / })
			];
			for (const way of ways) {
				await page.evaluate(() => window.scrollTo(0, 0));
				await hold(page, filters(page), stay);
				await expect(sheet(page)).toBeVisible();
				await hold(page, way(), stay);
				await expect(sheet(page)).toBeHidden();
				await settle(page);
				await expect(page).toHaveURL('/?sektor=kesehatan');
			}
			expect(await pressed()).toBe(0);
		});

		test('takes back a filter by its chip, and a selection by the ✕ of its panel', async ({
			open,
			page
		}) => {
			await open('?daerah=kota-madiun&sektor=kesehatan,pendidikan');
			await mapReady(page);
			const pressed = await watchMap(page);
			await page.evaluate(() => window.scrollTo(0, 0));
			await hold(page, page.getByRole('button', { name: 'Hapus filter Kesehatan' }), stay);
			await expect(page).toHaveURL('/?sektor=pendidikan&daerah=kota-madiun');
			const panel = page.getByRole('region', { name: 'Kota Madiun', exact: true });
			await hold(page, panel.getByRole('link', { name: 'Tutup' }), stay);
			await expect(page).toHaveURL('/?sektor=pendidikan');
			await settle(page);
			await expect(page).toHaveURL('/?sektor=pendidikan');
			expect(await pressed()).toBe(0);
			// Provinces again, and the country: close up their lines would lead from edge to edge.
			await mapReady(page);
			expect((await pinnedCamera(page))[2]).toBeLessThan(4);
		});

		test('chooses in the panel whom the region is connected with', async ({ open, page }) => {
			await open('?daerah=kota-madiun');
			await mapReady(page);
			const pressed = await watchMap(page);
			const other = page.getByRole('combobox', { name: /^Terhubung lewat siapa/ });
			await other.fill('surakarta');
			await hold(page, option(page, 'Kota Surakarta'), stay);
			await expect(page).toHaveURL(/\?daerah=kota-(madiun,kota-surakarta|surakarta,kota-madiun)$/);
			await settle(page);
			expect(await pressed()).toBe(0);
		});

		test('on the graph presses nothing of what its answer brings under it', async ({
			open,
			page
		}) => {
			await open('?tampilan=jaringan&tingkat=daerah');
			await graphReady(page);
			await page.evaluate(() => {
				const clicked: string[] = [];
				Object.assign(window, { clicked });
				addEventListener('click', ({ target }) => {
					if (target instanceof Element)
						clicked.push(target.closest('a, button')?.textContent ?? '');
				});
			});
			const stage = page.getByTestId('graph');
			const box = await stage.boundingBox();
			// Somewhere in its lower half something is met: a panel then comes up over it.
			for (const down of [0.55, 0.6, 0.65, 0.7, 0.75, 0.8]) {
				if (page.url().includes('?daerah=') || page.url().includes('kerjasama=')) break;
				await hold(
					page,
					{ x: 180, y: Math.min(760, (box?.y ?? 0) + (box?.height ?? 0) * down) },
					stay
				);
				await settle(page);
			}
			await expect(page).not.toHaveURL('/?tampilan=jaringan&tingkat=daerah');
			const chosen = page.url();
			await settle(page);
			await expect(page).toHaveURL(chosen);
			expect(
				await page.evaluate(() => (window as unknown as { clicked: string[] }).clicked)
			).toEqual([]);
		});
	});
}

test('what lies behind does answer a finger of its own', async ({ open, page }) => {
	await open('?daerah=kota-madiun');
	await mapReady(page);
	const pressed = await watchMap(page);
	const map = await page.getByTestId('map').boundingBox();
	// Above the panel, beside the buttons.
	await hold(page, { x: 180, y: (map?.y ?? 0) + 90 }, STAYS[1]);
	await expect.poll(pressed).toBe(1);
});
