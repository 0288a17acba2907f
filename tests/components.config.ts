import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_ARGUMENTS, findHeadlessBrowser } from './browser.mjs';
import { standInsForEmbeds } from './components/stand-ins.mjs';

const SIZE = { width: 1280, height: 800 };

const kit = fileURLToPath(new URL('components/kit.svelte.ts', import.meta.url));

export default defineConfig({
	// The embeds of some tests have no origin, and read the modules all the same.
	server: { cors: { origin: 'null' } },
	plugins: [sveltekit(), standInsForEmbeds()],
	define: { REPORT_TO: JSON.stringify('redaksi@contoh.example') },
	// Part of it is written for Svelte 4, and all components are compiled as for Svelte 5: only what is used may be read.
	optimizeDeps: { exclude: ['@testing-library/svelte-core'] },
	test: {
		// Its cache is called by it.
		name: 'components',
		include: ['tests/components/**/*.component.ts'],
		setupFiles: ['tests/components/setup.ts'],
		// No page of SvelteKit's is started here.
		alias: { '$app/state': kit, '$app/navigation': kit },
		// A page for each file would fetch all modules anew. What a test needs of the page, the setup sees to.
		isolate: false,
		// One window at a time has the focus.
		fileParallelism: false,
		// Only ends what hangs, as in the other tests.
		testTimeout: 60_000,
		expect: { poll: { timeout: 20_000 } },
		browser: {
			enabled: true,
			headless: true,
			screenshotFailures: false,
			// Of the same size, the page does not scale what is tested: a place in it is a place on the screen.
			viewport: SIZE,
			locators: { exact: true },
			provider: playwright({
				launchOptions: { executablePath: findHeadlessBrowser(), args: BROWSER_ARGUMENTS },
				contextOptions: {
					viewport: SIZE,
					locale: 'id-ID',
					timezoneId: 'Asia/Jakarta',
					hasTouch: true
				}
			}),
			instances: [{ browser: 'chromium' }]
		}
	}
});
