/** The headers every file of the build is served with: the one source for the server here, for `_headers` and for nginx. */

/**
 * What may be said of all pages. The rules for scripts and styles differ from page to page and stand in each page's
 * own `<meta>`: they name its scripts by hash. `frame-ancestors` counts only here; any page may embed the atlas.
 */
const POLICY = "base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors *";

const FOREVER = 'public, max-age=31536000, immutable';

/**
 * A rule holds for the paths that begin with its prefix. Rules that hold for the same path must not name the same
 * header: of the hosts that read `_headers`, some send one of them and some both.
 */
export const HEADER_RULES = [
	{
		prefix: '/',
		headers: {
			'access-control-allow-origin': '*',
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
 * For what no rule keeps for good. Long enough to spare a reader's second page the question, short enough for a
 * correction to be seen.
 */
const FOR_MINUTES = { 'cache-control': 'public, max-age=300, must-revalidate' };

/**
 * @param {string} path below the base path
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
	const rules = HEADER_RULES.filter(({ prefix }) => path.startsWith(prefix));
	return Object.assign({}, FOR_MINUTES, ...rules.map(({ headers }) => headers));
}

/**
 * The rules in the form that Netlify, Cloudflare Pages and others read. How long pages are kept is left to them: they
 * know when a new build arrives.
 * @param {string} base as BASE_PATH
 * @returns {string}
 */
export function printHeadersFile(base) {
	return HEADER_RULES.map(({ prefix, headers }) => {
		const set = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
		return `${base}${prefix}*\n${set.join('')}`;
	}).join('\n');
}

/**
 * The same as nginx's locations. There, `add_header` in a location replaces those outside it: each names all its headers.
 * @param {string} base as BASE_PATH
 * @returns {string}
 */
export function printNginxLocations(base) {
	return HEADER_RULES.map(({ prefix }) => {
		const set = Object.entries(headersFor(prefix)).map(([name, value]) => {
			// Without it, errors go without the header: one that is kept for good would never be seen mended.
			const onErrors = value === FOREVER ? '' : ' always';
			return `\tadd_header ${name} "${value}"${onErrors};\n`;
		});
		return `location ${base}${prefix} {\n\terror_page 404 ${base}/404.html;\n${set.join('')}}\n`;
	}).join('\n');
}
