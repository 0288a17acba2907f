import { afterEach, describe, expect, it, vi } from 'vitest';
import { reportAddress, siteBase, siteOrigin } from './site.mjs';

afterEach(() => vi.unstubAllEnvs());

describe('where readers report', () => {
	it.each(['redaksi@jejaring.example', 'https://kode.example/atlas/issues/new?template=a'])(
		'may be %s',
		(to) => {
			vi.stubEnv('REPORT_TO', to);
			expect(reportAddress()).toBe(to);
		}
	);

	it('need not be told', () => {
		vi.stubEnv('REPORT_TO', '');
		expect(reportAddress()).toBeNull();
	});

	it.each(['redaksi', 'http://kode.example/new', 'javascript:alert(1)', 'a@b.c?bcc=x@y.example'])(
		'is not %s, and the build says what it expected',
		(to) => {
			vi.stubEnv('REPORT_TO', to);
			expect(() => reportAddress()).toThrow(/expected a mail address or the https address/);
		}
	);
});

describe('the addresses that a build publishes', () => {
	it('are those of the server here, on the port that is asked for', () => {
		vi.stubEnv('SITE_ORIGIN', undefined);
		vi.stubEnv('PORT', undefined);
		expect(siteOrigin()).toBe('http://localhost:4173');
		vi.stubEnv('PORT', '5021');
		expect(siteOrigin()).toBe('http://localhost:5021');
	});

	it('are those of the site where that is named', () => {
		vi.stubEnv('PORT', '5021');
		vi.stubEnv('SITE_ORIGIN', 'https://jejaring.example');
		expect(siteOrigin()).toBe('https://jejaring.example');
	});

	it.each(['jejaring.example', 'https://jejaring.example/', 'https://jejaring.example/atlas'])(
		'are not guessed from %s',
		(origin) => {
			vi.stubEnv('SITE_ORIGIN', origin);
			expect(siteOrigin).toThrow('expected scheme and host alone');
		}
	);

	it.each(['atlas', '/atlas/', '/', '/a?b'])('lie below no path like %s', (base) => {
		vi.stubEnv('BASE_PATH', base);
		expect(siteBase).toThrow('BASE_PATH is');
	});
});
