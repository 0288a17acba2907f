/** Opens a fresh page for every run and asks it, with a limit of time. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../../browser.mjs';
import { CATEGORIES } from '../map-filter/tasks';

const SCREEN = { width: 1200, height: 800 };

export class TimeLimit extends Error {}

/** Browsers one after another: one that hangs in a page is replaced. */
export class Pages {
	readonly #limit: number;
	#browser: Promise<Browser> | null = null;

	/** @param limit milliseconds a run may take */
	constructor(limit: number) {
		this.#limit = limit;
	}

	/**
	 * Runs something on a fresh page.
	 * @throws TimeLimit when there is no answer in time; Error when the page throws or crashes
	 */
	async run<Value>(url: string, ask: (page: Page) => Promise<Value>): Promise<Value> {
		this.#browser ??= chromium.launch({
			executablePath: findBrowser(),
			args: BROWSER_ARGUMENTS
		});
		const page = await (await this.#browser).newPage({ viewport: SCREEN });
		const failure = new Promise<never>((_, reject) => {
			page.once('pageerror', reject);
			page.once('crash', () => reject(new Error('The page has crashed.')));
		});
		let timer: NodeJS.Timeout | undefined;
		const late = new Promise<never>((_, reject) => {
			timer = setTimeout(
				() => reject(new TimeLimit(`no result within ${this.#limit / 1000} s`)),
				this.#limit
			);
		});
		try {
			const value = await Promise.race([page.goto(url).then(() => ask(page)), failure, late]);
			await page.close();
			return value;
		} catch (error) {
			// A page that is still at work would take the processor from the next, or never close.
			await this.close();
			throw error;
		} finally {
			clearTimeout(timer);
		}
	}

	/**
	 * The same, with the browser's trace of it.
	 * @throws as `run`
	 */
	async trace<Value>(
		url: string,
		ask: (page: Page) => Promise<Value>
	): Promise<{ value: Value; trace: string }> {
		return this.run(url, async (page) => {
			const browser = page.context().browser();
			if (browser === null) throw new Error('The page has no browser that could be traced.');
			await browser.startTracing(page, { categories: CATEGORIES });
			const value = await ask(page);
			return { value, trace: (await browser.stopTracing()).toString() };
		});
	}

	async close(): Promise<void> {
		const browser = await this.#browser;
		this.#browser = null;
		await browser?.close();
	}
}
