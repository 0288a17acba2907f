/** `npm test`: every check, one after another; ends with a line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from '../tests/browser.mjs';
import { missingEngines } from '../tests/engines/find-engines.mjs';
import { installMissing } from './install.mjs';

const VITEST_REPORT = '.cache/vitest.json';
const E2E_REPORT = '.cache/e2e.json';
const ENGINES_REPORT = '.cache/engines.json';
/** What the site is built for: an embed in a sandbox loads nothing in WebKit unless its page names where it is served. */
const SITE_ORIGIN = `http://localhost:${process.env.E2E_PORT ?? 4179}`;

/**
 * A check counts as one test, unless it leaves a report that says how many it ran. `skip` says, a line each, why it cannot
 * run here; where nobody watches, that is a failure.
 * @type {{ name: string; command: string[]; require?: () => unknown; skip?: () => string[]; count?: () => Count }[]}
 * @typedef {{ passed: number; failed: number }} Count
 */
const CHECKS = [
	{ name: 'generated types', command: ['svelte-kit', 'sync'] },
	{ name: 'format', command: ['prettier', '--check', '.'] },
	{ name: 'lint', command: ['eslint', '.', '--max-warnings=0'] },
	{
		name: 'types',
		command: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']
	},
	{
		name: 'unit and contract tests',
		command: [
			'vitest',
			'run',
			'--reporter=dot',
			'--reporter=json',
			`--outputFile=${VITEST_REPORT}`
		],
		count: countVitest
	},
	{ name: 'data', command: ['tsx', 'scripts/check-data.ts'] },
	{ name: 'build', command: ['vite', 'build', '--logLevel=warn'] },
	{
		name: 'supported browsers',
		command: ['eslint', '--config', 'scripts/supported/built.config.js', 'build/_app']
	},
	{
		name: 'browser tests',
		require: findBrowser,
		command: ['playwright', 'test', '--config', 'tests/playwright.config.ts'],
		count: () => countPlaywright(E2E_REPORT)
	},
	{
		name: 'Firefox and WebKit',
		skip: missingEngines,
		command: ['playwright', 'test', '--config', 'tests/engines/engines.config.ts'],
		count: () => countPlaywright(ENGINES_REPORT)
	}
];

installMissing();
mkdirSync('.cache', { recursive: true });
for (const report of [VITEST_REPORT, E2E_REPORT, ENGINES_REPORT]) rmSync(report, { force: true });

const total = { passed: 0, failed: 0 };
for (const check of CHECKS) {
	console.log(`\n— ${check.name}`);
	const reasons = check.skip?.() ?? [];
	for (const reason of reasons) console.log(reason);
	if (reasons.length > 0) {
		if (process.env.CI !== undefined) total.failed += 1;
		console.log(`${process.env.CI === undefined ? 'skipped' : 'FAILED'}: ${check.name}`);
		continue;
	}
	const started = Date.now();
	const status = run(check);
	const counted = check.count?.() ?? { passed: status === 0 ? 1 : 0, failed: 0 };
	// A runner that dies before or after its tests has failed, whatever it counted.
	if (status !== 0 && counted.failed === 0) counted.failed = 1;
	total.passed += counted.passed;
	total.failed += counted.failed;
	const seconds = Math.round((Date.now() - started) / 1000);
	console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${check.name} (${seconds} s)`);
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** @param {CHECKS[number]} check @returns {number | null} exit status */
function run(check) {
	try {
		check.require?.();
	} catch (error) {
		console.error(/** @type {Error} */ (error).message);
		return 1;
	}
	return spawnSync('npx', ['--no-install', ...check.command], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, SITE_ORIGIN, E2E_REPORT, ENGINES_REPORT }
	}).status;
}

/** @returns {Count} */
function countVitest() {
	if (!existsSync(VITEST_REPORT)) return { passed: 0, failed: 0 };
	const report = JSON.parse(readFileSync(VITEST_REPORT, 'utf8'));
	return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** @param {string} file @returns {Count} */
function countPlaywright(file) {
	if (!existsSync(file)) return { passed: 0, failed: 0 };
	const { stats } = JSON.parse(readFileSync(file, 'utf8'));
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}
