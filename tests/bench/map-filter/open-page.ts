/** Opens the page in a browser and clicks its buttons with a real mouse, as far as a browser can tell. */
import type { Browser, Page } from '@playwright/test';
import type { FrameTimes } from './clock';
import { BEGIN, END } from './main-thread';
import type { BenchPage, SideName } from './page';
import { CATEGORIES, longestTasks, type LongestTask } from './tasks';

export interface OpenPage {
	readonly size: BenchPage['size'];
	readonly changes: BenchPage['changes'];
	/** Clicks and times. */
	time(side: SideName, change: number): Promise<FrameTimes>;
	/** Goes through all changes of the product's map so many times and gives the longest task of each. */
	watch(rounds: number): Promise<LongestTask[]>;
	close(): Promise<void>;
}

/** Screen that holds both maps and their buttons, CSS pixels. */
const SCREEN = { width: 1280, height: 1320 };
/** Only what hangs takes longer, milliseconds. */
const LIMIT = 120_000;
/** Before and after a click, so that nothing left over from another is charged to it, milliseconds. */
const PAUSE = 100;

/**
 * Opens the page and waits until its maps are drawn.
 * @throws Error, here and from every method, when the page throws, crashes or does not answer
 */
export async function openPage(browser: Browser, url: string): Promise<OpenPage> {
	const page = await browser.newPage({ viewport: SCREEN });
	const failure = new Promise<never>((_, reject) => {
		page.once('pageerror', reject);
		page.once('crash', () => reject(new Error('The page has crashed.')));
	});
	async function orFail<Value>(value: Promise<Value>, awaited: string): Promise<Value> {
		let timer: NodeJS.Timeout | undefined;
		const late = new Promise<never>((_, reject) => {
			timer = setTimeout(
				() => reject(new Error(`Waited ${LIMIT} ms in vain for ${awaited}.`)),
				LIMIT
			);
		});
		return Promise.race([value, failure, late]).finally(() => clearTimeout(timer));
	}

	await orFail(page.goto(url), 'the page');
	const { size, changes } = await orFail(
		page.evaluate(async () => {
			const { size, changes } = await window.bench;
			return { size, changes };
		}),
		'the maps to be drawn'
	);
	const places = { ours: await middleOf(page, 'ours'), peer: await middleOf(page, 'peer') };

	async function click(side: SideName): Promise<FrameTimes | null> {
		await page.waitForTimeout(PAUSE);
		await page.mouse.click(...places[side]);
		const result = await orFail(
			page.evaluate(async () => (await window.bench).result()),
			`a frame of ${side} after a click`
		);
		await page.waitForTimeout(PAUSE);
		return result;
	}

	return {
		size,
		changes,
		async time(side, change) {
			await orFail(
				page.evaluate(async ([side, change]) => (await window.bench).armTimed(side, change), [
					side,
					change
				] as const),
				`a picture of ${side}`
			);
			const times = await click(side);
			if (times === null) throw new Error('A timed click gave no times.');
			return times;
		},
		async watch(rounds) {
			await browser.startTracing(page, { categories: CATEGORIES });
			for (let at = 0; at < rounds * changes.length; at++) {
				await orFail(
					page.evaluate(
						async (change) => (await window.bench).armMarked('ours', change),
						at % changes.length
					),
					'the button of ours'
				);
				await click('ours');
			}
			return longestTasks((await browser.stopTracing()).toString(), BEGIN, END);
		},
		close: () => page.close()
	};
}

async function middleOf(page: Page, side: SideName): Promise<[x: number, y: number]> {
	const box = await page.locator(`#${side}-button`).boundingBox();
	if (box === null) throw new Error(`The button of ${side} is not on screen.`);
	return [box.x + box.width / 2, box.y + box.height / 2];
}
