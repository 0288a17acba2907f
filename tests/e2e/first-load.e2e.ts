import type { Page } from '@playwright/test';
import { expect, holdBack, mapReady, openAtlas, count, test } from './support';

/** Makes the line look as fast or as slow as one that brings the page itself in so many milliseconds. */
async function lineThatTakes(page: Page, milliseconds: number): Promise<void> {
	await page.addInitScript((responseEnd) => {
		Object.defineProperty(PerformanceNavigationTiming.prototype, 'responseEnd', {
			value: responseEnd
		});
	}, milliseconds);
}

/** The map's scripts that are there already or on their way. */
const fetchedForMap = (page: Page) => page.locator('link[data-map=script][rel=modulepreload]');

const isAwake = (page: Page) =>
	page.evaluate(() => performance.getEntriesByName('awake').length > 0);

test('the first load shows every agreement on a map, without asking another host', async ({
	page,
	agreements
}) => {
	await openAtlas(page);
	await expect(count(page)).toHaveText(String(agreements.length));
	await mapReady(page);
	await expect(page.getByRole('region', { name: 'Peta kerja sama antardaerah' })).toBeVisible();
	await expect(page).toHaveTitle(/Jejaring Daerah/);
	expect(await page.context().cookies()).toEqual([]);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('left alone, the map wakes up by itself', async ({ page }) => {
	await openAtlas(page);
	await expect(page.getByTestId('map')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 });
});

test('on a fast line the map’s scripts leave a phone’s processors to the page until it is awake', async ({
	page
}) => {
	await lineThatTakes(page, 50);
	await openAtlas(page);
	const timesAsked = () =>
		fetchedForMap(page).evaluateAll((links) =>
			links
				.flatMap((link) => performance.getEntriesByName((link as HTMLLinkElement).href))
				.map(({ startTime }) => startTime)
		);
	await expect.poll(timesAsked).not.toEqual([]);
	const [awake = Infinity] = await page.evaluate(() =>
		performance.getEntriesByName('awake').map(({ startTime }) => startTime)
	);
	expect(Math.min(...(await timesAsked()))).toBeGreaterThanOrEqual(awake);
});

test('on a slow line the map’s scripts come with those of the page', async ({ page }) => {
	await lineThatTakes(page, 900);
	const letDataCome = await holdBack(page, '**/data/agreements-brief.json');
	await page.goto('/');
	await expect(fetchedForMap(page)).not.toHaveCount(0);
	expect(await isAwake(page)).toBe(false);
	letDataCome();
	await expect.poll(() => isAwake(page)).toBe(true);
});

test('who goes on to another page before the map’s files have come gets them all the same', async ({
	page
}) => {
	await lineThatTakes(page, 50);
	await page.goto('/');
	const scripts = await page
		.locator('link[data-map=script]')
		.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
	const letScriptsCome = await holdBack(page, ({ href }) => scripts.includes(href));
	await page.getByRole('link', { name: 'Sematkan' }).click();
	await expect(page).toHaveURL('/sematkan/');
	const land = page.waitForResponse(/far\.topo/);
	letScriptsCome();
	expect((await land).status()).toBe(200);
});

test('a pointer that comes before the land is no problem', async ({ page }) => {
	const problems: string[] = [];
	page.on('console', (message) => {
		if (message.text().includes('kind: map')) problems.push(message.text());
	});
	const letLandCome = await holdBack(page, '**/far.topo.*.json');
	await openAtlas(page);
	const map = page.getByTestId('map');
	await map.dispatchEvent('pointerenter');
	// The map, and its names over it.
	await expect(map.locator('canvas')).toHaveCount(2);
	const box = await map.boundingBox();
	for (let step = 1; step < 10 && box !== null; step++) {
		await page.mouse.move(box.x + (box.width * step) / 10, box.y + box.height / 2);
		await page.evaluate(() => new Promise(requestAnimationFrame));
	}
	letLandCome();
	await mapReady(page);
	expect(problems).toEqual([]);
});

test('before anything is asked, one sentence says what the atlas holds', async ({
	page,
	agreements
}) => {
	await openAtlas(page);
	const made = agreements.filter(({ status }) => status !== 'planned').length;
	const head = page.getByRole('banner');
	await expect(head).toContainText(`${made} kerja sama antara`);
	await expect(head).toContainText(`dan ${agreements.length - made} rencana`);
	await expect(head).toContainText(/Data per \d{1,2} \p{L}+ \d{4}; kerja sama terbaru /u);
	await expect(page.getByRole('heading', { name: 'Mulai dari mana?' })).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what it holds and where the data is', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByRole('banner')).toContainText('kerja sama antara');
		await expect(page.locator('noscript p').first()).toContainText(
			'Peta interaktif memerlukan JavaScript'
		);
		await expect(page.getByText('Memuat data')).toBeHidden();
		await expect(page.getByRole('link', { name: 'Seluruh data (CSV)' })).toBeVisible();
	});
});
