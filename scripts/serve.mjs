/** Serves `build/` as a static host should: compressed, cacheable, readable from other origins. */
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { headersFor } from './headers.mjs';
import { portFromEnvironment } from './port.mjs';

/**
 * @param {{ port: number; base?: string }} options port 0 takes a free one; base as in BASE_PATH
 * @returns {Promise<import('node:http').Server>} once it listens
 */
export async function serve({ port, base = '' }) {
	if (!existsSync('build/index.html')) {
		throw new Error('There is no build/index.html: run `npm run build` first.');
	}
	const { default: sirv } = await import('sirv');
	const notFound = readFileSync('build/404.html');
	const files = sirv('build', { gzip: true, brotli: true, etag: true, setHeaders });

	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		if (base !== '' && url !== base && !url.startsWith(`${base}/`)) {
			response.writeHead(302, { location: `${base}/` }).end();
			return;
		}
		request.url = url.slice(base.length) || '/';
		files(request, response, () => {
			setHeaders(response, '/404.html');
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
		});
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => resolve(server));
	});
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} pathname
 */
function setHeaders(response, pathname) {
	for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
}

/** Listens and prints the address; ends with a sentence when the port is taken. */
export async function serveAndSay() {
	const base = process.env.BASE_PATH ?? '';
	try {
		const server = await serve({ port: portFromEnvironment(), base });
		const address = server.address();
		const port = typeof address === 'object' && address !== null ? address.port : '';
		console.log(`Jejaring Daerah: http://localhost:${port}${base}/`);
	} catch (error) {
		const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
		console.error(
			taken
				? `Port ${portFromEnvironment()} is in use. Stop the other program or choose a port: PORT=4174 npm start`
				: /** @type {Error} */ (error).message
		);
		process.exit(1);
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await serveAndSay();
