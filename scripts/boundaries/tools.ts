/** The heavy geometry tools, installed on demand beside this file and never part of the atlas. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface Tools {
	/** Runs mapshaper on files held in memory: names and contents in, names and contents out. */
	runMapshaper(
		commands: string,
		files: Readonly<Record<string, string>>
	): Promise<Record<string, string>>;
	/** The point of a polygon farthest from its edge, in the polygon's own units. */
	polylabel(rings: readonly (readonly (readonly number[])[])[], precision: number): number[];
	/** Natural Earth countries at 1:10 million as TopoJSON text, ids are ISO 3166-1 numeric codes. */
	readonly worldCountries: string;
	/** Package name → exact version, for the provenance. */
	readonly versions: Readonly<Record<string, string>>;
}

interface Manifest {
	readonly dependencies: Readonly<Record<string, string>>;
}

const HERE = dirname(fileURLToPath(import.meta.url));
const require = createRequire(join(HERE, 'package.json'));

function readManifest(): Manifest {
	return JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')) as Manifest;
}

/** Whether every tool stands installed in the version that package.json asks for. */
export function areToolsInstalled(): boolean {
	return Object.entries(readManifest().dependencies).every(([name, version]) => {
		const path = join(HERE, 'node_modules', name, 'package.json');
		if (!existsSync(path)) return false;
		return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version === version;
	});
}

/**
 * Installs the tools (about 150 MB) with npm; other geometry would come out with other versions, so they are exact.
 * @throws when npm fails; its own message has then been printed
 */
export function installTools(): void {
	// Install scripts would compile database drivers that the commands used here never load.
	execFileSync('npm', ['install', '--no-package-lock', '--ignore-scripts', '--no-audit'], {
		cwd: HERE,
		stdio: ['ignore', 'ignore', 'inherit']
	});
}

/** Loads the installed tools. */
export async function loadTools(): Promise<Tools> {
	const load = (name: string): Promise<unknown> =>
		import(pathToFileURL(require.resolve(name)).href);
	const mapshaper = (await load('mapshaper')) as {
		default: {
			applyCommands(
				commands: string,
				files: Record<string, string>
			): Promise<Record<string, Uint8Array | string>>;
		};
	};
	const polylabel = (await load('polylabel')) as { default: Tools['polylabel'] };
	return {
		async runMapshaper(commands, files) {
			const output = await mapshaper.default.applyCommands(`-quiet ${commands}`, { ...files });
			return Object.fromEntries(
				Object.entries(output).map(([name, content]) => [
					name,
					typeof content === 'string' ? content : new TextDecoder().decode(content)
				])
			);
		},
		polylabel: (rings, precision) => [...polylabel.default(rings, precision)],
		worldCountries: readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'),
		versions: readManifest().dependencies
	};
}
