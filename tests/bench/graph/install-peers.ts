/** Fetches what the graph is compared against, into a folder of its own beside the benchmarks. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../', import.meta.url);

/**
 * Installs the declared peers unless they are there in the declared versions.
 * @returns versions by name
 * @throws Error when npm cannot install them
 */
export function installPeers(): ReadonlyMap<string, string> {
	const declared = new Map(
		Object.entries(
			(readJson('package.json') as { devDependencies: Record<string, string> }).devDependencies
		)
	);
	const missing = [...declared].filter(([name, version]) => installedVersion(name) !== version);
	if (missing.length === 0) return declared;
	console.error(`Installing ${missing.map((one) => one.join(' ')).join(', ')} …`);
	const { status, error } = spawnSync(
		'npm',
		['install', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'],
		{ cwd: fileURLToPath(FOLDER), stdio: ['ignore', 'ignore', 'inherit'] }
	);
	if (error !== undefined || status !== 0) {
		throw new Error(
			`npm could not install the libraries to compare against (${error?.message ?? `status ${status}`}); see tests/bench/package.json.`
		);
	}
	return declared;
}

function installedVersion(name: string): string | null {
	const file = `node_modules/${name}/package.json`;
	if (!existsSync(new URL(file, FOLDER))) return null;
	return (readJson(file) as { version: string }).version;
}

function readJson(file: string): unknown {
	return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
}
