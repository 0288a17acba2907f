import { describe, expect, it } from 'vitest';
import { headersFor, printHeadersFile } from './headers.mjs';

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
		expect(headersFor('/data/graph.json')['cache-control']).not.toContain('immutable');
	});
});

it('the headers file says the same below a base path', () => {
	const text = printHeadersFile('/atlas');
	expect(text).toMatch(/^\/atlas\/\*\n {2}access-control-allow-origin: \*$/m);
	expect(text).toMatch(
		/^\/atlas\/_app\/immutable\/\*\n {2}! cache-control\n {2}cache-control: .*immutable$/m
	);
});
