/** Serves `build/` as a static host should: compressed, cacheable, readable from other origins. */
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { portFromEnvironment } from './port.mjs';
import { siteBase } from './site.mjs';

/**
 * @param {{ port: number; base?: string; folder?: string }} options port 0 takes a free one; base as in BASE_PATH; folder
 *   with the built site
 * @returns {Promise<import('node:http').Server>} once it listens
 * @throws {Error} when there is no build, or nothing can listen on the port
 */
export async function serve({ port, base = '', folder = 'build' }) {
	if (!existsSync(`${folder}/index.html`)) {
		throw new Error(`There is no ${folder}/index.html: run \`npm run build\` first.`);
	}
	// Not before it is needed: `npm start` installs what this imports.
	const { answering } = await import('./answer.mjs');
	const server = createServer(answering(folder, base));
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => resolve(server));
	});
}

/** Listens and prints the address; ends with a sentence when the port is taken. */
export async function serveAndSay() {
	try {
		const base = siteBase();
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
