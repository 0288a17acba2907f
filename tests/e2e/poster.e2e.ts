/** The picture before the map, and in place of it. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, graphReady, lackWebGL, mapReady, openAtlas, saveData, test } from './support';

/** Paths of the files that only the map needs, as every page with a picture names them. */
async function filesOfMap(page: Page, kind: 'script' | 'worker' | 'data'): Promise<string[]> {
	const html = await (await page.request.get('/embed/')).text();
	const links = html.match(new RegExp(`<link [^>]*data-map="${kind}"`, 'g')) ?? [];
	return links.map((link) => /href="[./]*(\/_app\/[^"]+)"/.exec(link)?.[1] ?? link);
}

const PAGES = [
	{ path: '/', sentence: /606|kerja sama antara/, picture: /poster\/(lebar|sempit)\.svg$/ },
	{ path: '/embed/', sentence: /kerja sama antara/, picture: /poster\/(lebar|sempit)\.svg$/ },
	{
		path: '/embed/sektor/pendidikan/',
		sentence: /kerja sama bidang Pendidikan antara/,
		picture: /poster\/sektor\/pendidikan\/(lebar|sempit)\.svg$/
	},
	{
		path: '/embed/daerah/kota-madiun/',
		sentence: /Kota Madiun: \d+ kerja sama dengan \d+ daerah/,
		picture: /poster\/daerah\/kota-madiun\/(lebar|sempit)\.svg$/
	}
];

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const { path, sentence, picture } of PAGES) {
		test(`${path} shows picture, sentence and list`, async ({ page }) => {
			await page.goto(path);
			const image = page.getByRole('img', { name: sentence });
			await expect(image).toBeVisible();
			await expect(image).toHaveJSProperty('complete', true);
			expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(
				300
			);
			expect(await image.evaluate((one: HTMLImageElement) => one.currentSrc)).toMatch(picture);
			await expect(page.getByText(sentence).first()).toBeVisible();
			const items = page.locator('noscript').getByRole('listitem');
			await expect(items.first()).toBeVisible();
			await expect(items.first().getByRole('link')).toHaveAttribute('href', /^https?:/);
		});
	}

	test.describe('on an address that leads nowhere', () => {
		test.use({ expectedErrors: [/404/] });

		test('an embed says so and leads to the atlas', async ({ page }) => {
			await page.goto('/embed/daerah/atlantis/');
			const notice = page.locator('noscript p');
			await expect(notice).toContainText('Halaman ini tidak ada');
			await expect(notice.locator('a')).toHaveAttribute('href', '/');
		});
	});
});

test.describe('on an address that leads nowhere', () => {
	test.use({ expectedErrors: [/404/] });

	test('an embed says so in its frame and leads to the atlas', async ({ page }) => {
		await page.goto('/embed/sektor/sihir/');
		await expect(page.getByRole('heading', { name: 'Halaman ini tidak ada' })).toBeVisible();
		await expect(page.getByRole('link', { name: 'Ke Jejaring Daerah' })).toHaveAttribute(
			'href',
			'/'
		);
	});
});

test('a page whose browser says nothing of its picture wakes up all the same', async ({ page }) => {
	await page.addInitScript(() => {
		const hush = (event: Event) => {
			if (event.target instanceof HTMLImageElement) event.stopImmediatePropagation();
		};
		for (const type of ['load', 'error']) document.addEventListener(type, hush, { capture: true });
		Object.defineProperty(HTMLImageElement.prototype, 'complete', { get: () => false });
	});
	await page.goto('/embed/');
	await mapReady(page);
});

test.describe('without WebGL', () => {
	test.beforeEach(({ page }) => lackWebGL(page));

	for (const { path, sentence } of PAGES) {
		test(`${path} keeps the picture and says why`, async ({ page }) => {
			await page.goto(path);
			await expect(page.getByText('Peta tidak dapat ditampilkan di peramban ini')).toBeVisible();
			await expect(page.getByRole('img', { name: /kerja sama/ })).toBeVisible();
			await expect(page.getByText(sentence).first()).toBeVisible();
			if (path === '/') {
				await expect(
					page.getByRole('table').locator('tbody').getByRole('row').first()
				).toBeVisible();
			} else {
				await page.getByText(/^Daftar \d+ kerja sama/).click();
				await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible();
				await expect(page.getByTestId('map').getByRole('link')).toHaveAttribute(
					'href',
					/^\/|^\.\.\//
				);
			}
		});
	}
});

test.describe('where the map’s scripts cannot be had', () => {
	test.use({ expectedErrors: [/ERR_FAILED/] });

	test.beforeEach(async ({ page }) => {
		const refused = await filesOfMap(page, 'script');
		expect(refused).not.toEqual([]);
		for (const path of refused) await page.route(`**${path}`, (route) => route.abort());
	});

	for (const { path, sentence } of PAGES) {
		test(`${path} keeps the picture and says so`, async ({ page }) => {
			await page.goto(path);
			const map = page.getByTestId('map');
			await map.dispatchEvent('pointerenter');
			const notice = page.getByRole('alert');
			await expect(notice).toContainText('Peta interaktif tidak dapat dimuat');
			await expect(notice).toContainText('Gambar dan daftar kerja sama tetap lengkap');
			await expect(map.getByRole('img', { name: sentence })).toBeVisible();
			await expect(map.locator('canvas')).toHaveCount(0);
			if (path === '/') return;
			const link = map.getByRole('link', { name: sentence });
			await expect(link).toHaveAttribute('target', '_top');
			const atlas = await link.evaluate((one: HTMLAnchorElement) => new URL(one.href).pathname);
			expect(atlas).toBe('/');
		});
	}
});

test('another view is drawn in the browser, and never shows the default one first', async ({
	page
}) => {
	await page.addInitScript(() => {
		const seen: string[] = [];
		Object.assign(window, { seenPictures: seen });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) seen.push((entry as LargestContentfulPaint).url);
		}).observe({ type: 'largest-contentful-paint', buffered: true });
	});
	await openAtlas(page, '?sektor=pendidikan&dari=2015');
	await expect(page.getByTestId('map').locator('img')).toHaveAttribute('src', /^blob:/);
	await mapReady(page);
	const seen = await page.evaluate(
		() => (window as unknown as { seenPictures: string[] }).seenPictures
	);
	expect(seen.filter((url) => url.endsWith('.svg'))).toEqual([]);
});

test('a region’s own picture stands there before there is data, and a press on it is answered', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 780 });
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/agreements-brief.json', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/?daerah=kota-madiun');
	const picture = page.locator('main picture');
	await expect(picture.locator('source').first()).toHaveAttribute(
		'srcset',
		/poster\/daerah\/kota-madiun\/sempit\.svg$/
	);
	const image = picture.locator('img');
	await expect(image).toBeVisible();
	// Over the picture lies what is said while one waits.
	await image.click({ force: true });
	const word = page.getByText('Memuat data kerja sama …');
	await expect(word).toHaveCSS('opacity', '1');
	release();
	await mapReady(page);
	await expect(word).toBeHidden();
	// The page was opened with the selection: it does not scroll by itself when the map comes.
	expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test.describe('for a region that is none', () => {
	test.use({ expectedErrors: [/404/] });

	test('no broken picture shows', async ({ page }) => {
		const missed = page.waitForResponse(/poster\/daerah\/kota-khayal\//);
		await page.goto('/?daerah=kota-khayal');
		expect((await missed).status()).toBe(404);
		await expect(page.getByText('Bagian tautan ini diabaikan')).toContainText('kota-khayal');
		await expect(page.locator('main img[src*=khayal]')).toHaveCount(0);
	});
});

test('for readers who save data, the map waits to be asked for', async ({ page }) => {
	await saveData(page);
	// Whatever the page would do after a while it does at once.
	await page.addInitScript(() => {
		const { setTimeout } = window;
		const sooner = (then: TimerHandler, wait?: number) => setTimeout(then, Math.min(wait ?? 0, 50));
		Object.assign(window, { setTimeout: sooner });
	});
	const files = (
		await Promise.all((['script', 'worker', 'data'] as const).map((kind) => filesOfMap(page, kind)))
	).flat();
	expect(files.length).toBeGreaterThanOrEqual(3);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const forMap = () => files.filter((path) => asked.includes(path));
	await openAtlas(page);
	const start = page.getByRole('button', { name: 'Buka peta interaktif' });
	await expect(start).toBeVisible();
	await page.evaluate(
		() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 10_000))
	);
	await expect(page.getByTestId('map')).toHaveAttribute('data-ready', 'false');
	expect(forMap()).toEqual([]);
	await start.click();
	await mapReady(page);
	await expect(start).toBeHidden();
	expect(forMap()).toEqual(files);
});

test('on paper stands the picture of what is shown', async ({ page }) => {
	await openAtlas(page, '?daerah=kota-madiun');
	await mapReady(page);
	const picture = page.getByTestId('map').locator('img');
	await expect(picture).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(picture).toBeVisible();
	await expect(picture).toHaveAttribute('src', /^blob:/);
	await expect(picture).toHaveAttribute('alt', /Kota Madiun/);
});

test.describe('where the poster’s script cannot be had', () => {
	// Said by the browser, if it asks before the page is gone.
	test.use({ expectedErrors: [/ERR_FAILED/] });

	test('paper that cannot wait for a poster shows the map as it stands', async ({ page }) => {
		await openAtlas(page, '?daerah=kota-madiun');
		await mapReady(page);
		await page.route('**/immutable/**', (route) => route.abort());
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByTestId('map').locator('canvas').first()).toBeVisible();
		await expect(page.getByTestId('map').locator('img')).toHaveCount(0);
	});
});

test('what is on screen can be taken along: the map as SVG and as PNG, the graph as itself', async ({
	page,
	agreements
}) => {
	await openAtlas(page, '?sektor=kesehatan&dari=2020');
	const take = async (kind: 'SVG' | 'PNG') => {
		const coming = page.waitForEvent('download');
		await page.getByRole('button', { name: `Unduh gambar ${kind}` }).click();
		const download = await coming;
		return {
			name: download.suggestedFilename(),
			bytes: await readFile(await download.path())
		};
	};
	const name = 'kerja-sama-antardaerah-bidang-kesehatan-sejak-2020';

	const svg = await take('SVG');
	expect(svg.name).toBe(`jejaring-daerah-peta-${name}.svg`);
	const text = svg.bytes.toString();
	expect(text).toMatch(/>Kerja sama antardaerah: bidang Kesehatan \(Sejak 2020\)<\/text>/);
	const shown = agreements.filter(
		({ sectors, signed }) => sectors.includes('kesehatan') && Number(signed?.slice(0, 4)) >= 2020
	);
	const planned = shown.filter(({ status }) => status === 'planned').length;
	const plans = planned === 0 ? '' : ` dan ${planned} rencana`;
	expect(text).toContain(`>${shown.length - planned} kerja sama${plans}</text>`);
	expect(text).toContain('>Kesehatan &amp; sosial</text>');
	expect(text).toMatch(/>Jejaring Daerah \([^)]+\) · Data per [^<]+ \d{4}<\/text>/);
	expect(text).toContain('Lisensi: CC BY 4.0</text>');

	const png = await take('PNG');
	expect(png.name).toBe(`jejaring-daerah-peta-${name}.png`);
	expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
	expect(png.bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(1920);

	await page.getByRole('link', { name: 'Jaringan', exact: true }).click();
	await graphReady(page);
	const graph = await take('SVG');
	expect(graph.name).toBe(`jejaring-daerah-jaringan-${name}.svg`);
	expect(graph.bytes.toString()).toContain('>Sumatera</text>');
	expect(graph.bytes.toString()).not.toContain('id="land"');
});
