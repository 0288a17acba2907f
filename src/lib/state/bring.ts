/** The one door to what a page loads later: scripts, and the style sheets that belong to them. */
import { allStyles, askAgainForStyles } from './style-sheets';

/**
 * Imports a part of the page; may be called again after a failure. Chromium then asks for what is missing once more, and so
 * does WebKit for what has not come; Firefox remembers of every script that it did not come, and all of one that came and could
 * not be read: there only `loadAnew` helps.
 * @param importing the `import()` itself, so that the build sees it
 * @returns the module, once its style sheets are there too
 * @throws what the browser says of the script or style sheet that has not come
 */
export async function bring<Module>(importing: () => Promise<Module>): Promise<Module> {
	await askAgainForStyles();
	const module = await importing();
	await allStyles();
	return module;
}

/**
 * Loads the page anew, at the address where it is, if it can be had: else a readable page would give way to the browser's
 * own error.
 * @returns false when it cannot
 */
export async function loadAnew(): Promise<boolean> {
	const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => null);
	if (answer?.ok !== true) return false;
	await askForScripts();
	location.reload();
	return true;
}

/** Of a script that was cut off on the way Chromium keeps the half, also for the page that comes next. */
async function askForScripts(): Promise<void> {
	const files = performance.getEntriesByType('resource').map(({ name }) => name);
	const scripts = files.filter((name) => /\/_app\/immutable\/.*\.js$/.test(name));
	await Promise.all(scripts.map((name) => fetch(name, { cache: 'reload' }).catch(() => undefined)));
}
