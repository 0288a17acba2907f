/**
 * `npm test`: every check, those that do not wait for each other side by side; ends with a line `N passed, N failed`.
 * `npm test -- NAME…`: the same checks for the files whose path contains a name. `npm test -- --changed [COMMIT]`: for
 * those that differ from a commit, the last one unless told.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installMissing } from './install.mjs';

/** What the site is built for: an embed in a sandbox loads nothing in WebKit unless its page names where it is served. */
process.env.SITE_ORIGIN = `http://localhost:${process.env.E2E_PORT ?? 4179}`;

installMissing();
// What is imported from here on needs the packages.
const { askedByChange, askedByName, knownFiles } = await import('./test/asked.mjs');
const { BUILD, checksOf, GENERATED, IN_BROWSERS, OF_SOURCES, REPORTS } =
	await import('./test/checks.mjs');
const { runCheck } = await import('./test/check.mjs');

/** @typedef {import('./test/check.mjs').Check} Check */

const total = { passed: 0, failed: 0 };
mkdirSync('.cache', { recursive: true });
for (const report of Object.values(REPORTS)) rmSync(report, { force: true });

try {
	const asked = readWords();
	await (asked === null ? runAll() : runSome(asked));
} catch (error) {
	console.error(/** @type {Error} */ (error).message);
	total.failed += 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** @returns {import('./test/asked.mjs').Asked | null} null for everything */
function readWords() {
	const { values, positionals } = parseArgs({
		options: { changed: { type: 'boolean', default: false } },
		allowPositionals: true
	});
	if (values.changed) return askedByChange(positionals[0] ?? 'HEAD');
	return positionals.length > 0 ? askedByName(knownFiles(), positionals) : null;
}

async function runAll() {
	await run(GENERATED);
	// The build keeps one processor busy for as long as all the others together.
	const [built] = await Promise.all([runInTurn(BUILD), runInTurn(OF_SOURCES)]);
	if (built) await runInTurn(IN_BROWSERS, { live: true });
	else {
		console.log('\nFAILED: nothing was tested in browsers, for there is no new build.');
		total.failed += 1;
	}
}

/** @param {import('./test/asked.mjs').Asked} asked */
async function runSome(asked) {
	const { ofSources, inBrowsers } = checksOf(asked);
	await run(GENERATED);
	await Promise.all(ofSources.map((check) => run(check)));
	if (inBrowsers.length === 0) return;
	const { buildIfChanged } = await import('./build.mjs');
	buildIfChanged();
	await runInTurn(inBrowsers, { live: true });
}

/**
 * @param {readonly Check[]} checks
 * @param {{ live?: boolean }} [options]
 * @returns {Promise<boolean>} whether all passed
 */
async function runInTurn(checks, options) {
	let passed = true;
	for (const check of checks) passed = (await run(check, options)) && passed;
	return passed;
}

/**
 * @param {Check} check
 * @param {{ live?: boolean }} [options]
 */
async function run(check, options) {
	const counted = await runCheck(check, {
		...options,
		env: { ...process.env, E2E_REPORT: REPORTS.e2e, ENGINES_REPORT: REPORTS.engines }
	});
	total.passed += counted.passed;
	total.failed += counted.failed;
	return counted.failed === 0;
}
