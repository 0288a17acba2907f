/** WebKit over WebDriver: Safari's engine, in the browser that Debian ships for its tests. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Builder, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../free-port';
import { environmentOf, startDisplay } from './display';
import type { Driver, DriverOptions, FrameAt } from './driver';
import { checkWebKit, findWebKit } from './find-engines.mjs';

/** Time for the driver to answer its first question, and for a page or a script to come to an end, ms. */
const PATIENCE = 30_000;
/** Its window has a bar of buttons that cannot be narrower. */
const NARROWEST = 460;

const KEYS = {
	ArrowDown: Key.ARROW_DOWN,
	Backspace: Key.BACK_SPACE,
	End: Key.END,
	Enter: Key.ENTER,
	Escape: Key.ESCAPE,
	Tab: Key.TAB
} as const;

/** @throws Error with one line when there is no WebKit or no display for it */
export async function startWebKit({ downloads }: DriverOptions): Promise<Driver> {
	const { driver, browser } = findWebKit();
	const display = await startDisplay();
	const port = await freePort();
	const server = spawn(driver, [`--port=${port}`], {
		env: { ...environmentOf(display.name), LANG: 'C.UTF-8', XDG_CONFIG_HOME: settings(downloads) },
		stdio: 'ignore',
		// With all the processes it starts, so that none is left behind.
		detached: true
	});
	const stop = () => {
		if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
		display.stop();
	};
	try {
		await answering(port);
		return await drive((dark) => begin(`http://127.0.0.1:${port}`, browser, dark), stop);
	} catch (error) {
		stop();
		throw error;
	}
}

/** Starts the browser itself. */
async function begin(server: string, binary: string, dark: boolean): Promise<WebDriver> {
	const capabilities = new Capabilities({
		browserName: 'MiniBrowser',
		'webkitgtk:browserOptions': {
			binary,
			args: ['--automation', ...(dark ? ['--dark-mode'] : [])]
		}
	});
	const session = await new Builder().usingServer(server).withCapabilities(capabilities).build();
	await session.manage().setTimeouts({ script: PATIENCE, pageLoad: PATIENCE });
	return session;
}

async function drive(
	start: (dark: boolean) => Promise<WebDriver>,
	stop: () => void
): Promise<Driver> {
	let session = await start(false);
	const version = (await session.getCapabilities()).getBrowserVersion() ?? 'unknown';
	checkWebKit(version);
	let current: FrameAt = null;
	const inFrame = async (frame: FrameAt) => {
		if (frame === current) return;
		await session.switchTo().defaultContent();
		current = null;
		if (frame !== null) await session.switchTo().frame(frame);
		current = frame;
	};
	const run: Driver['run'] = async (frame, act, ...given) => {
		await inFrame(frame);
		const answer = await session.executeAsyncScript<{ error?: string; value?: unknown }>(
			`const [given, done] = arguments;
			Promise.resolve().then(() => (${String(act)})(...given)).then(
				(value) => done({ value }),
				(error) => done({ error: String(error) })
			);`,
			given
		);
		if (answer.error !== undefined) throw new Error(answer.error);
		return answer.value as never;
	};
	return {
		engine: 'webkit',
		version: `WebKitGTK ${version}`,
		hands: ['mouse'],
		narrowest: NARROWEST,
		async open(url) {
			await inFrame(null);
			await session.get(url);
		},
		async resize(width, height) {
			const fits = (x: number, y: number) => innerWidth === x && innerHeight === y;
			if (await run(null, fits, width, height)) return;
			const window = session.manage().window();
			await window.setRect({ width, height });
			// Its bar counts into the height of the window.
			const bar = await run(null, (wanted: number) => wanted - innerHeight, height);
			if (bar !== 0) await window.setRect({ width, height: height + bar });
		},
		run,
		async install(frame, script) {
			await inFrame(frame);
			await session.executeScript(script);
		},
		async press(x, y) {
			await inFrame(null);
			const at = { x: Math.round(x), y: Math.round(y), duration: 0 };
			await session.actions({ async: true }).move(at).press().release().perform();
		},
		async move(x, y) {
			await inFrame(null);
			const at = { x: Math.round(x), y: Math.round(y), duration: 0 };
			await session.actions({ async: true }).move(at).perform();
		},
		async type(text) {
			await session.actions({ async: true }).sendKeys(text).perform();
		},
		async key(name) {
			await session.actions({ async: true }).sendKeys(KEYS[name]).perform();
		},
		async back() {
			await inFrame(null);
			await session.navigate().back();
		},
		async forward() {
			await inFrame(null);
			await session.navigate().forward();
		},
		async screenshot() {
			await inFrame(null);
			return Buffer.from(await session.takeScreenshot(), 'base64');
		},
		print: () => Promise.resolve(null),
		// WebDriver does not tell.
		takeErrors: () => [],
		async setDark(dark) {
			// It looks at its device only as it starts.
			await session.quit();
			session = await start(dark);
			current = null;
		},
		async close() {
			await session.quit().catch(() => undefined);
			stop();
		}
	};
}

/** Where it finds that downloads go to this folder. @returns a folder of settings */
function settings(downloads: string): string {
	const folder = join(downloads, 'settings');
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
	return folder;
}

async function answering(port: number): Promise<void> {
	const until = Date.now() + PATIENCE;
	while (Date.now() < until) {
		const answers = await fetch(`http://127.0.0.1:${port}/status`).then(
			({ ok }) => ok,
			() => false
		);
		if (answers) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`WebKitWebDriver has not answered within ${PATIENCE / 1000} s.`);
}
