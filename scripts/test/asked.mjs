/** Which files `npm test -- NAME…` and `npm test -- --changed` are about. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Which runner a test is for, by its name. */
const RUNNERS = /** @type {const} */ ({
	unit: /\.test\.ts$/,
	components: /^tests\/components\/.*\.component\.ts$/,
	e2e: /^tests\/e2e\/.*\.e2e\.ts$/,
	engines: /^tests\/engines\/.*\.engine\.ts$/
});

/** Where a change concerns tests in a browser: Playwright finds out which of them import it. */
const OF_BROWSER_TESTS = { e2e: /^tests\/(e2e|hosts)\//, engines: /^tests\/(engines|hosts)\// };
/** Modules whose tests can be found by who imports them. */
const MODULE = /\.(js|mjs|ts|svelte)$/;
/** What contract tests read as files; no import leads to it. */
const READ_AS_FILES = /^(data|static|docs)\/|^src\/app\./;
const CONTRACT = /^tests\/contract\/.*\.test\.ts$/;

/**
 * @typedef {object} Asked
 * @property {string[]} files all of them, as paths from the root
 * @property {Record<keyof typeof RUNNERS, string[]>} tests those of them that are tests, by runner, or words that tell the
 *   runner which
 * @property {string[]} sources modules whose tests, wherever they are, shall run
 * @property {boolean} data whether the record is among them
 */

/**
 * @param {readonly string[]} known every file of the project
 * @param {readonly string[]} names parts of paths
 * @returns {Asked} tests whose path contains a name; where none does, those that import what does
 * @throws {Error} for a name that no path contains
 */
export function askedByName(known, names) {
	const found = names.map((name) => {
		const whole = known.filter((file) => file === name);
		const files = whole.length > 0 ? whole : known.filter((file) => file.includes(name));
		if (files.length === 0)
			throw new Error(`No file's path contains "${name}". Give a path, or a part of one.`);
		return files;
	});
	const files = [...new Set(found.flat())].sort();
	const asked = sort(files, known);
	const hasTests = Object.values(asked.tests).some((tests) => tests.length > 0);
	return hasTests ? { ...asked, sources: [] } : asked;
}

/**
 * @param {string} commit
 * @returns {Asked} the tests among the files that differ from it, and those that import the others
 * @throws {Error} when there is no such commit
 */
export function askedByChange(commit) {
	const files = changedFiles(commit).filter((file) => existsSync(file));
	const asked = sort(files, knownFiles());
	for (const runner of /** @type {const} */ (['e2e', 'engines'])) {
		const concerned = asked.files.some((file) => OF_BROWSER_TESTS[runner].test(file));
		asked.tests[runner] = concerned ? [`--only-changed=${commit}`, '--pass-with-no-tests'] : [];
	}
	return asked;
}

/** @returns {string[]} every file of the project, new ones as well */
export function knownFiles() {
	return git(['ls-files', '--cached', '--others', '--exclude-standard']).filter((file) =>
		existsSync(file)
	);
}

/** @param {string} commit @returns {string[]} files that differ from that commit, and new ones */
function changedFiles(commit) {
	return [
		...git(['diff', '--name-only', '--relative', commit, '--']),
		...git(['ls-files', '--others', '--exclude-standard'])
	];
}

/** @param {readonly string[]} files @param {readonly string[]} known @returns {Asked} */
function sort(files, known) {
	const tests = { unit: none(), components: none(), e2e: none(), engines: none() };
	const sources = none();
	for (const file of files) {
		const runner = runnerOf(file);
		if (runner !== null) tests[runner].push(file);
		else if (MODULE.test(file)) sources.push(file);
	}
	if (files.some((file) => READ_AS_FILES.test(file)))
		tests.unit.push(...known.filter((file) => CONTRACT.test(file) && !tests.unit.includes(file)));
	return {
		files: [...files],
		tests,
		sources,
		data: files.some((file) => file.startsWith('data/'))
	};
}

/** @param {string} file @returns {keyof typeof RUNNERS | null} */
function runnerOf(file) {
	const runners = /** @type {(keyof typeof RUNNERS)[]} */ (Object.keys(RUNNERS));
	return runners.find((runner) => RUNNERS[runner].test(file)) ?? null;
}

/** @returns {string[]} */
function none() {
	return [];
}

/** @param {string[]} words @returns {string[]} lines */
function git(words) {
	const { status, stdout, stderr } = spawnSync('git', ['-c', 'core.quotePath=off', ...words], {
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`git ${words.join(' ')} failed: ${stderr.trim()}`);
	return stdout.split('\n').filter((line) => line !== '');
}
