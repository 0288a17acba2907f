/** Firefox over WebDriver BiDi, and Chromium, to compare with. */
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.mjs';
import { environmentOf, startDisplay } from './display';
import type { Driver, DriverOptions, EngineName, FrameAt, Hand } from './driver';
import { eventually } from './eventually';
import { findFirefox } from './find-engines.mjs';
import { darkDevice } from './firefox-dark';

/** How long a finger stays, ms. */
const TOUCH = 100;

/** Puppeteer sometimes never hears of a frame that moves to a process of its own, and waits for it in vain. */
const IN_ONE_PROCESS = [
	'--disable-site-isolation-trials',
	'--disable-features=IsolateOrigins,site-per-process,IsolateSandboxedIframes'
];

/** @throws Error with one line when there is no Firefox or no display for it */
export async function startFirefox({ downloads }: DriverOptions): Promise<Driver> {
	const executablePath = findFirefox();
	const display = await startDisplay();
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		// Without a window it has no WebGL 2.
		headless: false,
		env: environmentOf(display.name),
		extraPrefsFirefox: {
			'webgl.force-enabled': true,
			'gfx.webrender.software': true,
			'intl.accept_languages': 'id-ID',
			'layout.css.prefers-color-scheme.content-override': 1,
			'dom.w3c_touch_events.enabled': 1,
			// On a busy machine a finger is lifted late: from 0.3 s on, its press would be no click.
			'apz.max_tap_time': 60_000,
			'browser.download.folderList': 2,
			'browser.download.dir': downloads,
			'browser.download.useDownloadDir': true,
			'browser.download.alwaysOpenPanel': false
		}
	});
	const page = await pageOf(browser);
	const setDark = darkDevice(page, join(downloads, 'dark-device'));
	return drive('firefox', browser, page, setDark, display.stop);
}

/** @throws Error with one line when there is no Chromium */
export async function startChromium({ downloads }: DriverOptions): Promise<Driver> {
	const browser = await puppeteer.launch({
		executablePath: findBrowser(),
		args: [...BROWSER_ARGUMENTS, ...IN_ONE_PROCESS, '--lang=id-ID'],
		env: process.env,
		downloadBehavior: { policy: 'allow', downloadPath: downloads }
	});
	const page = await pageOf(browser);
	const setDark = (dark: boolean) =>
		page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
	return drive('chromium', browser, page, setDark, () => undefined);
}

async function pageOf(browser: Browser): Promise<Page> {
	return (await browser.pages())[0] ?? browser.newPage();
}

async function drive(
	engine: EngineName,
	browser: Browser,
	page: Page,
	setDark: Driver['setDark'],
	stop: () => void
): Promise<Driver> {
	let errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	return {
		engine,
		version: await browser.version(),
		hands: ['mouse', 'touch'],
		narrowest: 320,
		async open(url) {
			await page.goto(url, { waitUntil: 'load' });
		},
		resize: (width, height) => page.setViewport({ width, height }),
		async run(frame, act, ...given) {
			// The types of puppeteer lose track of what a function is given and gives back.
			return (await frameOf(page, frame)).evaluate(
				act as never,
				...(given as unknown as never[])
			) as never;
		},
		async install(frame, script) {
			await (await frameOf(page, frame)).evaluate(script);
		},
		press: (x, y, hand) => press(page, x, y, hand),
		move: (x, y) => page.mouse.move(x, y),
		type: (text) => page.keyboard.type(text),
		key: (name) => page.keyboard.press(name),
		async back() {
			await page.goBack();
		},
		async forward() {
			await page.goForward();
		},
		screenshot: async () => Buffer.from(await page.screenshot()),
		print: async () => Buffer.from(await page.pdf({ width: '210mm', height: '297mm' })),
		takeErrors() {
			const taken = errors;
			errors = [];
			return taken;
		},
		setDark,
		async close() {
			await browser.close();
			stop();
		}
	};
}

/** Of the frames that an article comes with; waits until it holds something, for lazy ones are empty at first. */
async function frameOf(page: Page, at: FrameAt): Promise<Frame> {
	if (at === null) return page.mainFrame();
	const frame = () => page.mainFrame().childFrames()[at];
	const isFull = () => !['', 'about:blank'].includes(frame()?.url() ?? '');
	if (!isFull()) await eventually(isFull, { message: `frame ${at} holds something` }).toBe(true);
	return frame() as Frame;
}

async function press(page: Page, x: number, y: number, hand: Hand): Promise<void> {
	if (hand === 'mouse') return page.mouse.click(x, y);
	const finger = await page.touchscreen.touchStart(x, y);
	await new Promise((resolve) => setTimeout(resolve, TOUCH));
	await finger.end();
}
