/** A MiniBrowser and what WebDriver needs to drive it. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../free-port';
import { environmentOf } from './display';
import { checkWebKit, findWebKit } from './find-engines.mjs';

/** Time for the driver to answer its first question, and for a page or a script to come to an end, ms. */
const PATIENCE = 30_000;

export interface WebKitSession {
	readonly session: WebDriver;
	/** As the browser says itself. */
	readonly version: string;
	stop(): Promise<void>;
}

export interface SessionOptions {
	/** As in `Display.name`. */
	readonly display: string;
	/** Folder that downloads go to. */
	readonly downloads: string;
	/** The device is set to dark. */
	readonly dark: boolean;
}

/**
 * Starts both: a driver drives one browser at a time.
 * @throws Error with one line when there is no WebKit, or it is too old
 */
export async function startSession({
	display,
	downloads,
	dark
}: SessionOptions): Promise<WebKitSession> {
	const { driver, browser } = findWebKit();
	const port = await freePort();
	const server = spawn(driver, [`--port=${port}`], {
		env: { ...environmentOf(display), LANG: 'C.UTF-8', XDG_CONFIG_HOME: settings(downloads) },
		stdio: 'ignore',
		// With all the processes it starts, so that none is left behind.
		detached: true
	});
	const kill = () => {
		if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
	};
	try {
		await answering(port);
		const capabilities = new Capabilities({
			browserName: 'MiniBrowser',
			'webkitgtk:browserOptions': {
				binary: browser,
				args: ['--automation', ...(dark ? ['--dark-mode'] : [])]
			}
		});
		const session = await new Builder()
			.usingServer(`http://127.0.0.1:${port}`)
			.withCapabilities(capabilities)
			.build();
		await session.manage().setTimeouts({ script: PATIENCE, pageLoad: PATIENCE });
		const version = (await session.getCapabilities()).getBrowserVersion() ?? 'unknown';
		checkWebKit(version);
		return {
			session,
			version,
			async stop() {
				await session.quit().catch(() => undefined);
				kill();
			}
		};
	} catch (error) {
		kill();
		throw error;
	}
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
