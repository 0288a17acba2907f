/** Whatever strangers and broken scripts say, neither an embed nor the script beside it changes or fails. */
import { buildIframeWithScript } from '../../src/lib/embed/snippet';
import {
	awake,
	embed,
	expect,
	expectHeightsAgree,
	measure,
	snippetSource,
	test
} from './host-page';

test.use({ savesData: true });

const snippet = (atlas: string) =>
	buildIframeWithScript(snippetSource(atlas, '?sektor=pendidikan'));

test('an embed ignores what is no message of its host page', async ({ page, host, atlas }) => {
	// A frame of a third party beside the embed, which it can reach by window.parent.frames.
	const stranger = `<iframe title="Iklan" srcdoc="<script>
		onmessage = () => {
			parent.frames[0].postMessage({ type: 'jejaring:set', query: 'q=orangasing' }, '*');
			parent.frames[0].postMessage({ message: 'ready', secret: 'abc' }, '*');
			parent.postMessage('done', '*');
		};
	</script>"></iframe>`;
	await host.open(snippet(atlas) + stranger);
	const one = embed(page);
	await one.iframe.scrollIntoViewIfNeeded();
	await awake(one.frame);
	await expectHeightsAgree(one);
	const shown = await one.frame.locator('body').innerText();
	const { height } = await measure(one.frame);
	const heard = (await host.heard()).length;

	await page.evaluate(() => {
		const target = window.frames[0];
		const hostile: unknown[] = [
			undefined,
			null,
			0,
			NaN,
			'',
			'jejaring:set',
			'x'.repeat(1_000_000),
			[],
			{},
			{ type: 'jejaring:set' },
			{ type: 'jejaring:set', query: null },
			{ type: 'jejaring:set', query: 7 },
			{ type: 'jejaring:set', query: ['q=x'] },
			{ type: 'jejaring:set', query: { toString: 'q=x' } },
			{ type: 'jejaring:set', query: `q=${'x'.repeat(2_000)}` },
			{ type: ['jejaring:set'], query: 'q=x' },
			{ type: '__proto__', query: 'q=x' },
			{ type: 'jejaring:height', height: 9 },
			new Map([['type', 'jejaring:set']]),
			new Uint8Array(1_000_000),
			new Date(NaN),
			new Error('boom')
		];
		for (const data of hostile) target?.postMessage(data, '*');
		window.frames[1]?.postMessage('now', '*');
	});
	await expect.poll(() => host.heard()).toContain('done');
	// An honest message last: once it is answered, all before it were heard.
	await page.evaluate(() => window.frames[0]?.postMessage({ type: 'jejaring:ready' }, '*'));
	await expect.poll(async () => (await host.heard()).length).toBeGreaterThan(heard + 1);
	expect(await one.frame.locator('body').innerText()).toBe(shown);
	expect((await measure(one.frame)).height).toBe(height);
	expect(await page.evaluate(() => 'type' in Object.prototype)).toBe(false);
});

test('the script ignores what no embed of ours has said', async ({ page, host, atlas }) => {
	const stranger = `<iframe title="Iklan" srcdoc="<script>
		onmessage = () => {
			for (const height of [50, 4000]) parent.postMessage({ type: 'jejaring:height', height }, '*');
			parent.postMessage('done', '*');
		};
	</script>"></iframe>`;
	await host.open(snippet(atlas) + stranger);
	const one = embed(page);
	await one.iframe.scrollIntoViewIfNeeded();
	await awake(one.frame);
	await expectHeightsAgree(one);
	const styles = () =>
		page.locator('iframe').evaluateAll((all) => all.map((one) => one.getAttribute('style')));
	const before = await styles();
	const html = await page.locator('main').evaluate((main) => main.children.length);

	await page.evaluate(() => {
		const bomb = {
			get type(): string {
				throw new Error('boom');
			}
		};
		const frame = document.querySelector('iframe')?.contentWindow ?? null;
		const say = (init: MessageEventInit) => window.dispatchEvent(new MessageEvent('message', init));
		const height = { type: 'jejaring:height', height: 90 };
		const origin = new URL(document.querySelector('iframe')?.src ?? '').origin;
		say({ data: height, origin, source: null });
		say({ data: height, origin, source: window });
		say({ data: height, origin: 'https://stranger.invalid', source: frame });
		for (const data of [
			bomb,
			null,
			'x',
			7,
			{ type: 'jejaring:height' },
			...[NaN, Infinity, -1, 0, '90', [90], {}, null].map((junk) => ({
				type: 'jejaring:height',
				height: junk
			})),
			{ type: 'jejaring:view', query: 7 },
			{ type: 'jejaring:select', daerah: {} }
		]) {
			say({ data, origin, source: frame });
		}
		for (const detail of [
			undefined,
			null,
			7,
			{},
			{ query: 7 },
			{ query: 'x'.repeat(3_000) },
			bomb
		]) {
			document.querySelector('iframe')?.dispatchEvent(new CustomEvent('jejaring:set', { detail }));
			document.dispatchEvent(new CustomEvent('jejaring:set', { detail }));
			document
				.querySelectorAll('iframe')[1]
				?.dispatchEvent(new CustomEvent('jejaring:set', { detail }));
		}
		window.frames[1]?.postMessage('now', '*');
	});
	await expect.poll(() => host.heard()).toContain('done');
	expect(await styles()).toEqual(before);
	expect(await page.locator('main').evaluate((main) => main.children.length)).toBe(html);
});

/** Messages whose own keys are those of an object's making; JSON and the structured clone keep them as such. */
const MAKINGS = ['__proto__', 'constructor', 'prototype'].flatMap((key) => [
	`{"${key}": {"type": "jejaring:set", "query": "q=x"}}`,
	`{"${key}": {"message": "ready", "secret": "aB3dE6gH9j"}}`,
	`{"${key}": {"type": "jejaring:height", "height": 90}}`,
	`{"${key}": {"prototype": {"type": "jejaring:height", "height": 90, "query": "q=x"}}}`,
	`{"type": "jejaring:set", "${key}": {"query": "q=x"}}`,
	`{"type": "jejaring:height", "${key}": {"height": 90}}`,
	`{"type": "jejaring:view", "query": {"${key}": {"query": "q=x"}}}`,
	`{"type": "jejaring:select", "daerah": {"${key}": "x"}}`
]);

test('own keys named like those of every object reach nobody, on either side', async ({
	page,
	host,
	atlas
}) => {
	await host.open(snippet(atlas));
	const one = embed(page);
	await one.iframe.scrollIntoViewIfNeeded();
	await awake(one.frame);
	await expectHeightsAgree(one);
	const shown = await one.frame.locator('body').innerText();
	const before = await one.iframe.getAttribute('style');
	const heard = (await host.heard()).length;
	await one.iframe.evaluate((element) => {
		const events: unknown[] = [];
		for (const type of ['jejaring:view', 'jejaring:select'])
			element.addEventListener(type, ({ type }) => events.push(type));
		Object.assign(window, { events });
	});

	// As events of the news page, as messages to the embed, and as messages of the embed.
	await one.iframe.evaluate((element: HTMLIFrameElement, texts) => {
		for (const text of texts) {
			element.dispatchEvent(new CustomEvent('jejaring:set', { detail: JSON.parse(text) }));
			element.contentWindow?.postMessage(JSON.parse(text), '*');
		}
		element.contentWindow?.postMessage({ type: 'jejaring:ready' }, '*');
	}, MAKINGS);
	await expect.poll(async () => (await host.heard()).length).toBeGreaterThan(heard + 1);
	const answers = (await host.heard()).slice(heard);
	expect(answers.map((data) => Object(data).type)).toEqual(['jejaring:height', 'embed-size']);
	await one.frame.locator('html').evaluate((_, texts) => {
		for (const text of texts) parent.postMessage(JSON.parse(text), '*');
		parent.postMessage('done', '*');
	}, MAKINGS);
	await expect.poll(() => host.heard()).toContain('done');

	expect(await one.iframe.getAttribute('style')).toBe(before);
	expect(await page.evaluate(() => (window as unknown as { events: unknown[] }).events)).toEqual(
		[]
	);
	expect(await one.frame.locator('body').innerText()).toBe(shown);
	const polluted = () =>
		['type', 'query', 'height', 'message', 'secret', 'daerah'].filter(
			(key) => key in Object.prototype || key in Object
		);
	expect(await page.evaluate(polluted)).toEqual([]);
	expect(await one.frame.locator('html').evaluate(polluted)).toEqual([]);
});

test('a height beyond all reason is cut to one that a page can bear', async ({
	page,
	host,
	atlas
}) => {
	await host.open(snippet(atlas));
	const { iframe, frame } = embed(page);
	await iframe.scrollIntoViewIfNeeded();
	await awake(frame);
	for (const [said, given] of [
		[1, 80],
		[1e9, 8000]
	]) {
		await page.evaluate((height) => {
			const element = document.querySelector('iframe');
			const { origin } = new URL(element?.src ?? '');
			const data = { type: 'jejaring:height', height };
			const source = element?.contentWindow ?? null;
			window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
		}, said);
		expect(await iframe.evaluate((element) => element.clientHeight)).toBe(given);
	}
});
