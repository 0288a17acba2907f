/** What every test of the engines starts from: one browser for many tests, empty at the start of each. */
import { test as base, expect } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublishedAgreement } from '../e2e/support';
import { openNewsSite, type Article } from '../hosts/news-site';
import type { Driver, EngineName } from './driver';
import { Reader } from './reader';
import { startEngine } from './start';

export { expect };

/** The window of a desktop. */
export const DESKTOP = { width: 1280, height: 800 } as const;

export interface EngineOptions {
	readonly engine: EngineName;
}

interface WorkerFixtures extends EngineOptions {
	readonly downloads: string;
	readonly driver: Driver;
}

interface Fixtures {
	/** Address of the atlas, without a slash at its end. */
	readonly atlas: string;
	/** The page, or an article in it. */
	readonly reader: Reader;
	/** What a page may complain of. */
	readonly expectedErrors: RegExp[];
	readonly agreements: PublishedAgreement[];
	/** Publishes an article around some HTML, opens it, and gives its only embed. */
	readonly openArticle: (html: string, article?: Article) => Promise<Reader>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
	engine: ['firefox', { option: true, scope: 'worker' }],
	downloads: [
		// eslint-disable-next-line no-empty-pattern -- Playwright wants to see what a fixture asks for.
		async ({}, use) => {
			const folder = await mkdtemp(join(tmpdir(), 'jejaring-'));
			await use(folder);
			await rm(folder, { recursive: true, force: true, maxRetries: 5 });
		},
		{ scope: 'worker' }
	],
	driver: [
		async ({ engine, downloads }, use) => {
			const driver = await startEngine(engine, { dark: false, downloads });
			await use(driver);
			await driver.close();
		},
		{ scope: 'worker' }
	],
	expectedErrors: [[], { option: true }],
	atlas: ({ baseURL }, use) => use(baseURL ?? ''),
	reader: async ({ driver, expectedErrors }, use) => {
		await driver.resize(DESKTOP.width, DESKTOP.height);
		driver.takeErrors();
		await use(new Reader(driver));
		const errors = driver.takeErrors();
		await driver.open('about:blank');
		const unexpected = errors.filter((text) => !expectedErrors.some((known) => known.test(text)));
		expect(unexpected, 'errors on the page').toEqual([]);
	},
	agreements: async ({ request }, use) => {
		const response = await request.get('/data/agreements.json');
		const { agreements } = (await response.json()) as { agreements: PublishedAgreement[] };
		await use(agreements);
	},
	openArticle: async ({ driver, reader }, use) => {
		expect(reader.frame).toBeNull();
		const news = await openNewsSite();
		await use(async (html, article) => {
			await driver.open(news.publish(html, article));
			return new Reader(driver, 0);
		});
		news.close();
	}
});
