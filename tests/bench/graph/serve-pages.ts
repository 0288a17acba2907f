/** Bundles one page for each library, as the product is bundled, weighs it and serves it on this machine. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { build, type Rolldown } from 'vite';

/** Bytes of minified scripts. */
export interface Weight {
	readonly plain: number;
	readonly gzipped: number;
}

export interface PageWeight {
	/** What the page needs before it can draw. */
	readonly first: Weight;
	/** Together with what it loads later. */
	readonly all: Weight;
}

export interface ServedPages {
	urlOf(page: string): string;
	readonly weights: ReadonlyMap<string, PageWeight>;
	/** Stops serving and takes the files away. */
	close(): void;
}

const HTML = `<!doctype html>
<meta charset="utf-8">
<title>Graph</title>
<style>body { margin: 0; font: 14px system-ui } #stage { position: relative; width: 1200px; height: 800px }</style>
<div id="stage"></div>
<script type="module" src="./page.js"></script>
`;

/** @param pages names of files in `sides/`, without their ending */
export async function servePages(pages: readonly string[]): Promise<ServedPages> {
	const folder = mkdtempSync(join(tmpdir(), 'jejaring-bench-'));
	const weights = new Map<string, PageWeight>();
	for (const page of pages) {
		weights.set(page, await buildPage(page, join(folder, page)));
		writeFileSync(join(folder, page, 'index.html'), HTML);
	}
	const server = createServer(sirv(folder));
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		urlOf: (page) => `http://127.0.0.1:${address.port}/${page}/`,
		weights,
		close() {
			server.close();
			server.closeAllConnections();
			rmSync(folder, { recursive: true });
		}
	};
}

async function buildPage(page: string, outDir: string): Promise<PageWeight> {
	const result = await build({
		configFile: false,
		root: fileURLToPath(new URL('.', import.meta.url)),
		base: './',
		publicDir: false,
		resolve: { alias: { $lib: fileURLToPath(new URL('../../../src/lib', import.meta.url)) } },
		worker: { format: 'es' },
		build: {
			outDir,
			emptyOutDir: true,
			assetsInlineLimit: 0,
			rolldownOptions: {
				input: fileURLToPath(new URL(`sides/${page}.ts`, import.meta.url)),
				output: { entryFileNames: 'page.js' }
			}
		},
		logLevel: 'error'
	});
	if (!('output' in result)) throw new Error(`The page of ${page} was built in several parts.`);
	const scripts = result.output.filter(({ fileName }) => fileName.endsWith('.js'));
	const first = new Set<string>();
	const need = (fileName: string): void => {
		if (first.has(fileName)) return;
		first.add(fileName);
		const script = scripts.find((one) => one.fileName === fileName);
		if (script?.type === 'chunk') script.imports.forEach(need);
	};
	need('page.js');
	return {
		first: weigh(scripts.filter(({ fileName }) => first.has(fileName))),
		all: weigh(scripts)
	};
}

function weigh(scripts: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): Weight {
	const texts = scripts.map((one) => Buffer.from(one.type === 'chunk' ? one.code : one.source));
	return {
		plain: texts.reduce((sum, text) => sum + text.length, 0),
		gzipped: texts.reduce((sum, text) => sum + gzipSync(text).length, 0)
	};
}
