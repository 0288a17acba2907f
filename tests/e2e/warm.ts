/**
 * Pages that stay open from test to test, for promises that do not begin with a fresh load: a cold start of the page takes
 * longer than most of what is to be seen on it. After a failure the runner starts a new process, and with it new pages.
 */
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { expect, saveData, test as cold, watch, type Watch } from './support';

interface WarmPage {
	readonly page: Page;
	readonly watch: Watch;
	/** Whether it has been anywhere yet. */
	opened: boolean;
}

/**
 * By how the reader's device is set up. Not a fixture of the worker: tests that have other such fixtures are run by other
 * workers, and each change between warm and cold pages would start a browser anew.
 */
const pages = new WeakMap<Browser, Map<string, WarmPage>>();

interface Setup {
	readonly device: BrowserContextOptions;
	readonly day: string | null;
	readonly savesData: boolean;
}

async function take(browser: Browser, setup: Setup): Promise<WarmPage> {
	const known = pages.get(browser) ?? new Map<string, WarmPage>();
	pages.set(browser, known);
	// The window of a page can be made larger and smaller.
	const key = JSON.stringify({ ...setup, device: { ...setup.device, viewport: null } });
	const warm = known.get(key) ?? (await make(browser, setup));
	known.set(key, warm);
	return warm;
}

async function make(browser: Browser, { device, day, savesData }: Setup): Promise<WarmPage> {
	const page = await (await browser.newContext(device)).newPage();
	if (savesData) await saveData(page);
	if (day !== null) await page.clock.setFixedTime(`${day}T05:00:00Z`);
	return { page, watch: watch(page, device.baseURL), opened: false };
}

interface Given {
	/** The day that the reader's clock shows, as an ISO date; null for today. */
	day: string | null;
	device: BrowserContextOptions;
	warm: WarmPage;
	/** Opens a page of the site from its start: what a test before has opened, typed, moved or sorted is gone. */
	visit: (path: string) => Promise<void>;
	/** Opens a view of the atlas from its start, and waits until it can be used. */
	open: (query?: string) => Promise<void>;
}

/** As `test` of cold pages, but its `page` is shared with other tests, and brought by `open` to where a test starts. */
export const test = cold.extend<Given>({
	day: [null, { option: true }],
	device: async (
		{ baseURL, viewport, hasTouch, isMobile, locale, timezoneId, contextOptions },
		use
	) => {
		const options = { baseURL, viewport, hasTouch, isMobile, locale, timezoneId };
		await use({ ...options, ...contextOptions } as BrowserContextOptions);
	},
	warm: async ({ browser, device, day, savesData }, use) => {
		await use(await take(browser, { device, day, savesData }));
	},
	page: async ({ warm, expectedErrors }, use) => {
		warm.watch.forget();
		await use(warm.page);
		warm.watch.expectClean(expectedErrors);
	},
	visit: async ({ warm, page, viewport }, use) => {
		await use(async (path) => {
			await page.unrouteAll({ behavior: 'ignoreErrors' });
			await page.mouse.move(0, 0);
			if (viewport !== null) await page.setViewportSize(viewport);
			await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
			if (warm.opened) await startAnew(page, path);
			else await page.goto(path);
			warm.opened = true;
		});
	},
	open: async ({ visit, page }, use) => {
		await use(async (query = '') => {
			await visit(`/${query}`);
			await expect(page.getByRole('combobox', { name: 'Cari daerah' })).toBeVisible();
		});
	}
});

/** By way of another page, which takes down all that this one holds. */
async function startAnew(page: Page, path: string): Promise<void> {
	const away = path.startsWith('/sematkan/') ? '/?tampilan=daftar' : '/sematkan/';
	await follow(page, away);
	await expect(page).toHaveURL(away);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		away === '/sematkan/' ? 'Sematkan di artikel' : 'Jejaring Daerah'
	);
	await follow(page, path);
}

/** Follows a link as the page itself does, without loading anew. @param href from the root of the site */
export async function follow(page: Page, href: string): Promise<void> {
	await page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href;
		document.body.append(link);
		link.click();
		link.remove();
	}, href);
}
