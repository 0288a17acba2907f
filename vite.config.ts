import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { reportAddress } from './scripts/site.mjs';
import type { Plugin } from 'vite';
import { BUILD_TARGET } from './scripts/supported/browsers.mjs';
import { END_OF_STYLE } from './src/lib/state/end-of-style.mjs';

/**
 * The first line of a script: V8 then compiles all of it beside the main thread while it arrives. Compiled function by
 * function at their first calls, page and map would hold up a slow phone as they wake up.
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/**
 * As SvelteKit names them, but for `.mjs`: many a server does not know it and sends it as no kind of script. Browsers
 * then refuse MapLibre's worker, and no map wakes up.
 */
function assetFileNames({ names }: { names: string[] }): string {
	const isScript = names.some((name) => name.endsWith('.mjs'));
	return `_app/immutable/assets/[name].[hash]${isScript ? '.js' : '[extname]'}`;
}

/** Marks the end of each style sheet. */
function endStyles(): Plugin {
	return {
		name: 'end-styles',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				for (const file of Object.values(bundle)) {
					if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
					file.source = `${String(file.source).trimEnd()}@layer ${END_OF_STYLE};\n`;
				}
			}
		}
	};
}

const TESTS = ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/contract/**/*.test.ts'];
/** They put others in the place of modules, hence have their modules to themselves; lint lets no other test do so. */
const MOCKING = ['src/lib/state/**/*.test.ts', 'src/lib/embed/embed-build.test.ts'];

export default defineConfig({
	plugins: [sveltekit(), endStyles()],
	define: { REPORT_TO: JSON.stringify(reportAddress()) },
	build: {
		target: BUILD_TARGET,
		// A small asset inlined as data: would be refused by the content security policy.
		assetsInlineLimit: 0,
		// MapLibre alone passes the default limit; it is loaded after the page, never with it.
		chunkSizeWarningLimit: 1200
	},
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						assetFileNames,
						postBanner: COMPILE_HINT,
						codeSplitting: {
							// On a slow line each file costs a trip of its own: what all pages share is a few files, not twenty. Whole
							// layers only, lower ones first: pieces that import each other would run before what they need.
							groups: [
								{ name: 'svelte', test: /node_modules[\\/](svelte|@sveltejs)[\\/]/, priority: 2 },
								{
									name: 'core',
									test: /src[\\/]lib[\\/](domain|published|i18n|scene|land)[\\/]/,
									minShareCount: 2
								}
							]
						}
					}
				}
			}
		},
		// What prerendering emits is published too.
		ssr: { build: { rolldownOptions: { output: { assetFileNames } } } }
	},
	test: {
		environment: 'node',
		// Only ends what hangs: a property takes longer than the usual five seconds where others work on the same machine.
		testTimeout: 60_000,
		projects: [
			{
				extends: true,
				// To read the same modules anew for each file takes longer than the tests.
				test: { name: 'unit', include: TESTS, exclude: MOCKING, pool: 'threads', isolate: false }
			},
			{ extends: true, test: { name: 'mocking', include: MOCKING } }
		]
	}
});
