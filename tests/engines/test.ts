/** What every test of the engines starts from: one browser for many tests, with nothing left in it but the atlas. */
import { test as base, expect } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublishedAgreement } from '../e2e/support';
import { openNewsSite, type Article } from '../hosts/news-site';
import type { Driver, EngineName } from './driver';
import { isKept, load, visit } from './kept-page';
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
	/** Opens a view of the atlas anew, as who comes from elsewhere does. */
	readonly load: (query: string) => Promise<void>;
	/** Brings a view of the atlas, in a page that other tests may have used before. */
	readonly visit: (query: string) => Promise<void>;
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
			const driver = await startEngine(engine, { downloads });
			await use(driver);
			await driver.close();
		},
		{ scope: 'worker' }
	],
	expectedErrors: [[], { option: true }],
	atlas: ({ baseURL }, use) => use(baseURL ?? ''),
	reader: async ({ driver, expectedErrors }, use) => {
		await driver.resize(DESKTOP.width, DESKTOP.height);
		// Nothing lies under it that would be lit.
		await driver.move(0, 0);
		driver.takeErrors();
		const reader = new Reader(driver);
		await use(reader);
		const errors = driver.takeErrors();
		if (!(await isKept(reader))) await driver.open('about:blank');
		const unexpected = errors.filter((text) => !expectedErrors.some((known) => known.test(text)));
		expect(unexpected, 'errors on the page').toEqual([]);
	},
	load: ({ reader, atlas }, use) => use((query) => load(reader, atlas, query)),
	visit: ({ reader, atlas }, use) => use((query) => visit(reader, atlas, query)),
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
