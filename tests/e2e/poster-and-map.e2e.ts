/** The poster and the map of one view, compared as images: the one takes the other's place without being noticed. */
import type { Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, mapReady, test } from './support';

/** Share of pixels that may look different. */
const MOST = 0.02;
/** The frame keeps clear of the page's edges by so much on each side. */
const MARGIN = 8;

/** What lies over the picture is the reader's, not the picture's; names are written by another hand. */
const BARE = `
	.maplibregl-canvas-container canvas:not(.maplibregl-canvas), .zoom { visibility: hidden !important }
	.embed > :not(.picture) { display: none !important }`;

/** Regions and links of the poster, as large as the frame of the map. */
async function posterAlone(page: Page, address: string): Promise<Buffer> {
	const frame = await page.getByTestId('map').boundingBox();
	const svg = await (await page.request.get(address)).text();
	const other = await page.context().newPage();
	await other.setViewportSize({
		width: Math.round(frame?.width ?? 0),
		height: Math.round(frame?.height ?? 0)
	});
	const bare = svg.replaceAll(/<text.*?<\/text>/g, '');
	await other.setContent(
		`<body style="margin:0"><img alt="" style="display:block;width:100vw;height:100vh" src="data:image/svg+xml,${encodeURIComponent(bare)}">`
	);
	await other.locator('img').evaluate((image: HTMLImageElement) => image.decode());
	const picture = await other.screenshot();
	await other.close();
	return picture;
}

for (const { width, format } of [
	{ width: 360, format: 'sempit' },
	{ width: 960, format: 'lebar' }
]) {
	for (const path of ['', 'sektor/pendidikan/', 'daerah/kota-madiun/']) {
		test(`/embed/${path} at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width: width + 2 * MARGIN, height: 900 });
			await page.goto(`/embed/${path}`);
			await mapReady(page);
			await page.evaluate((rules) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(rules);
				document.adoptedStyleSheets.push(sheet);
			}, BARE);
			const map = PNG.sync.read(await page.getByTestId('map').screenshot());
			const poster = PNG.sync.read(await posterAlone(page, `/poster/${path}${format}.svg`));
			expect([poster.width, poster.height]).toEqual([map.width, map.height]);
			expect(map.width).toBe(width);
			const different = pixelmatch(map.data, poster.data, undefined, map.width, map.height, {
				threshold: 0.1
			});
			expect(different / (map.width * map.height)).toBeLessThan(MOST);
		});
	}
}
