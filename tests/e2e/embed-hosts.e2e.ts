/** An embed in the news pages there are: with and without our script, sandboxed, guarded, several, narrow. */
import { EMBED_HEIGHT } from '../../src/lib/embed/embed-size';
import { buildIframe, buildIframeWithScript } from '../../src/lib/embed/snippet';
import { awake, embed, expect, expectHeightsAgree, snippetSource, test } from './host-page';
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

test.describe('where no map is drawn yet', () => {
	test.use({ savesData: true });

	test('a script that comes after the embed has spoken still learns the height', async ({
		page,
		host,
		atlas
	}) => {
		await host.open(buildIframe(source(atlas)));
		const one = embed(page);
		await one.iframe.scrollIntoViewIfNeeded();
		await awake(one.frame);
		await page.addScriptTag({ url: `${atlas}/embed.js` });
		await expectHeightsAgree(one);
	});

	test('our script also gives a sandboxed embed its height', async ({ page, host, atlas }) => {
		const { src, script } = source(atlas);
		await host.open(
			`<iframe sandbox="allow-scripts" src="${src}" width="100%" title="Peta"></iframe><script async src="${script}"></script>`
		);
		const one = embed(page);
		await one.iframe.scrollIntoViewIfNeeded();
		await expectHeightsAgree(one);
	});

	test('a secret of odd characters is not repeated, and does no harm', async ({
		page,
		host,
		atlas
	}) => {
		await host.open(
			`<iframe src="${atlas}/embed/${VIEW}#?secret=%22%5D%3Cb%3E" width="100%" height="640" title="Peta"></iframe>`
		);
		await embed(page).iframe.scrollIntoViewIfNeeded();
		await awake(embed(page).frame);
		const heard = await host.heard();
		expect(heard.filter((data) => JSON.stringify(data).includes('secret'))).toEqual([]);
	});

	test('three embeds, each with its script, keep to themselves', async ({ page, host, atlas }) => {
		const queries = [
			'?sektor=pendidikan',
			'?daerah=kota-madiun',
			'?sektor=kesehatan&kontrol=tidak'
		];
		await host.open(queries.map((query) => buildIframeWithScript(source(atlas, query))).join('\n'));
		const all = queries.map((_, at) => embed(page, at));
		for (const one of all) {
			await one.iframe.scrollIntoViewIfNeeded();
			await awake(one.frame);
			await expectHeightsAgree(one);
		}
		await page.evaluate(() => {
			const views: string[] = [];
			document.addEventListener('jejaring:view', ({ target }) => {
				views.push((target as HTMLIFrameElement).src);
			});
			Object.assign(window, { views });
			document
				.querySelectorAll('iframe')[1]
				?.dispatchEvent(new CustomEvent('jejaring:set', { detail: { query: 'sektor=pangan' } }));
		});
		await expect
			.poll(() => page.evaluate(() => (window as unknown as { views: string[] }).views))
			.toEqual([`${atlas}/embed/?daerah=kota-madiun`]);
		for (const one of all) await expectHeightsAgree(one);
	});

	test('an iframe with data-src is loaded when the reader comes near it', async ({
		page,
		host,
		atlas
	}) => {
		const { src, script } = source(atlas);
		await host.open(
			`<div class="far"></div><iframe data-src="${src}" width="100%" height="640" title="Peta"></iframe>
			<iframe data-src="https://stranger.invalid/" title="Lain"></iframe><script async src="${script}"></script>`
		);
		const { iframe, frame } = embed(page);
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));
		expect(await iframe.getAttribute('src')).toBeNull();
		await iframe.scrollIntoViewIfNeeded();
		await awake(frame);
		expect(await embed(page, 1).iframe.getAttribute('src')).toBeNull();
	});
});
