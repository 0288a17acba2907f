/** Where the browser of the tests is, and how it is started. */
import { existsSync } from 'node:fs';
import { findProgram } from './find-program.mjs';

/**
 * Finds a Chromium on this machine; nothing is downloaded.
 * @returns {string} path of its executable
 * @throws {Error} with one line that says how to get one
 */
export function findBrowser() {
	return findProgram({
		what: 'Chromium',
		variable: 'CHROMIUM_PATH',
		usual: [
			'/usr/bin/chromium',
			'/usr/bin/chromium-browser',
			'/usr/bin/google-chrome',
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
		],
		get: 'chromium'
	});
}

/**
 * The browser without its window, where it is installed: the same engine starts pages in two thirds of the time.
 * @returns {string} path of its executable, or else of a Chromium
 * @throws {Error} with one line that says how to get one
 */
export function findHeadlessBrowser() {
	const shell = '/usr/bin/chromium-headless-shell';
	const isAsked = process.env.CHROMIUM_PATH !== undefined;
	return !isAsked && existsSync(shell) ? shell : findBrowser();
}

/**
 * Draws WebGL without a graphics card, and looks up nothing on the network. Only WebGL: a Chromium that takes the emulated
 * card for a real one would rasterise whole pages on it, which none does for its readers and which takes far longer.
 */
export const BROWSER_ARGUMENTS = [
	'--no-sandbox',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--ignore-gpu-blocklist',
	'--disable-gpu-rasterization',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run'
];
