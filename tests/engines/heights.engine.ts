/** An embed is as high in one engine as in the other: whoever sets its height by hand has tried it in one of them. */
import { startChromium } from './puppeteer-driver';
import type { Driver } from './driver';
import { openNewsSite } from '../hosts/news-site';
import { Reader } from './reader';
import { expect, test } from './test';

const WIDTHS = [320, 360, 600, 728, 960];
/**
 * The embeds of each article. No list: it is as high as its text, and engines break the lines of addresses in different
 * places.
 */
const ARTICLES = [
	['', '?tampilan=jaringan'],
	['?sektor=pendidikan', '?daerah=kota-madiun']
];

/** What a device takes for its own font differs from engine to engine, and so does where its lines break. */
function setSameFonts(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(":root { --sans: 'DejaVu Sans'; --serif: 'DejaVu Serif' }");
	document.adoptedStyleSheets = [sheet];
}

/** Heights of the content by view and width, CSS pixels. */
async function heightsIn(driver: Driver, atlas: string): Promise<Record<string, number>> {
	const heights: Record<string, number> = {};
	for (const views of ARTICLES) Object.assign(heights, await heightsOf(views, driver, atlas));
	return heights;
}

async function heightsOf(
	views: readonly string[],
	driver: Driver,
	atlas: string
): Promise<Record<string, number>> {
	const news = await openNewsSite();
	// Small enough to be in sight together: browsers observe nothing in a frame that is far away.
	const frames = views.map(
		(view) =>
			`<iframe src="${atlas}/embed/${view}" width="${WIDTHS[0]}" height="500" title="Peta"></iframe>`
	);
	await driver.resize(1280, 800);
	await driver.open(
		news.publish(
			`<div style="position: absolute; inset: 0 auto auto 0; display: flex; align-items: start; width: 4000px;
			background: white; transform: scale(0.3); transform-origin: 0 0">${frames.join('')}</div>
			<script src="${atlas}/embed.js"></script>`
		)
	);
	const embeds = views.map((_, at) => new Reader(driver, at));
	for (const embed of embeds) {
		await embed.one({ testId: 'agreement-count' });
		await embed.run(setSameFonts);
	}
	const heights: Record<string, number> = {};
	for (const width of WIDTHS) {
		await driver.run(
			null,
			(wanted: number) => {
				for (const frame of document.querySelectorAll('iframe')) {
					frame.style.width = `${wanted}px`;
				}
			},
			// The article's frames have borders.
			width + 2
		);
		let last: number[] = [];
		await expect(async () => {
			const given = await driver.run(null, () =>
				Array.from(document.querySelectorAll('iframe'), ({ clientHeight }) => clientHeight)
			);
			const contents: number[] = [];
			for (const [at, embed] of embeds.entries()) {
				const [inner = NaN, content = NaN] = await embed.run(() => [
					innerWidth,
					document.documentElement.getBoundingClientRect().height
				]);
				expect(inner).toBe(width);
				expect(Math.abs((given[at] ?? NaN) - content)).toBeLessThanOrEqual(2);
				contents.push(content);
			}
			const rests = String(contents) === String(last);
			last = contents;
			expect(rests, 'at rest').toBe(true);
		}).toPass({ intervals: [300] });
		for (const [at, view] of views.entries()) heights[`${view} ${width}`] = last[at] ?? NaN;
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
