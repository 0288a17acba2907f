/** An embed in an article: what of it the tests look at. */
import { test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { openNewsSite, type Article } from '../hosts/news-site';
import { saveData } from './support';

export { expect };
export { snippetSource } from '../hosts/news-site';

interface Host {
	/** Publishes an article around some HTML, and opens it. */
	open(html: string, article?: Article): Promise<void>;
	/** What the article's window was told, in order. */
	heard(): Promise<unknown[]>;
}

interface Given {
	host: Host;
	/** Address of the atlas, without a slash at its end. */
	atlas: string;
	expectedErrors: RegExp[];
	/** The reader saves data, so that no map is drawn: what an article and an embed say to each other does not wait for one. */
	savesData: boolean;
}

export const test = base.extend<Given>({
	expectedErrors: [[], { option: true }],
	savesData: [false, { option: true }],
	atlas: ({ baseURL }, use) => use(baseURL ?? ''),
	host: async ({ page, expectedErrors, savesData }, use) => {
		if (savesData) await saveData(page);
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

		const news = await openNewsSite();
		await use({
			async open(html, article) {
				await page.goto(news.publish(html, article));
			},
			heard: () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
		});
		news.close();
		const unexpected = errors.filter((text) => !expectedErrors.some((known) => known.test(text)));
		expect(unexpected, 'errors on the news page and in its frames').toEqual([]);
	}
});

/** Waits until an embed answers its reader. */
export async function awake(within: Page | FrameLocator): Promise<void> {
	await expect(within.getByTestId('map')).toBeVisible();
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
	await awake(one.frame);
	await expectHeightsAgree(one);

	const { height: before } = await measure(one.frame);
	for (const name of ['Kesehatan & sosial', 'Pangan, pertanian & kelautan']) {
		await one.frame.locator('label', { hasText: name }).click();
		await expect(one.frame.getByRole('checkbox', { name })).toBeChecked();
	}
	await expect.poll(async () => (await measure(one.frame)).height).not.toBe(before);
	await expectHeightsAgree(one);
}
