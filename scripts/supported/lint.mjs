/** The lint rules that keep what the README promises about browsers true, and the files that they see. */
import css from '@eslint/css';
import svelte from 'eslint-plugin-svelte';
import { BASELINE } from './browsers.mjs';
import { IN_SCRIPTS, PROPERTIES, REWRITTEN_FUNCTIONS } from './improvements.mjs';
import { noNewerFunctions } from './no-newer-functions.mjs';
import { noNewerScript } from './no-newer-script.mjs';

/** @typedef {import('eslint').Linter.Config} Config */

/** @param {string[]} files @returns {Config} */
const scripts = (files) => ({
	files,
	ignores: ['**/*.test.ts', 'src/lib/{record,server}/**'],
	plugins: { supported: { rules: { script: noNewerScript } } },
	rules: { 'supported/script': ['error', IN_SCRIPTS] }
});

/** @param {Readonly<Record<string, string>>} allowed functions @returns {Config} */
const styles = (allowed) => ({
	files: ['**/*.css'],
	language: 'css/css',
	languageOptions: { tolerant: true },
	plugins: { css, supported: { rules: { functions: noNewerFunctions } } },
	rules: {
		'css/use-baseline': [
			'error',
			{
				available: BASELINE,
				allowFunctions: Object.keys(allowed),
				allowProperties: Object.keys(PROPERTIES)
			}
		],
		'supported/functions': ['error', allowed]
	}
});

const STYLE = /(<style[^>]*>)([\s\S]*?)<\/style>/;

/** As the plugin for Svelte has it, and the style of a component as a file of its own. */
const withStyle = {
	...svelte.processors['svelte'],
	meta: { name: 'svelte-with-style', version: '1' },
	/** @param {string} code @param {string} name */
	preprocess(code, name) {
		const markup = svelte.processors.svelte.preprocess(code, name);
		const [, tag = '', style] = STYLE.exec(code) ?? [];
		if (style === undefined) return markup;
		const start = code.indexOf(tag + style) + tag.length;
		// Lines and columns stay those of the component.
		const before = code.slice(0, start).replace(/[^\n]/g, ' ');
		return [...markup, { text: before + style, filename: 'style.css' }];
	},
	/** @param {import('eslint').Linter.LintMessage[][]} messages @param {string} name */
	postprocess([markup = [], ...style], name) {
		return [...svelte.processors.svelte.postprocess([markup], name), ...style.flat()];
	}
};

/** What we write. @type {Config[]} */
export const ofSources = [
	{ files: ['**/*.svelte'], processor: withStyle },
	scripts(['src/**/*.{ts,svelte}', 'static/*.js']),
	styles(REWRITTEN_FUNCTIONS)
];

/** What a build sends to readers, the libraries' part included. @type {Config[]} */
export const ofBuild = [
	{ linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
	// Of the same year as Baseline: anything newer does not parse.
	{ files: ['**/*.js'], languageOptions: { ecmaVersion: /** @type {2023} */ (BASELINE) } },
	scripts(['**/*.js']),
	styles({})
];
