/** Fetches what the product is compared against, into a folder of its own beside the benchmarks. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../', import.meta.url);

/**
 * Installs the declared peers unless they are there in the declared versions.
 * @returns versions by name
 * @throws Error when npm cannot install them
 */
export function installPeers(): ReadonlyMap<string, string> {
	const { devDependencies, bundles } = readJson('package.json') as Declared;
	const declared = new Map(Object.entries(devDependencies));
	const missing = missingOf(declared);
	if (missing.length > 0) {
		say(missing);
		run('npm', ['install', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund']);
	}
	// After npm, which takes away what it has not installed.
	for (const bundle of missingOf(new Map(Object.entries(bundles)))) {
		say([bundle]);
		unpack(...bundle);
	}
	return new Map([...declared, ...Object.entries(bundles)]);
}

interface Declared {
	readonly devDependencies: Readonly<Record<string, string>>;
	/** Taken as published, without the packages they were built from: those are a gigabyte and more. */
	readonly bundles: Readonly<Record<string, string>>;
}

function missingOf(declared: ReadonlyMap<string, string>): [name: string, version: string][] {
	return [...declared].filter(([name, version]) => installedVersion(name) !== version);
}

function say(missing: readonly (readonly [name: string, version: string])[]): void {
	console.error(`Installing ${missing.map((one) => one.join(' ')).join(', ')} …`);
}

function unpack(name: string, version: string): void {
	const folder = `node_modules/${name}`;
	mkdirSync(new URL(folder, FOLDER), { recursive: true });
	const file = `${name}-${version}.tgz`;
	run('npm', ['pack', '--loglevel=error', `${name}@${version}`, '--pack-destination', folder]);
	run('tar', ['-xzf', `${folder}/${file}`, '-C', folder, '--strip-components=1']);
	rmSync(new URL(`${folder}/${file}`, FOLDER));
}

function run(command: string, words: readonly string[]): void {
	const { status, error } = spawnSync(command, words, {
		cwd: fileURLToPath(FOLDER),
		stdio: ['ignore', 'ignore', 'inherit']
	});
	if (error !== undefined || status !== 0) {
		throw new Error(
			`Libraries to compare against could not be installed: ${command} ${words[0]} ended with ${error?.message ?? `status ${status}`}; see tests/bench/package.json.`
		);
	}
}

function installedVersion(name: string): string | null {
	const file = `node_modules/${name}/package.json`;
	if (!existsSync(new URL(file, FOLDER))) return null;
	return (readJson(file) as { version: string }).version;
}

function readJson(file: string): unknown {
	return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
}
