/** The headers every file of the build is served with: the one source for the server here and for `_headers`. */

/**
 * What may be said of all pages. The rules for scripts and styles differ from page to page and stand in each page's
 * own `<meta>`: they name its scripts by hash. `frame-ancestors` counts only here; any page may embed the atlas.
 */
const POLICY = "base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors *";

/** Long enough to spare a reader's second page the question, short enough for a correction to be seen. */
const PAGES = 'public, max-age=300, must-revalidate';
const FOREVER = 'public, max-age=31536000, immutable';

/** A rule holds for the paths that begin with its prefix; a later one replaces headers of an earlier one. */
export const HEADER_RULES = [
	{
		prefix: '/',
		headers: {
			'access-control-allow-origin': '*',
			'cache-control': PAGES,
			'content-security-policy': POLICY,
			'cross-origin-resource-policy': 'cross-origin',
			'referrer-policy': 'strict-origin-when-cross-origin',
			'x-content-type-options': 'nosniff'
		}
	},
	{ prefix: '/_app/immutable/', headers: { 'cache-control': FOREVER } },
	// Their address says the day, and what is kept under it never changes.
	{ prefix: '/data/beku/', headers: { 'cache-control': FOREVER } }
];

/**
 * @param {string} path below the base path
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
	const rules = HEADER_RULES.filter(({ prefix }) => path.startsWith(prefix));
	return Object.assign({}, ...rules.map(({ headers }) => headers));
}

/**
 * The rules in the form that Netlify, Cloudflare Pages and others read.
 * @param {string} base as BASE_PATH
 * @returns {string}
 */
export function printHeadersFile(base) {
	return HEADER_RULES.map(({ prefix, headers }, at) => {
		// There, headers of several matching rules add up; one that replaces another has to take it away first.
		const replaced = at === 0 ? [] : Object.keys(headers).map((name) => `  ! ${name}\n`);
		const set = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
		return `${base}${prefix}*\n${replaced.join('')}${set.join('')}`;
	}).join('\n');
}
