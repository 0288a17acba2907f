/** What makes the prerendered pages a site that any static host can serve: headers, compressed twins, a page for lost readers. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { minifySync } from 'vite';
import { printHeadersFile } from './headers.mjs';
import { mapFiles, putPictureFirst } from './picture-first.mjs';
import { isSandboxed, nameSite } from './sandbox-policy.mjs';

const TEXT = /\.(css|csv|html|js|json|svg|txt|webmanifest|xml)$/;
/** Smaller files fit into one packet as they are. */
const WORTH_IT = 1000;
/**
 * Of Brotli, for thousands of pages and pictures: 8 takes twice as long for less than a thousandth, 9 ten times as long
 * for less than one percent. Scripts and what a page loads are few, and every reader fetches them.
 */
const QUALITY = { usual: 6, best: 11 };
const FOR_ALL = /^(_app\/|data\/[^/]+\.json$)/;
/** As many as the threads that Node compresses with. */
const AT_ONCE = 4;

/**
 * @param {string} folder the finished build
 * @param {{ base: string; origin: string; lost: string; manifest: string }} options base as BASE_PATH; origin as
 *   SITE_ORIGIN; lost: what a reader without script finds on an address that leads nowhere, as HTML; manifest: path of
 *   Vite's manifest of the scripts
 */
export async function publish(folder, { base, origin, lost, manifest }) {
	await writeFile(join(folder, '_headers'), printHeadersFile(base));
	const page = join(folder, '404.html');
	const html = await readFile(page, 'utf8');
	await writeFile(
		page,
		html.replace('<div class="app">', `<div class="app"><noscript>${lost}</noscript>`)
	);
	const files = await listFiles(folder);
	const map = mapFiles(JSON.parse(await readFile(manifest, 'utf8')));
	// Each page holds it: with comments and long names, many a page would not fit into the first packets of a connection.
	const beforePaint = await minified(join(folder, 'before-paint.js'));
	// Articles fetch it, many times a day: its comments are for those who read it here.
	const embedScript = join(folder, 'embed.js');
	await writeFile(embedScript, await minified(embedScript));
	await eachAtOnce(
		files.filter((file) => file.endsWith('.html')),
		async (file) => {
			const html = putPictureFirst(await readFile(file, 'utf8'), beforePaint, map);
			const isInSandbox = isSandboxed(pathIn(folder, file));
			await writeFile(file, isInSandbox ? nameSite(html, `${origin}${base}/`) : html);
		}
	);
	await eachAtOnce(
		files.filter((file) => TEXT.test(file)),
		(file) => compress(file, FOR_ALL.test(pathIn(folder, file)) ? QUALITY.best : QUALITY.usual)
	);
}

/** @param {string} file a script @returns {Promise<string>} the same, shorter */
async function minified(file) {
	return minifySync(file, await readFile(file, 'utf8')).code;
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function listFiles(folder) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

/**
 * @param {string[]} files
 * @param {(file: string) => Promise<void>} act
 */
async function eachAtOnce(files, act) {
	const rest = [...files];
	const workers = Array.from({ length: AT_ONCE }, async () => {
		for (let file = rest.pop(); file !== undefined; file = rest.pop()) await act(file);
	});
	await Promise.all(workers);
}

/** @param {string} folder @param {string} file @returns {string} with `/` on every system */
function pathIn(folder, file) {
	return relative(folder, file).replaceAll(sep, '/');
}

/** @param {string} file @param {number} quality of Brotli, 0 to 11 */
async function compress(file, quality) {
	const bytes = await readFile(file);
	if (bytes.length < WORTH_IT) return;
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
	};
	await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
	await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
}
