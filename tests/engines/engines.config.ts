import { defineConfig } from '@playwright/test';
import { LOOK_EVERY } from './eventually';
import type { EngineOptions } from './test';

const port = Number(process.env['E2E_PORT'] ?? 4179);

export default defineConfig<object, EngineOptions>({
	testDir: '.',
	testMatch: '*.engine.ts',
	outputDir: '../../test-results/engines',
	forbidOnly: process.env['CI'] !== undefined,
	// As in the other browser tests: only ends what hangs.
	timeout: 120_000,
	expect: { timeout: 30_000, toPass: { intervals: [LOOK_EVERY], timeout: 30_000 } },
	workers: 2,
	retries: process.env['CI'] === undefined ? 0 : 1,
	reporter: [
		['line'],
		...(process.env['ENGINES_REPORT'] === undefined
			? []
			: [['json', { outputFile: `../../${process.env['ENGINES_REPORT']}` }] as const])
	],
	use: { baseURL: `http://localhost:${port}` },
	projects: [
		// Beside the others, and never beside itself: it is the slowest to start.
		{ name: 'firefox', workers: 1, use: { engine: 'firefox' } },
		// The other browser tests run in it; here it stands beside the others where they must agree, and before they ask.
		{ name: 'chromium', workers: 1, use: { engine: 'chromium' }, grep: /@every-engine/ },
		{ name: 'webkit', use: { engine: 'webkit' } }
	],
	webServer: {
		command: 'node scripts/serve.mjs',
		cwd: '../..',
		port,
		env: { PORT: String(port) },
		reuseExistingServer: false
	}
});
