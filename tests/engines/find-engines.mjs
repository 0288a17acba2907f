/** Where the other engines of the tests are, whether they are new enough, and how to get them. */
import { execFileSync } from 'node:child_process';
import { findBrowser } from '../browser.mjs';
import { findProgram } from '../find-program.mjs';

/** The first that speaks all of WebDriver BiDi that the tests use. */
const FIREFOX_FROM = 140;
/** The first with the engine of Safari 18. */
const WEBKITGTK_FROM = 2.46;

const FIREFOX_PACKAGE = 'firefox-esr';
const WEBKIT_PACKAGE = 'webkit2gtk-driver';

/**
 * @returns {string} path of Firefox's executable
 * @throws {Error} with one line that says how to get one, or a newer one
 */
export function findFirefox() {
	const path = findProgram({
		what: 'Firefox',
		variable: 'FIREFOX_PATH',
		usual: [
			'/usr/bin/firefox-esr',
			'/usr/bin/firefox',
			'/Applications/Firefox.app/Contents/MacOS/firefox'
		],
		get: FIREFOX_PACKAGE
	});
	const version = versionOf(path);
	if (version >= FIREFOX_FROM) return path;
	throw new Error(tooOld('Firefox', version, FIREFOX_FROM, FIREFOX_PACKAGE));
}

/**
 * @returns {{ driver: string; browser: string }} paths of WebKit's WebDriver and of the browser it starts
 * @throws {Error} with one line that says how to get them
 */
export function findWebKit() {
	const libraries = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec'];
	return {
		driver: findProgram({
			what: 'WebKitWebDriver',
			variable: 'WEBKIT_DRIVER_PATH',
			usual: ['/usr/bin/WebKitWebDriver'],
			get: WEBKIT_PACKAGE
		}),
		browser: findProgram({
			what: 'MiniBrowser',
			variable: 'MINIBROWSER_PATH',
			usual: libraries.map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`),
			get: WEBKIT_PACKAGE
		})
	};
}

/**
 * MiniBrowser tells its version only where it has a display: whoever has started it asks.
 * @param {string} version as it says itself
 * @throws {Error} with one line that says how to get a newer one
 */
export function checkWebKit(version) {
	if (parseFloat(version) >= WEBKITGTK_FROM) return;
	throw new Error(tooOld('WebKitGTK', version, WEBKITGTK_FROM, WEBKIT_PACKAGE));
}

/**
 * @returns {string} path of the server of the display that both are drawn on
 * @throws {Error} with one line that says how to get one
 */
export function findXvfb() {
	return findProgram({
		what: 'Xvfb',
		variable: 'XVFB_PATH',
		usual: ['/usr/bin/Xvfb'],
		get: 'xvfb'
	});
}

/** @returns {string[]} what is missing, one line each with its remedy; empty when all three engines can be tested */
export function missingEngines() {
	return [findBrowser, findFirefox, findWebKit, findXvfb].flatMap((look) => {
		try {
			look();
			return [];
		} catch (error) {
			return [/** @type {Error} */ (error).message];
		}
	});
}

/** @param {string} path of Firefox. @returns {number} */
function versionOf(path) {
	try {
		const said = execFileSync(path, ['--version'], {
			encoding: 'utf8',
			timeout: 20_000,
			stdio: ['ignore', 'pipe', 'ignore']
		});
		return parseInt(said.replace(/\D+/, ''), 10);
	} catch {
		throw new Error(
			`${path} cannot be started: install Firefox anew (Debian: apt-get install ${FIREFOX_PACKAGE}) or set FIREFOX_PATH.`
		);
	}
}

/** @param {string} name @param {number | string} version @param {number} from @param {string} get */
function tooOld(name, version, from, get) {
	return `${name} ${version} is too old for the tests, which need ${from}: update it (Debian: apt-get install ${get}).`;
}
