/** Every check of the project, and the same checks for some of its files. */
import { findBrowser } from '../../tests/browser.mjs';
import { missingEngines } from '../../tests/engines/find-engines.mjs';
import { countPlaywright, countVitest } from './counts.mjs';

/** @typedef {import('./check.mjs').Check} Check */

/** Where the runners leave their reports; the Playwright configurations read theirs from the environment. */
export const REPORTS = {
	unit: '.cache/vitest.json',
	components: '.cache/components.json',
	e2e: '.cache/e2e.json',
	engines: '.cache/engines.json'
};

const COMPONENTS = ['--config', 'tests/components.config.ts'];
const DESCRIBED = { e2e: 'tests/playwright.config.ts', engines: 'tests/engines/engines.config.ts' };

/** @type {Check} */
export const GENERATED = { name: 'generated types', command: ['svelte-kit', 'sync'] };

/** @type {Check} */
const TYPES = {
	name: 'types',
	command: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']
};

/** @type {Check} */
const DATA = { name: 'data', command: ['tsx', 'scripts/check-data.ts'] };

/** What can be said of the sources as they are. */
export const OF_SOURCES = [
	format(['.']),
	lint(['.']),
	TYPES,
	unit(['run']),
	DATA,
	components(['run'])
];

/** @type {Check[]} */
export const BUILD = [
	{ name: 'build', command: ['vite', 'build', '--logLevel=warn'] },
	{
		name: 'supported browsers',
		command: ['eslint', '--config', 'scripts/supported/built.config.js', 'build/_app']
	}
];

/** What readers get: the built site in browsers. */
export const IN_BROWSERS = [browser([]), engines([])];

/**
 * The same checks as far as they concern some files.
 * @param {import('./asked.mjs').Asked} asked
 * @returns {{ ofSources: Check[]; inBrowsers: Check[] }}
 */
export function checksOf({ files, tests, sources, data }) {
	const scripts = files.filter((file) => /\.(js|mjs|ts|svelte|css)$/.test(file));
	const of = (/** @type {string[]} */ words) => ['related', '--run', '--passWithNoTests', ...words];
	const modules = [...sources, ...tests.unit];
	return {
		ofSources: [
			...(files.length > 0 ? [format(files)] : []),
			...(scripts.length > 0 ? [lint(scripts), TYPES] : []),
			...(modules.length > 0 ? [unit(of(modules))] : []),
			...(data ? [DATA] : []),
			...(sources.length + tests.components.length > 0
				? [components(of([...sources, ...tests.components]))]
				: [])
		],
		inBrowsers: [
			...(tests.e2e.length > 0 ? [browser(tests.e2e)] : []),
			...(tests.engines.length > 0 ? [engines(tests.engines)] : [])
		]
	};
}

/** @param {string[]} files @returns {Check} */
function format(files) {
	return { name: 'format', command: ['prettier', '--check', '--ignore-unknown', ...files] };
}

/** @param {string[]} files @returns {Check} */
function lint(files) {
	return { name: 'lint', command: ['eslint', '--max-warnings=0', '--no-warn-ignored', ...files] };
}

/** @param {string[]} words @returns {Check} */
function unit(words) {
	return {
		name: 'unit and contract tests',
		command: vitest(words, REPORTS.unit),
		count: () => countVitest(REPORTS.unit)
	};
}

/** @param {string[]} words @returns {Check} */
function components(words) {
	return {
		name: 'component tests',
		require: findBrowser,
		command: vitest([...words, ...COMPONENTS], REPORTS.components),
		count: () => countVitest(REPORTS.components)
	};
}

/** @param {string[]} files @returns {Check} */
function browser(files) {
	return {
		name: 'browser tests',
		require: findBrowser,
		command: ['playwright', 'test', '--config', DESCRIBED.e2e, ...files],
		count: () => countPlaywright(REPORTS.e2e)
	};
}

/** @param {string[]} files @returns {Check} */
function engines(files) {
	return {
		name: 'Firefox and WebKit',
		skip: missingEngines,
		command: ['playwright', 'test', '--config', DESCRIBED.engines, ...files],
		count: () => countPlaywright(REPORTS.engines)
	};
}

/** @param {string[]} words @param {string} report */
function vitest(words, report) {
	return ['vitest', ...words, '--reporter=dot', '--reporter=json', `--outputFile=${report}`];
}
