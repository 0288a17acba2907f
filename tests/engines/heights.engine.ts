/** An embed is as high in one engine as in the other: whoever sets its height by hand has tried it in one of them. */
import { startChromium } from './puppeteer-driver';
import type { Driver } from './driver';
import { openNewsSite } from '../hosts/news-site';
import { Reader } from './reader';
import { expect, test } from './test';

const WIDTHS = [320, 360, 600, 728, 960];
/** No list: it is as high as its text, and engines break the lines of addresses in different places. */
const VIEWS = ['', '?sektor=pendidikan', '?daerah=kota-madiun', '?tampilan=jaringan'];

/** What a device takes for its own font differs from engine to engine, and so does where its lines break. */
function setSameFonts(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(":root { --sans: 'DejaVu Sans'; --serif: 'DejaVu Serif' }");
	document.adoptedStyleSheets = [sheet];
}

/** Heights of the content by view and width, CSS pixels. */
async function heightsIn(driver: Driver, atlas: string): Promise<Record<string, number>> {
	const news = await openNewsSite();
	const frames = VIEWS.map(
		(view) =>
			`<iframe src="${atlas}/embed/${view}" width="100%" height="500" title="Peta"></iframe>`
	);
	await driver.resize(1280, 800);
	await driver.open(news.publish(`${frames.join('')}<script src="${atlas}/embed.js"></script>`));
	const heights: Record<string, number> = {};
	for (const width of WIDTHS) {
		await driver.run(
			null,
			(wanted: number) => {
				for (const frame of document.querySelectorAll('iframe')) frame.style.width = `${wanted}px`;
			},
			// The article's frames have borders.
			width + 2
		);
		for (const [at, view] of VIEWS.entries()) {
			const embed = new Reader(driver, at);
			// Browsers observe nothing in a frame that is far away.
			await driver.run(
				null,
				(one: number) => document.querySelectorAll('iframe')[one]?.scrollIntoView(),
				at
			);
			await embed.one({ testId: 'agreement-count' });
			await embed.run(setSameFonts);
			let last = NaN;
			await expect(async () => {
				const [inner, content] = await embed.run(() => [
					innerWidth,
					document.documentElement.getBoundingClientRect().height
				]);
				expect(inner).toBe(width);
				const rests = content === last;
				last = content ?? NaN;
				expect(rests, 'at rest').toBe(true);
				const given = await driver.run(
					null,
					(one: number) => document.querySelectorAll('iframe')[one]?.clientHeight,
					at
				);
				expect(Math.abs((given ?? 0) - (content ?? 0))).toBeLessThanOrEqual(2);
				heights[`${view} ${width}`] = content ?? NaN;
			}).toPass({ intervals: [400] });
		}
	}
	news.close();
	return heights;
}

test('within two pixels of Chromium’s, at every width', async ({ driver, atlas, downloads }) => {
	const chromium = await startChromium({ dark: false, downloads });
	const expected = await heightsIn(chromium, atlas).finally(() => chromium.close());
	const heights = await heightsIn(driver, atlas);
	const apart = Object.entries(expected)
		.filter(([key, height]) => Math.abs((heights[key] ?? NaN) - height) > 2)
		.map(([key, height]) => `${key}: ${heights[key]} for ${height}`);
	expect(apart).toEqual([]);
});
