import type { Page } from '@playwright/test';
import { expectOtherPicture, expectPicture, graph, HUB, picture } from './graph-places';
import { cameraAt, middleOfMap, regionsBySlug } from './places';
import {
	count,
	expect,
	graphReady,
	mapPicture,
	mapReady,
	openAtlas,
	test as coldTest
} from './support';
import { test } from './warm';

const tab = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Tampilan' }).getByRole('link', { name, exact: true });

async function bothReady(page: Page): Promise<void> {
	await mapReady(page);
	await graphReady(page);
}

test('what is pointed at in one lights up in the other', async ({ open, page, request }) => {
	const { point } = (await regionsBySlug(request))('provinsi-dki-jakarta');
	await open(`?tampilan=belah&${cameraAt(point, 9)}`);
	await bothReady(page);
	await page.mouse.move(0, 0);
	const [map, network] = [await mapPicture(page), await picture(page)];

	const { x, y } = await middleOfMap(page);
	await page.mouse.move(x, y);
	await expect(page.getByText(/^Prov\. DKI Jakarta · /)).toBeVisible();
	await expectOtherPicture(page, network);
	await page.mouse.move(0, 0);
	await expectPicture(page, network);

	await graph(page).focus();
	await page.keyboard.press('Home');
	await expect.poll(async () => (await mapPicture(page)) === map).toBe(false);
	await graph(page).blur();
	await expect.poll(async () => (await mapPicture(page)) === map).toBe(true);
});

test('what is selected in one is selected in the other; a filter changes both', async ({
	open,
	page,
	request,
	agreements
}) => {
	const { point } = (await regionsBySlug(request))('kabupaten-manokwari');
	const camera = cameraAt(point, 8);
	await open(`?tampilan=belah&${camera}`);
	await bothReady(page);
	await page.mouse.move(0, 0);
	const network = await picture(page);
	const { x, y } = await middleOfMap(page);
	await page.mouse.click(x, y);
	await expect(page).toHaveURL(`/?daerah=kabupaten-manokwari&tampilan=belah&${camera}`);
	await expectOtherPicture(page, network);

	await graph(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`/?daerah=${HUB.slug}&tampilan=belah&${camera}`);
	const own = agreements.filter(({ parties }) => parties.includes(HUB.code));
	await expect(count(page)).toHaveText(String(own.length));

	await page.getByRole('link', { name: 'Tutup' }).click();
	await page.mouse.move(0, 0);
	await graph(page).blur();
	const [map, all] = [await mapPicture(page), await picture(page)];
	await page.getByRole('checkbox', { name: 'Kesehatan & sosial' }).check();
	await expectOtherPicture(page, all);
	await expect.poll(async () => (await mapPicture(page)) === map).toBe(false);
});

test('tabs lead from map to graph and back, and keep what is selected', async ({ open, page }) => {
	await open('?daerah=kota-madiun');
	await mapReady(page);
	await tab(page, 'Jaringan').click();
	await expect(page).toHaveURL('/?daerah=kota-madiun&tampilan=jaringan');
	await graphReady(page);
	await expect(page.getByTestId('map')).toBeHidden();
	await tab(page, 'Peta & jaringan').click();
	await bothReady(page);
	await tab(page, 'Peta').click();
	await expect(page).toHaveURL('/?daerah=kota-madiun');
	await mapReady(page);
	await expect(page.getByTestId('graph')).toBeHidden();
	await page.goBack();
	await bothReady(page);
	await page.goBack();
	await graphReady(page);
	await expect(page.getByTestId('map')).toBeHidden();
	await expect(page.getByRole('region', { name: 'Kota Madiun', exact: true })).toBeVisible();
});

/**
 * Chooses a tab, and another one while regions are on their way to the first. Within the page: between two calls of a test
 * they could arrive.
 */
async function chooseOnTheWay(page: Page, first: string, second: string): Promise<void> {
	const other = await tab(page, second).elementHandle();
	await tab(page, first).evaluate(async (link: HTMLElement, other) => {
		const graph = document.querySelector('[data-testid=graph]');
		link.click();
		while (graph?.getAttribute('data-ready') === 'true') await new Promise(requestAnimationFrame);
		(other as HTMLElement).click();
	}, other);
}

test('a tab chosen while regions travel wins, and the history stays in order', async ({
	open,
	page
}) => {
	await open();
	await mapReady(page);
	await tab(page, 'Jaringan').click();
	await page.mouse.move(0, 0);
	const settled = await picture(page);

	const choose = (name: string) => tab(page, name).evaluate((link: HTMLElement) => link.click());
	await chooseOnTheWay(page, 'Peta', 'Jaringan');
	await expectPicture(page, settled);
	await expect(page).toHaveURL('/?tampilan=jaringan');
	await expect(tab(page, 'Jaringan')).toHaveAttribute('aria-current', 'page');
	await expect(page.getByTestId('map')).toBeHidden();

	await chooseOnTheWay(page, 'Peta', 'Daftar');
	await expect(page).toHaveURL('/?tampilan=daftar');
	await expect(page.getByRole('table')).toBeVisible();
	await page.goBack();
	await expectPicture(page, settled);
	await choose('Peta');
	await expect(page).toHaveURL('/');
	await mapReady(page);
	await expect(page.getByTestId('graph')).toBeHidden();
	await page.goBack();
	await expect(page).toHaveURL('/?tampilan=jaringan');
	await expect(tab(page, 'Jaringan')).toHaveAttribute('aria-current', 'page');
	await graphReady(page);
	await page.goForward();
	await expect(page).toHaveURL('/');
	await expect(tab(page, 'Peta')).toHaveAttribute('aria-current', 'page');
	await mapReady(page);
	await expect(page.getByTestId('graph')).toBeHidden();
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
	const atOnce = reducedMotion === 'reduce';
	test.describe(`prefers-reduced-motion: ${reducedMotion}`, () => {
		coldTest.use({ contextOptions: { reducedMotion } });

		coldTest(
			`map and graph pass into each other ${atOnce ? 'at once' : 'slowly'}`,
			async ({ page }) => {
				await page.clock.install();
				await openAtlas(page);
				await mapReady(page);
				await tab(page, 'Jaringan').click();
				await graphReady(page);
				await page.clock.pauseAt(Date.now() + 600_000);
				await tab(page, 'Peta').evaluate((link: HTMLElement) => link.click());
				// Enough for a page to turn, not for anything to travel.
				await page.clock.runFor(300);
				await expect(page.getByTestId('graph')).toBeVisible({ visible: !atOnce });
				await page.clock.runFor(2000);
				await expect(page.getByTestId('graph')).toBeHidden();
				await expect(page.getByTestId('map')).toBeVisible();
			}
		);
	});
}
