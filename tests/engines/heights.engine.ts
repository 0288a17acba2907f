/** An embed is as high in one engine as in the other: whoever sets its height by hand has tried it in one of them. */
import { openNewsSite } from '../hosts/news-site';
import type { Driver } from './driver';
import { onceInRun } from './once-in-run';
import { Reader } from './reader';
import { startEngine } from './start';
import { DESKTOP, expect, test } from './test';

/** None at which a row of the legend fits by a hair in the letters of one engine, and not of another. */
const WIDTHS = [320, 360, 600, 728, 1000];
/** No list: it is as high as its text, and engines break the lines of addresses in different places. */
const VIEWS = ['', '?tampilan=jaringan', '?sektor=pendidikan', '?daerah=kota-madiun'];

/** What a device takes for its own font differs from engine to engine, and so does where its lines break. */
function setSameFonts(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(":root { --sans: 'DejaVu Sans'; --serif: 'DejaVu Serif' }");
	document.adoptedStyleSheets = [sheet];
}

/** Heights of the content by view and width, CSS pixels. */
async function heightsIn(driver: Driver, atlas: string): Promise<Record<string, number>> {
	const news = await openNewsSite();
	await driver.resize(DESKTOP.width, DESKTOP.height);
	await driver.open(news.publish(article(atlas)));
	const embeds = VIEWS.map((_, at) => new Reader(driver, at));
	for (const [at, embed] of embeds.entries()) {
		await embed.one({ testId: 'agreement-count' });
		// Loaded later than the page: what stands in its place meanwhile is lower, and at rest as well.
		if (VIEWS[at]?.includes('jaringan') === true) {
			await embed.one({ role: 'button', name: 'Perbesar' });
		}
		await embed.run(setSameFonts);
	}
	const heights: Record<string, number> = {};
	for (const width of WIDTHS) {
		const contents = await heightsAt(width, embeds);
		for (const [at, view] of VIEWS.entries()) heights[`${view} ${width}`] = contents[at] ?? NaN;
	}
	news.close();
	return heights;
}

/**
 * All views above each other, with the last line of each in sight: browsers observe nothing in a frame that is far away,
 * and no map wakes up for it, which would be drawn anew for every width.
 */
function article(atlas: string): string {
	const frames = VIEWS.map(
		(view) =>
			`<iframe src="${atlas}/embed/${view}" width="${WIDTHS[0]}" height="500" title="Peta"></iframe>`
	);
	return `<style>iframe { position: fixed; bottom: calc(100vh - 20px); left: 0 }</style>
		${frames.join('')}<script src="${atlas}/embed.js"></script>`;
}

/** Heights of the content of each, once their frames have them too and all is at rest. */
async function heightsAt(width: number, embeds: readonly Reader[]): Promise<number[]> {
	const [{ driver }] = embeds as readonly [Reader];
	await driver.run(
		null,
		(wanted: number) => {
			for (const frame of document.querySelectorAll('iframe')) frame.style.width = `${wanted}px`;
		},
		// The article's frames have borders.
		width + 2
	);
	let contents: number[] = [];
	await expect(async () => {
		const given = await driver.run(null, () =>
			Array.from(document.querySelectorAll('iframe'), ({ clientHeight }) => clientHeight)
		);
		const last = contents;
		contents = [];
		for (const [at, embed] of embeds.entries()) {
			const [inner = NaN, content = NaN] = await embed.run(() => [
				innerWidth,
				document.documentElement.getBoundingClientRect().height
			]);
			expect(inner).toBe(width);
			expect(Math.abs((given[at] ?? NaN) - content)).toBeLessThanOrEqual(2);
			contents.push(content);
		}
		expect(contents, 'at rest').toEqual(last);
	}).toPass();
	return contents;
}

test('within two pixels of Chromium’s, at every width @every-engine', async ({
	driver,
	atlas,
	downloads
}) => {
	const inChromium = onceInRun('heights-in-chromium', async () => {
		if (driver.engine === 'chromium') return heightsIn(driver, atlas);
		// It has not come to this test yet, or is not asked at all.
		const chromium = await startEngine('chromium', { downloads });
		return heightsIn(chromium, atlas).finally(() => chromium.close());
	});
	const [expected, heights] = await Promise.all([
		inChromium,
		driver.engine === 'chromium' ? inChromium : heightsIn(driver, atlas)
	]);
	const apart = Object.entries(expected)
		.filter(([key, height]) => Math.abs((heights[key] ?? NaN) - height) > 2)
		.map(([key, height]) => `${key}: ${heights[key]} for ${height}`);
	expect(apart).toEqual([]);
});
