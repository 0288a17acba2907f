import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findHeadlessBrowser } from './browser.mjs';

/** Another one where two checkouts are tested side by side. */
const port = Number(process.env['E2E_PORT'] ?? 4179);

export default defineConfig({
	testDir: './e2e',
	testMatch: '**/*.e2e.ts',
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: process.env['CI'] !== undefined,
	// Software WebGL on two noisy cores is slow: the limit only ends what hangs.
	timeout: 90_000,
	expect: { timeout: 30_000 },
	workers: 2,
	// A second try where nobody watches: a shared machine may starve one browser; the report still calls it flaky.
	retries: process.env['CI'] === undefined ? 0 : 1,
	reporter: [
		['line'],
		...(process.env['E2E_REPORT'] === undefined
			? []
			: [['json', { outputFile: `../${process.env['E2E_REPORT']}` }] as const])
	],
	use: {
		baseURL: `http://localhost:${port}`,
		viewport: { width: 1280, height: 800 },
		locale: 'id-ID',
		timezoneId: 'Asia/Jakarta',
		launchOptions: { executablePath: findHeadlessBrowser(), args: BROWSER_ARGUMENTS }
	},
	webServer: {
		command: 'node scripts/serve.mjs',
		cwd: '..',
		port,
		env: { PORT: String(port) },
		reuseExistingServer: false
	}
});
