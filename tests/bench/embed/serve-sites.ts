/** Bundles the peers' pages as the product is bundled, and serves them and the built product, gzipped, on this machine. */
import {
	copyFileSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { build } from 'vite';
import { serve } from '../../../scripts/serve.mjs';
import type { PlainLine } from './side';

export interface ServedSites {
	/** Port of the server; `/embed/` is the product's, `/peer/<name>/` a peer's page. */
	readonly port: number;
	close(): void;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const BOUNDARIES = here('../../../data/boundaries/');
const MAPLIBRE = here('../../../node_modules/maplibre-gl/dist/');
const PEERS = here('../node_modules/');

/** Files of the kepler.gl page, as published. */
const KEPLER = [
	'react/umd/react.production.min.js',
	'react-dom/umd/react-dom.production.min.js',
	'redux/dist/redux.min.js',
	'react-redux/dist/react-redux.min.js',
	'styled-components/dist/styled-components.min.js',
	'kepler.gl/umd/keplergl.min.js'
];

/**
 * The same for all: a title and a stage of the size that the product gives its picture.
 * @param head before the page's own style: kepler.gl's takes away the margin, and its stage would be the largest
 */
function page(head: string): string {
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Links</title>
<link rel="icon" href="data:,">
${head}
<style>
body { margin: 8px; font: 16px system-ui }
h1 { margin: 0 0 8px; font-size: 20px }
#stage { position: relative; height: min(50svh, 85vw); overflow: hidden }
</style>
<h1>Links</h1>
<div id="stage" data-testid="map"></div>
`;
}

const preloaded = (files: readonly string[]): string =>
	files.map((file) => `<link rel="preload" as="fetch" crossorigin href="${file}">`).join('\n');

/** @param lines what the peers draw, by level */
export async function serveSites(
	lines: ReadonlyMap<string, readonly PlainLine[]>
): Promise<ServedSites> {
	const product = await serve({ port: 0 });
	const folder = mkdtempSync(join(tmpdir(), 'jejaring-bench-'));
	for (const [level, some] of lines) {
		const to = (peer: string): string => join(folder, 'peer', `${peer}-${level}`);
		const ground = ['overview.json', 'context.json', 'lines.json'];
		await bundle('maplibre', to('maplibre'));
		copyFileSync(
			`${MAPLIBRE}maplibre-gl-worker.mjs`,
			join(to('maplibre'), 'maplibre-gl-worker.mjs')
		);
		const sheet = readdirSync(to('maplibre')).find((name) => name.endsWith('.css')) ?? '';
		write(to('maplibre'), some, [
			preloaded([...ground, 'maplibre-gl-worker.mjs']),
			`<link rel="stylesheet" href="${sheet}">`,
			'<script type="module" src="page.js"></script>'
		]);
		await bundle('deck', to('deck'));
		write(to('deck'), some, [preloaded(ground), '<script type="module" src="page.js"></script>']);
		await bundle('kepler', to('kepler'));
		KEPLER.forEach((file, at) => copyFileSync(PEERS + file, join(to('kepler'), `${at}.js`)));
		copyFileSync(`${PEERS}kepler.gl/umd/keplergl.min.css`, join(to('kepler'), 'kepler.css'));
		write(to('kepler'), some, [
			preloaded(ground),
			'<link rel="stylesheet" href="kepler.css">',
			// Its spinner goes on turning unseen, and each turn would be a frame to send and to look at.
			'<style>#stage * { animation: none !important }</style>',
			...KEPLER.map((_, at) => `<script defer src="${at}.js"></script>`),
			'<script type="module" src="page.js"></script>'
		]);
	}
	compress(join(folder, 'peer'));
	const peers = sirv(folder, { gzip: true, maxAge: 3600 });
	const [answer] = product.listeners('request') as RequestListener[];
	const server = createServer((request, response) => {
		// Brotli would help whoever has text to send; all are compared with what every host can do.
		request.headers['accept-encoding'] = 'gzip';
		if (request.url?.startsWith('/peer/') === true) peers(request, response);
		else answer?.(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		close() {
			for (const one of [server, product]) {
				one.close();
				one.closeAllConnections();
			}
			rmSync(folder, { recursive: true });
		}
	};
}

function write(folder: string, lines: readonly PlainLine[], head: readonly string[]): void {
	writeFileSync(join(folder, 'index.html'), page(head.join('\n')));
	writeFileSync(join(folder, 'lines.json'), JSON.stringify(lines));
	for (const name of ['overview', 'context']) {
		copyFileSync(`${BOUNDARIES}${name}.topo.json`, join(folder, `${name}.json`));
	}
}

/** Hosts compress once; a server that did it for each request would be slow for its own reasons. */
function compress(folder: string): void {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
	}
}

async function bundle(side: string, outDir: string): Promise<void> {
	await build({
		configFile: false,
		root: here('.'),
		base: './',
		publicDir: false,
		resolve: { alias: { $lib: here('../../../src/lib') } },
		build: {
			outDir,
			emptyOutDir: true,
			assetsInlineLimit: 0,
			target: 'es2022',
			rolldownOptions: {
				input: here(`sides/${side}.ts`),
				output: { entryFileNames: 'page.js', assetFileNames: '[name][extname]' }
			}
		},
		logLevel: 'error'
	});
}
