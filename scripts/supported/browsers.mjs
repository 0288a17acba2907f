/** The oldest browsers that the atlas promises to work in. `browserslist` in package.json names them; all else asks here. */
import browserslist from 'browserslist';

/** The one engine version that decides, under the names that web-features gives to browsers. */
const ENGINES = /** @type {const} */ ({
	chrome: ['chrome', 'chrome_android'],
	edge: ['edge'],
	firefox: ['firefox', 'firefox_android'],
	safari: ['safari', 'safari_ios']
});

/**
 * @typedef {keyof typeof ENGINES} Engine
 * @typedef {{ [browser in (typeof ENGINES)[Engine][number]]?: string }} Support the first version by browser
 */

const [query = ''] = browserslist.loadConfig({ path: '.' }) ?? [];

/** The year after whose features nothing may be used: what all engines had by its end is Baseline of that year. */
export const BASELINE = Number(/^baseline (\d{4})$/.exec(query)?.[1]);
if (Number.isNaN(BASELINE)) {
	throw new Error(
		`browserslist in package.json is "${query}", expected one year, for example "baseline 2023".`
	);
}

const versions = browserslist(query).map((one) => one.split(' '));

/** @type {Readonly<Record<Engine, number>>} */
export const OLDEST = {
	chrome: oldest('chrome'),
	edge: oldest('edge'),
	firefox: oldest('firefox'),
	safari: Math.max(oldest('safari'), oldest('ios_saf'))
};

/** As `build.target` of Vite has it: newer syntax is written anew, and newer CSS where that can be done. */
export const BUILD_TARGET = [
	...Object.entries(OLDEST).map(([engine, version]) => `${engine}${version}`),
	`ios${OLDEST.safari}`
];

/**
 * @param {Support} support
 * @returns {boolean} whether all promised browsers have it
 */
export function isSupported(support) {
	return Object.entries(ENGINES).every(([engine, browsers]) =>
		browsers.every((browser) => {
			const since = Number.parseFloat((support[browser] ?? '').replace('≤', ''));
			return since <= OLDEST[/** @type {Engine} */ (engine)];
		})
	);
}

/** @param {string} browser as browserslist names it */
function oldest(browser) {
	return Math.min(
		...versions.filter(([name]) => name === browser).map(([, v]) => parseFloat(v ?? ''))
	);
}

/** @param {Support} support */
export function printVersions({ chrome, firefox, safari }) {
	return Object.entries({ Chrome: chrome, Firefox: firefox, Safari: safari })
		.map(([engine, version]) =>
			version === undefined ? `no ${engine} yet` : `${engine} ${version}`
		)
		.join(', ');
}

/** The oldest ones in words, as messages say them. */
export const PROMISED = printVersions({
	chrome: String(OLDEST.chrome),
	firefox: String(OLDEST.firefox),
	safari: String(OLDEST.safari)
});
