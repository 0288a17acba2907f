import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { minifySync } from 'vite';
import { describe, expect, it, test } from 'vitest';

const SCRIPT = readFileSync('static/embed.js', 'utf8');

describe('embed.js, which stands in other people’s pages', () => {
	it('weighs no more than 2 kB compressed, as it is published', () => {
		const { code } = minifySync('embed.js', SCRIPT);
		expect(gzipSync(code).length).toBeLessThanOrEqual(2048);
	});

	it('asks for nothing else', () => {
		expect(SCRIPT).not.toMatch(/\b(import|require|fetch|eval|localStorage|cookie)\b/);
	});

	test.each([
		['as a module, which has no script element', null],
		['inline, without an address', { src: '' }],
		['from an address that has no place below it', { src: 'data:text/javascript,1' }]
	])('does nothing, and says nothing, when run %s', (_, currentScript) => {
		const touched: string[] = [];
		const document = new Proxy(
			{},
			{
				get(_target, name) {
					if (name === 'currentScript') return currentScript;
					touched.push(String(name));
					return undefined;
				}
			}
		);
		const listen = (type: string) => touched.push(type);
		expect(() =>
			runInNewContext(SCRIPT, { document, URL, addEventListener: listen })
		).not.toThrow();
		expect(touched).toEqual([]);
	});
});
