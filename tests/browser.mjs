/** Where the browser of the tests is, and how it is started. */
import { existsSync } from 'node:fs';

const CANDIDATES = [
	process.env['CHROMIUM_PATH'],
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/**
 * Finds a Chromium on this machine; nothing is downloaded.
 * @returns {string} path of its executable
 * @throws Error with one line that says how to get one
 */
export function findBrowser() {
	const found = CANDIDATES.find((path) => path !== undefined && existsSync(path));
	if (found === undefined) {
		throw new Error(
			'No Chromium found: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to its executable.'
		);
	}
	return found;
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
