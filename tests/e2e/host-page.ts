/**
 * A news page on another origin: the atlas is served on `localhost`, articles on `127.0.0.1`, which browsers keep
 * apart as they would two companies.
 */
import { test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SnippetSource } from '../../src/lib/embed/snippet';
import { mapReady } from './support';

export { expect };

interface Article {
	/** Content-Security-Policy of the article. */
	readonly csp?: string;
	/** Width of its text column, CSS pixels. */
	readonly column?: number;
}

interface Host {
	/** Publishes an article around some HTML, and opens it. */
	open(html: string, article?: Article): Promise<void>;
	/** What the article's window was told, in order. */
	heard(): Promise<unknown[]>;
}

export const test = base.extend<{ host: Host; atlas: string; expectedErrors: RegExp[] }>({
	expectedErrors: [[], { option: true }],
	/** Address of the atlas, without a slash at its end. */
	atlas: ({ baseURL }, use) => use(baseURL ?? ''),
	host: async ({ page, expectedErrors }, use) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		page.on('console', (message) => {
			if (message.type() === 'error') errors.push(message.text());
		});
		await page.addInitScript(() => {
			if (window !== window.top) return;
			const heard: unknown[] = [];
			window.addEventListener('message', ({ data }) => heard.push(data));
			Object.assign(window, { heard });
		});

		let published = { html: '', csp: '' };
		const server = createServer((request, response) => {
			if (request.url === '/berita.css') {
				response.writeHead(200, { 'content-type': 'text/css' }).end(STYLE);
				return;
			}
			const headers = published.csp === '' ? {} : { 'content-security-policy': published.csp };
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
			response.end(published.html);
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const { port } = server.address() as AddressInfo;
		await use({
			async open(html, { csp = '', column = 728 } = {}) {
				published = { html: article(html, column), csp };
				await page.goto(`http://127.0.0.1:${port}/berita`);
			},
			heard: () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
		});
		server.close();
		server.closeAllConnections();
		const unexpected = errors.filter((text) => !expectedErrors.some((known) => known.test(text)));
		expect(unexpected, 'errors on the news page and in its frames').toEqual([]);
	}
});

/** A view as an editor takes it to an article. @param query with its `?` */
export function snippetSource(atlas: string, query = ''): SnippetSource {
	return {
		src: `${atlas}/embed/${query}`,
		page: `${atlas}/${query}`,
		title: 'Peta kerja sama antardaerah',
		image: { url: `${atlas}/gambar/atlas.png`, width: 1200, height: 630 },
		script: `${atlas}/embed.js`
	};
}

/** The only embed of the article, or one of several. */
export function embed(page: Page, at = 0): { iframe: Locator; frame: FrameLocator } {
	const iframe = page.locator('iframe').nth(at);
	return { iframe, frame: iframe.contentFrame() };
}

/** The height of an embed's content, and with all that sticks out of it. */
export function measure(frame: FrameLocator): Promise<{ height: number; whole: number }> {
	return frame.locator('html').evaluate((root) => ({
		height: root.getBoundingClientRect().height,
		// Where nothing sticks out of it, a frame says how high it is itself.
		whole:
			root.scrollHeight > root.clientHeight
				? root.scrollHeight
				: root.getBoundingClientRect().height
	}));
}

/** Waits until the iframe is as high as its content. */
export async function expectHeightsAgree({ iframe, frame }: ReturnType<typeof embed>) {
	await expect(async () => {
		const { height, whole } = await measure(frame);
		const given = await iframe.evaluate((element) => element.clientHeight);
		expect(Math.abs(given - height), `${given} px for ${height} px`).toBeLessThanOrEqual(2);
		// By the iframe: a frame that is not rendered does not hear of its new height.
		expect(whole - given, 'hidden within the frame').toBeLessThanOrEqual(2);
	}).toPass({ timeout: 20_000 });
}

/** On a phone, where the sentence below the picture takes another line: heights agree from loading to a filter. */
export async function expectHeightsFollowFilter(one: ReturnType<typeof embed>) {
	await expectHeightsAgree(one);
	await one.iframe.scrollIntoViewIfNeeded();
	await mapReady(one.frame);
	await expectHeightsAgree(one);

	const { height: before } = await measure(one.frame);
	await one.frame.locator('label', { hasText: 'Kesehatan & sosial' }).click();
	await expect(one.frame.getByRole('checkbox', { name: 'Kesehatan & sosial' })).toBeChecked();
	await expect.poll(async () => (await measure(one.frame)).height).not.toBe(before);
	await expectHeightsAgree(one);
}

const STYLE = `
*, *::before { box-sizing: border-box }
body { margin: 0 }
main { margin: 0 auto; padding: 0; font: 18px/1.6 serif }
iframe { border: 1px solid gray }
.far { height: 8000px }
[data-column="320"] { width: 320px }
[data-column="728"] { max-width: 728px }
`;

function article(html: string, column: number): string {
	const paragraph = '<p>Dua daerah menandatangani kerja sama di balai kota kemarin siang.</p>';
	return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Berita</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/berita.css">
</head>
<body><main data-column="${column}">
<h1>Berita hari ini</h1>
${paragraph.repeat(3)}
${html}
${paragraph.repeat(60)}
</main></body>
</html>`;
}
