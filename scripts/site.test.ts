import { afterEach, describe, expect, it, vi } from 'vitest';
import { reportAddress } from './site.mjs';

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
