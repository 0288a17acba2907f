/** Modules of the product in a page of their own, for what no published record can show. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a file with what it imports.
 * @param entry the file
 * @returns one script; what the file exports is then `window.inPage`
 */
export async function bundleForPage(entry: URL): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: fileURLToPath(new URL('../src/lib', import.meta.url)) } },
		build: { write: false, lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'inPage' } }
	});
	const [output] = Array.isArray(built) ? built : [built];
	if (output === undefined || !('output' in output)) throw new Error('Vite has built nothing.');
	return output.output[0].code;
}
