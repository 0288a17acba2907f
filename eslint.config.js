import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { ofSources } from './scripts/supported/lint.mjs';
import svelteConfig from './svelte.config.js';

/**
 * One import boundary: files in `files` may not import what matches `patterns`.
 * @param {string[]} files
 * @param {{ regex: string; message: string; allowTypeImports?: boolean; importNames?: string[] }[]} patterns
 * @param {string[]} [ignores]
 */
const boundary = (files, patterns, ignores = []) => ({
	files,
	ignores,
	rules: {
		'@typescript-eslint/no-restricted-imports': /** @type {['error', object]} */ ([
			'error',
			{ patterns }
		])
	}
});

const SCRIPTS = ['**/*.{js,mjs,ts,svelte}'];

const maplibre = {
	regex: '^maplibre-gl',
	allowTypeImports: true,
	message:
		'Only src/lib/map imports maplibre-gl: elsewhere it would land in the first download and tie the scene to one renderer.'
};
const d3Force = {
	regex: '^d3-force$',
	message:
		'Only src/lib/graph imports d3-force: a layout must stay a pure function that can run at build time.'
};
const nodeBuiltin = {
	regex: '^node:',
	message:
		'Files are read in scripts and src/lib/server only: this module also runs in the browser.'
};
const history = {
	regex: '^\\$app/navigation$',
	importNames: ['goto', 'pushState', 'replaceState'],
	message:
		'Only src/lib/state/address.svelte.ts tells the browser where the page is: it counts the calls, of which browsers take no more than some.'
};
const page = {
	regex: '^(\\$lib|\\.\\.)/(state|components)/',
	message:
		'Only routes, components and state know the page: this module also runs where there is none, as in a build or a worker.'
};

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/', 'data/', '.cache/'] },
	// Style sheets are linted too, and no rule for scripts can read them.
	...[js.configs.recommended, ...ts.configs.strict, ...svelte.configs.recommended].map(
		(config) => ({ files: SCRIPTS, ...config })
	),
	...ofSources,
	{
		files: SCRIPTS,
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			// Links of the atlas are queries (`?sektor=…`), which hold under any base path as they are.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	{
		// Sent to browsers as they are: a newer form would be a syntax error in the reader's page, or in the host's.
		files: ['static/*.js'],
		languageOptions: { ecmaVersion: 2017, sourceType: 'script' }
	},
	{
		// A rule of its own: the boundaries below take each other's place.
		files: ['src/**/*.{ts,svelte}'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '/tests/',
							message: 'What tests are made of must not reach readers: only *.test.ts import it.'
						}
					]
				}
			]
		}
	},
	{
		files: ['**/*.test.ts'],
		ignores: ['src/lib/state/**', 'src/lib/embed/embed-build.test.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'CallExpression[callee.object.name="vi"][callee.property.name=/^(mock|doMock)$/]',
					message:
						'Most tests share their modules, and a module that is there already is not replaced: name the file among those that mock in vite.config.ts and here.'
				}
			]
		}
	},
	boundary(
		['src/**/*.{ts,svelte}'],
		[maplibre, d3Force, nodeBuiltin, history],
		[
			'src/lib/{domain,address,scene,map,graph,server,record,sheet,ingest}/**',
			'src/lib/{land,plate,poster,published,i18n,markup,turns}/**',
			'src/lib/state/address.svelte.ts'
		]
	),
	boundary(['src/lib/state/address.svelte.ts'], [maplibre, d3Force, nodeBuiltin]),
	boundary(
		['src/lib/{land,plate,poster,published,i18n,markup,turns}/**/*.ts'],
		[maplibre, d3Force, nodeBuiltin, page]
	),
	boundary(
		['src/lib/domain/**/*.ts'],
		[
			{
				regex: '^(?!\\./)',
				message:
					'domain imports nothing but itself: its rules must run in a worker, in node and in the browser alike.'
			}
		],
		['**/*.test.ts']
	),
	boundary(
		['src/lib/address/**/*.ts'],
		[
			{
				regex: '^(?!\\./|\\.\\./domain/)',
				message:
					'address imports domain and itself only: pages, pictures and files print the same addresses, at build time and in the browser, whatever the root of the site and before there is a page.'
			}
		],
		['**/*.test.ts']
	),
	boundary(
		['src/lib/scene/**/*.ts'],
		[
			{
				regex: '^(?!\\./|\\$lib/domain/)',
				message:
					'scene imports domain and itself only: map, poster and graph must be able to draw the same scene.'
			}
		],
		['**/*.test.ts']
	),
	boundary(
		['src/lib/ingest/**/*.ts'],
		[
			{
				regex:
					'^(?!\\./|\\.\\./domain/|\\.\\./record/(agreement-file|calendar|print-agreement)$|yaml$)',
				message:
					'ingest imports domain, the pure parts of record and itself: articles are read in the browser too, where there are no files.'
			}
		],
		['**/*.test.ts']
	),
	boundary(['src/lib/map/**/*.ts'], [d3Force, nodeBuiltin, page]),
	boundary(['src/lib/graph/**/*.ts'], [maplibre, nodeBuiltin, page]),
	boundary(['src/lib/{server,record,sheet}/**/*.ts'], [maplibre, d3Force, page])
);
