/** What makes the prerendered pages a site that any static host can serve: headers, compressed twins, a page for lost readers. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { printHeadersFile } from './headers.mjs';

const TEXT = /\.(css|csv|html|js|json|mjs|svg|txt|webmanifest|xml)$/;
/** Smaller files fit into one packet as they are. */
const WORTH_IT = 1000;
/** Past this, Brotli takes four times as long to save three percent; thousands of files would hold up every build. */
const BROTLI_QUALITY = 9;
/** As many as the threads that Node compresses with. */
const AT_ONCE = 4;

/**
 * @param {string} folder the finished build
 * @param {{ base: string; lost: string }} options base as BASE_PATH; lost: what a reader without script finds on an
 *   address that leads nowhere, as HTML
 */
export async function publish(folder, { base, lost }) {
	await writeFile(join(folder, '_headers'), printHeadersFile(base));
	const page = join(folder, '404.html');
	const html = await readFile(page, 'utf8');
	await writeFile(
		page,
		html.replace('<div class="app">', `<div class="app"><noscript>${lost}</noscript>`)
	);
	await compressAll(folder);
}

/** @param {string} folder */
async function compressAll(folder) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile() && TEXT.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
	const workers = Array.from({ length: AT_ONCE }, async () => {
		for (let file = files.pop(); file !== undefined; file = files.pop()) await compress(file);
	});
	await Promise.all(workers);
}

/** @param {string} file */
async function compress(file) {
	const bytes = await readFile(file);
	if (bytes.length < WORTH_IT) return;
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
	};
	await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
	await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
}
