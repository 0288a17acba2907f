/** Bundles the page as the product is bundled, and serves it on this machine. */
import { createServer } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { build } from 'vite';

export interface ServedPage {
	/** Address of the page, with a slash at its end. */
	readonly url: string;
	/** Stops serving and takes the files away. */
	close(): void;
}

/**
 * Builds and serves.
 * @param files further files by name, for the page to fetch
 */
export async function servePage(files: ReadonlyMap<string, string>): Promise<ServedPage> {
	const folder = mkdtempSync(join(tmpdir(), 'jejaring-bench-'));
	await build({
		configFile: false,
		root: fileURLToPath(new URL('.', import.meta.url)),
		resolve: {
			alias: { $lib: fileURLToPath(new URL('../../../src/lib', import.meta.url)) }
		},
		build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0 },
		logLevel: 'error'
	});
	for (const [name, content] of files) writeFileSync(join(folder, name), content);

	const server = createServer(sirv(folder));
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		url: `http://127.0.0.1:${address.port}/`,
		close() {
			server.close();
			server.closeAllConnections();
			rmSync(folder, { recursive: true });
		}
	};
}
