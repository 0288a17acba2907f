/**
 * How long a filter change holds up the whole page: the built atlas with a synthetic record in place of the real one,
 * its own sector filter clicked, address, legend, lists and map following. Needs `npm run build`.
 */
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { PUBLISHED_VERSION } from '../../src/lib/published/form';
import { serve } from '../../scripts/serve.mjs';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.mjs';
import { LONG_TASK, printLongestTasks } from './map-filter/print-tasks';
import { buildRecord } from './map-filter/record';
import { loadPlaces } from './map-filter/real-places';
import { CATEGORIES, longestTasks, type LongestTask } from './map-filter/tasks';

const SIZES = [400, 1_000, 10_000];
/** Places in the legend of the group that each change switches on or off; the last change leaves all off. */
const CHANGES = [0, 4, 7, 0, 1, 4, 7, 1];
const ROUNDS = 3;
/** Only what hangs takes longer, milliseconds. */
const LIMIT = 120_000;
const BEGIN = 'change begins';
const END = 'change ends';

/** Clicks a filter and waits until the number of agreements and the map have followed. */
async function change(page: Page, group: number): Promise<void> {
	const count = page.getByTestId('agreement-count').first();
	const before = await count.textContent();
	const filter = page.getByRole('group', { name: 'Sektor', exact: true });
	await page.evaluate((name) => void performance.mark(name), BEGIN);
	await filter.getByRole('checkbox').nth(group).click();
	await page.waitForFunction(
		(text) => document.querySelector('[data-testid=agreement-count]')?.textContent !== text,
		before
	);
	await mapReady(page);
	await page.evaluate((name) => void performance.mark(name), END);
}

async function mapReady(page: Page): Promise<void> {
	await page.locator('[data-testid=map][data-ready=true]').waitFor();
}

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { regions, catalogue } = loadPlaces();
const server = await serve({ port: 0 });
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
try {
	const all = new Map<string, LongestTask[]>();
	for (const links of SIZES) {
		console.error(`${links.toLocaleString('en')} links …`);
		const { agreements } = buildRecord(links, regions, catalogue);
		const body = JSON.stringify({ version: PUBLISHED_VERSION, agreements });
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		page.setDefaultTimeout(LIMIT);
		await page.route('**/data/agreements*.json', (route) =>
			route.fulfill({ body, contentType: 'application/json' })
		);
		await page.goto(`http://localhost:${port}/`);
		await mapReady(page);
		// Once for the compilers.
		for (const group of CHANGES) await change(page, group);
		await browser.startTracing(page, { categories: CATEGORIES });
		for (let round = 0; round < ROUNDS; round++) {
			for (const group of CHANGES) await change(page, group);
		}
		const trace = (await browser.stopTracing()).toString();
		all.set(links.toLocaleString('en'), longestTasks(trace, BEGIN, END));
		await page.close();
	}
	printLongestTasks(
		`The longest task of the main thread in each filter change, whole page (aim: none over ${LONG_TASK} ms at 1,000 links)`,
		all
	);
} finally {
	await browser.close();
	server.close();
	server.closeAllConnections();
}
