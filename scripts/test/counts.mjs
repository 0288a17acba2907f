/** How many tests ran, read from the reports that the test runners leave. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {import('./check.mjs').Count} Count */

/** @param {string} file report of Vitest @returns {Count} none where there is no report */
export function countVitest(file) {
	const report = read(file);
	return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

/** @param {string} file report of Playwright @returns {Count} none where there is no report */
export function countPlaywright(file) {
	const { expected = 0, flaky = 0, unexpected = 0 } = read(file)?.stats ?? {};
	return { passed: expected + flaky, failed: unexpected };
}

/** @param {string} file */
function read(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
