import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, it, test } from 'vitest';
import { BUILD_TARGET, OLDEST } from '../../scripts/supported/browsers.mjs';
import { compatKeys } from '../../scripts/supported/compat-keys.mjs';
import viteConfig from '../../vite.config';

const sources = new ESLint();
const builds = new ESLint({ overrideConfigFile: 'scripts/supported/built.config.js' });

/** What lint says of made-up text that would stand at this path. */
async function reports(path: string, text: string, eslint = sources): Promise<string[]> {
	const [result] = await eslint.lintText(text, { filePath: path });
	return (result?.messages ?? [])
		.filter(({ ruleId }) => ruleId === null || /^(supported|css)\//.test(ruleId))
		.map(({ line, message }) => `${line}: ${message}`);
}

const built = (name: string, text: string) => reports(`build/_app/${name}`, text, builds);

const component = (style: string) => `<p>–</p>\n\n<style>\n\tp {\n\t\t${style}\n\t}\n</style>\n`;

describe('the promise about browsers', () => {
	const readme = readFileSync('README.md', 'utf8');

	it('is the same in the README and in package.json', () => {
		const { chrome, edge, firefox, safari } = OLDEST;
		expect(edge).toBe(chrome);
		expect(readme).toContain(`Chrome and Edge ${chrome} `);
		expect(readme).toContain(`Firefox ${firefox} `);
		expect(readme).toContain(`Safari ${safari}, iOS ${safari} `);
	});

	it('is decided by what static/before-paint.js asks a browser for', () => {
		const since = (wanted: string) => [...compatKeys()].find(({ key }) => key === wanted)?.support;
		expect(since('api.URL.canParse_static')?.chrome).toBe(String(OLDEST.chrome));
		expect(since('css.selectors.has')?.firefox).toBe(String(OLDEST.firefox));
		const script = readFileSync('static/before-paint.js', 'utf8');
		expect(script).toContain('URL.canParse');
		expect(script).toContain('selector(:has(a))');
	});

	it('is what the build is made for', () => {
		expect(viteConfig).toHaveProperty('build.target', BUILD_TARGET);
	});
});

// The first one loads every plugin.
describe('lint', { timeout: 60_000 }, () => {
	test.each([
		['Promise.try(() => 1);', '`Promise.try`'],
		['Iterator.concat([1]);', '`Iterator.concat`'],
		['export const both = (a: Set<1>, b: Set<1>) => a.union(b);', '`Set.union`'],
		['document.startViewTransition(() => undefined);', '`Document.startViewTransition`'],
		['scheduler.yield();', '`scheduler`'],
		['export const pattern = new URLPattern();', '`URLPattern`']
	])('reports %s in a script', async (script, name) => {
		const [report] = await reports('src/lib/state/made-up.ts', script);
		expect(report).toContain(`1: ${name}`);
		expect(report).toMatch(/needs .*Firefox .*; the README promises Chrome \d+.*improvements\.mjs/);
	});

	test.each([
		"export const can = typeof URLPattern === 'function';",
		'export const sorted = (list: number[]) => list.toSorted();',
		'export const union = (a: Set<1>, b: Set<1>) => a.union?.(b);',
		'export type Pattern = URLPattern;'
	])('lets pass %s', async (script) => {
		expect(await reports('src/lib/state/made-up.ts', script)).toEqual([]);
	});

	test.each([
		['width: calc(sibling-index() * 1px);', '`sibling-index()`'],
		['--size: sibling-index();', '`sibling-index()`'],
		['field-sizing: content;', "'field-sizing'"],
		['@starting-style { opacity: 0 }', "'@starting-style'"]
	])('reports %s in the style of a component', async (style, name) => {
		const found = await reports('src/lib/components/MadeUp.svelte', component(style));
		expect(found[0]).toContain(name);
		expect(found[0]).toMatch(/^5: /);
	});

	it('reports a new at-rule in a style sheet', async () => {
		const found = await reports('src/made-up.css', '@function --one() { result: 1px }');
		expect(found).toEqual([expect.stringContaining("'@function'")]);
	});

	it('lets pass what the build writes anew, but not where it has not', async () => {
		const style = ':root { --ink: light-dark(red, blue) }';
		expect(await reports('src/made-up.css', style)).toEqual([]);
		expect(await built('a.css', style)).toEqual([expect.stringContaining('`light-dark()`')]);
	});

	test.each([
		['a library calls what is new', 'var a=[];Promise.try(a)', '`Promise.try`'],
		['a library has newer syntax', 'var a=/[a--b]/v', 'Parsing error']
	])('reports when %s', async (_, script, name) => {
		expect(await built('a.js', script)).toEqual([expect.stringContaining(name)]);
	});
});
