/** An embed in the news pages there are: with and without our script, sandboxed, guarded, several, narrow. */
import { EMBED_HEIGHT } from '../../src/lib/embed/embed-size';
import { buildIframe, buildIframeWithScript } from '../../src/lib/embed/snippet';
import { embed, expect, expectHeightsAgree, snippetSource, test } from './host-page';
import { mapReady } from './support';

const VIEW = '?sektor=pendidikan';

const source = (atlas: string, query = VIEW) => snippetSource(atlas, query);

test('an iframe alone shows the map and says its height', async ({ page, host, atlas }) => {
	await host.open(buildIframe(source(atlas)));
	const { iframe, frame } = embed(page);
	await iframe.scrollIntoViewIfNeeded();
	await mapReady(frame);
	await expect
		.poll(() => host.heard())
		.toContainEqual({ type: 'jejaring:height', height: expect.any(Number) });
	const heard = await host.heard();
	expect(heard).toContainEqual({
		sentinel: 'amp',
		type: 'embed-size',
		height: expect.any(Number)
	});
	// Without a script of ours nobody changes the iframe.
	expect((await iframe.boundingBox())?.height).toBe(EMBED_HEIGHT);
});

test('with the script the iframe is as high as its content', async ({ page, host, atlas }) => {
	await host.open(buildIframeWithScript(source(atlas)));
	const one = embed(page);
	await one.iframe.scrollIntoViewIfNeeded();
	await expectHeightsAgree(one);
	await mapReady(one.frame);
	await expectHeightsAgree(one);
});

test.describe('a news page with a strict content security policy', () => {
	// The snippet's style attribute is refused there, and said so; its other attributes do the same.
	test.use({ expectedErrors: [/inline style/] });

	test('lets in the frame and the script by their addresses alone', async ({
		page,
		host,
		atlas
	}) => {
		const csp = `default-src 'none'; style-src 'self'; img-src data:; frame-src ${atlas}; script-src ${atlas}/embed.js`;
		await host.open(buildIframeWithScript(source(atlas)), { csp });
		const one = embed(page);
		await one.iframe.scrollIntoViewIfNeeded();
		await mapReady(one.frame);
		await expectHeightsAgree(one);
	});
});

test.describe('a column of 320 px', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

	test('cuts nothing off', async ({ page, host, atlas }) => {
		await host.open(buildIframeWithScript(source(atlas)), { column: 320 });
		const one = embed(page);
		await one.iframe.scrollIntoViewIfNeeded();
		await mapReady(one.frame);
		await expectHeightsAgree(one);
		const overflow = await one.frame
			.locator('html')
			.evaluate((root) => root.scrollWidth - root.clientWidth);
		expect(overflow).toBeLessThanOrEqual(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});

	test('lets a finger on the embed scroll the article', async ({ page, host, atlas }) => {
		await host.open(buildIframeWithScript(source(atlas)), { column: 320 });
		const one = embed(page);
		await one.iframe.scrollIntoViewIfNeeded();
		await mapReady(one.frame);
		await expectHeightsAgree(one);
		const box = await one.frame.getByTestId('map').boundingBox();
		if (box === null) throw new Error('The map is not on screen.');
		const before = await page.evaluate(() => window.scrollY);
		const session = await page.context().newCDPSession(page);
		const x = box.x + box.width / 2;
		const y = Math.min(box.y + box.height - 20, 520);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', drawn?: number) =>
			session.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: drawn === undefined ? [] : [{ x, y: y - drawn }]
			});
		await touch('touchStart', 0);
		for (let drawn = 20; drawn <= 300; drawn += 20) await touch('touchMove', drawn);
		await touch('touchEnd');
		await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 150);
	});
});

test('the wheel over the map scrolls the article', async ({ page, host, atlas }) => {
	await host.open(buildIframeWithScript(source(atlas)));
	const one = embed(page);
	await one.iframe.scrollIntoViewIfNeeded();
	await mapReady(one.frame);
	await expectHeightsAgree(one);
	await one.frame.getByTestId('map').hover();
	const before = await page.evaluate(() => window.scrollY);
	await page.mouse.wheel(0, 400);
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 200);
});

test('without the script, too, the wheel ends up scrolling the article', async ({
	page,
	host,
	atlas
}) => {
	await host.open(buildIframe(source(atlas)));
	const { iframe, frame } = embed(page);
	await iframe.scrollIntoViewIfNeeded();
	await mapReady(frame);
	await frame.getByTestId('map').hover();
	const before = await page.evaluate(() => window.scrollY);
	await expect(async () => {
		await page.mouse.wheel(0, 400);
		expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 200);
	}).toPass();
});
