import { describe, expect, it } from 'vitest';
import { headersFor, printHeadersFile, printNginxLocations } from './headers.mjs';

const PATHS = [
	'/',
	'/embed/index.html',
	'/data/graph.json',
	'/_app/version.json',
	'/_app/immutable/assets/x.css',
	'/data/beku/2026-11-22/graph.json'
];

describe('the headers of a file', () => {
	it('let every page embed it, and no page be confused about its kind', () => {
		const headers = headersFor('/embed/index.html');
		expect(headers['access-control-allow-origin']).toBe('*');
		expect(headers['content-security-policy']).toContain('frame-ancestors *');
		expect(headers['x-content-type-options']).toBe('nosniff');
	});

	it('name no way around the rules for scripts', () => {
		expect(headersFor('/')['content-security-policy']).not.toMatch(/unsafe-(inline|eval)/);
	});

	it('keep what never changes for good, and pages for minutes', () => {
		expect(headersFor('/_app/immutable/x.js')['cache-control']).toContain('immutable');
		expect(headersFor('/data/beku/2026-11-22/graph.json')['cache-control']).toContain('immutable');
		expect(headersFor('/data/graph.json')['cache-control']).toBe(
			'public, max-age=300, must-revalidate'
		);
	});
});

describe.each(['', '/atlas'])('the headers file of a site below "%s"', (base) => {
	const rules = parseHeadersFile(printHeadersFile(base));
	const headersThere = (path: string) =>
		rules.filter(({ prefix }) => `${base}${path}`.startsWith(prefix)).flatMap((rule) => rule.lines);

	it.each(PATHS)('says each header of %s once, and the same as the server here', (path) => {
		const { 'cache-control': cache = '', ...others } = headersFor(path);
		const expected = Object.entries(others).map(([name, value]) => `${name}: ${value}`);
		// What changes is kept as long as the host thinks fit.
		if (cache.includes('immutable')) expected.push(`cache-control: ${cache}`);
		expect(headersThere(path).sort()).toEqual(expected.sort());
	});

	it('says nothing of what lies elsewhere', () => {
		expect(rules.every(({ prefix }) => prefix.startsWith(`${base}/`))).toBe(true);
	});
});

describe.each(['', '/atlas'])('the nginx locations of a site below "%s"', (base) => {
	const locations = parseNginxLocations(printNginxLocations(base));

	it.each(PATHS)('send with %s what the server here sends', (path) => {
		// Of several locations nginx takes the longest alone.
		const [nearest] = locations
			.filter(({ prefix }) => `${base}${path}`.startsWith(prefix))
			.sort((a, b) => b.prefix.length - a.prefix.length);
		expect(Object.fromEntries(nearest?.headers ?? [])).toEqual(headersFor(path));
	});

	it('answer each wrong address below the path with its page', () => {
		const pages = locations.map(({ lost }) => lost);
		expect(pages).toEqual(locations.map(() => `${base}/404.html`));
	});

	it('keep no error for good', () => {
		expect(printNginxLocations(base)).not.toMatch(/immutable.* always;/);
	});
});

/** Only what all hosts read alike: a path that ends in an asterisk, then headers. */
function parseHeadersFile(text: string): { prefix: string; lines: string[] }[] {
	return text.split('\n\n').map((block) => {
		const [path = '', ...lines] = block.trimEnd().split('\n');
		expect(path).toMatch(/^\/[^*:]*\*$/);
		for (const line of lines) expect(line).toMatch(/^ {2}[a-z-]+: \S/);
		return { prefix: path.slice(0, -1), lines: lines.map((line) => line.trim()) };
	});
}

function parseNginxLocations(text: string) {
	return text.split('\n\n').map((block) => ({
		prefix: /^location (\/\S*) \{$/m.exec(block)?.[1] ?? 'none',
		lost: /^\terror_page 404 (\S+);$/m.exec(block)?.[1],
		headers: [...block.matchAll(/^\tadd_header (\S+) "([^"]*)"(?: always)?;$/gm)].map(
			([, name = '', value = '']): [string, string] => [name, value]
		)
	}));
}
