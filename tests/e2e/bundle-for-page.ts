/** Modules of the product in a page of their own, for what no published record can show. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a file of this folder with what it imports.
 * @param file name of the file
 * @returns one script; what the file exports is then `window.inPage`
 */
export async function bundleForPage(file: string): Promise<string> {
	const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
	const built = await build({
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: path('../../src/lib') } },
		build: { write: false, lib: { entry: path(file), formats: ['iife'], name: 'inPage' } }
	});
	const [output] = Array.isArray(built) ? built : [built];
	if (output === undefined || !('output' in output)) throw new Error('Vite has built nothing.');
	return output.output[0].code;
}
