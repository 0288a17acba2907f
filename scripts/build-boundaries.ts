/** Derives `data/boundaries/` from a boundary source: `npm run build:boundaries -- PATH`. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { derive } from './boundaries/derive';
import { isKnownSource } from './boundaries/provenance';
import { parseSource, SourceError } from './boundaries/source';
import { areToolsInstalled, installTools, loadTools } from './boundaries/tools';
import { readArguments, runCli, UserError } from './cli';

const USAGE = `npm run build:boundaries -- PATH   (PATH: GeoJSON of all kabupaten and kota)
  Example: npm run build:boundaries -- regencies.geojson`;
const TARGET = 'data/boundaries';

await runCli(async () => {
	const { positionals } = readArguments({ allowPositionals: true, options: {} }, USAGE);
	const [path, ...more] = positionals;
	if (path === undefined || more.length > 0) {
		const found = path === undefined ? 'no path' : `${positionals.length} paths`;
		throw new UserError(`Found ${found}, expected one.\nUsage: ${USAGE}`);
	}
	const text = readSource(path);
	// Before anything is installed: a wrong file must not cost a download first.
	const source = await explained(() => parseSource(text, path));
	if (!areToolsInstalled()) {
		process.stderr.write('Installing the geometry tools into scripts/boundaries/node_modules …\n');
		installTools();
	}
	process.stderr.write('Deriving boundaries (about half a minute) …\n');
	const tools = await loadTools();
	const files = await explained(() => derive(source, text, tools));
	if (!isKnownSource(text))
		process.stderr.write(
			`Warning: ${path} is not a source that scripts/boundaries/provenance.ts describes. Its origin and licence are missing from provenance.json; add them there before you commit.\n`
		);
	for (const [name, content] of files) write(name, content);
});

function readSource(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UserError(
			`${path}: cannot be read (${reason}), expected the boundary source.\nUsage: ${USAGE}`
		);
	}
}

async function explained<T>(work: () => T | Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof SourceError) throw new UserError(error.message);
		throw error;
	}
}

/** Writes a file whole or not at all, and leaves an equal one untouched. */
function write(name: string, content: string): void {
	const target = resolve(TARGET, name);
	const kilobytes = (gzipSync(content, { level: 9 }).length / 1000).toFixed(0);
	const isSame = existsSync(target) && readFileSync(target, 'utf8') === content;
	process.stdout.write(
		`${join(TARGET, name)}: ${isSame ? 'unchanged' : 'written'}, ${kilobytes} kB gzipped\n`
	);
	if (isSame) return;
	mkdirSync(TARGET, { recursive: true });
	writeFileSync(`${target}.new`, content);
	renameSync(`${target}.new`, target);
}
