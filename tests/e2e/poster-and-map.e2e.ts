/** The poster and the map of one view, compared as images: the one takes the other's place without being noticed. */
import type { Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { linesInCommon } from './lines-compared';
import { expect, mapReady, test } from './support';

/** Share of pixels that may look different. */
const MOST = 0.02;
/** Share of the links' pixels that both must show alike: it is 0.90 and more, and below 0.45 in wrong colours. */
const LEAST = 0.8;
/** The frame keeps clear of the page's edges by so much on each side. */
const MARGIN = 8;

/** What lies over the picture is the reader's, not the picture's; names are written by another hand. */
const BARE = `
	.maplibregl-canvas-container canvas:not(.maplibregl-canvas), .zoom { visibility: hidden !important }
	.embed > :not(:has([data-testid='map'])) { display: none !important }`;

/** Draws posters as large as the frame of the map, with nothing but regions and links. */
async function posterDesk(page: Page): Promise<(svg: string) => Promise<PNG>> {
	const frame = await page.getByTestId('map').boundingBox();
	const desk = await page.context().newPage();
	await desk.setViewportSize({
		width: Math.round(frame?.width ?? 0),
		height: Math.round(frame?.height ?? 0)
	});
	return async (svg) => {
		const bare = svg.replaceAll(/<text.*?<\/text>/g, '');
		await desk.setContent(
			`<body style="margin:0"><img alt="" style="display:block;width:100vw;height:100vh" src="data:image/svg+xml,${encodeURIComponent(bare)}">`
		);
		await desk.locator('img').evaluate((image: HTMLImageElement) => image.decode());
		return PNG.sync.read(await desk.screenshot());
	};
}

const withoutLines = (svg: string) => svg.replaceAll(/<path class="(g\d|c)"[^>]*>/g, '');

/** Each group in the colour of the next. */
const inWrongColours = (svg: string) =>
	svg.replaceAll(/\.g(\d)\{/g, (_, group) => `.g${(Number(group) + 1) % 10}{`);

for (const { width, format } of [
	{ width: 360, format: 'sempit' },
	{ width: 600, format: 'sedang' },
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
			const map = PNG.sync.read(
				await page.getByTestId('map').screenshot({ animations: 'disabled' })
			);
			const svg = await (await page.request.get(`/poster/${path}${format}.svg`)).text();
			const draw = await posterDesk(page);
			const poster = await draw(svg);
			expect([poster.width, poster.height]).toEqual([map.width, map.height]);
			expect(map.width).toBe(width);
			const different = pixelmatch(map.data, poster.data, undefined, map.width, map.height, {
				threshold: 0.1
			});
			expect(different / (map.width * map.height)).toBeLessThan(MOST);

			// Lines are so few of the pixels that their loss would pass; their own criterion must not let it.
			const ground = await draw(withoutLines(svg));
			expect(linesInCommon(map, poster, ground)).toBeGreaterThan(LEAST);
			expect(linesInCommon(map, ground, ground), 'a poster without lines').toBeLessThan(LEAST);
			const wrong = await draw(inWrongColours(svg));
			expect(linesInCommon(map, wrong, ground), 'in wrong colours').toBeLessThan(LEAST);
		});
	}
}
