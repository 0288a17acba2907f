import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isOddSecret, parseSecret } from './secret';

describe('parseSecret', () => {
	it('reads what WordPress writes', () => {
		expect(parseSecret('#?secret=aB3dE6gH9j')).toBe('aB3dE6gH9j');
		expect(parseSecret('#?secret=1k2j3h4g5f&x=1')).toBe('1k2j3h4g5f');
	});

	it('reads it behind the rest of an address that was escaped once too often', () => {
		expect(parseSecret('#038;dari=2020#?secret=aB3dE6gH9j')).toBe('aB3dE6gH9j');
		expect(parseSecret('#isi#?secret=aB3dE6gH9j')).toBeNull();
	});

	test.each([
		'',
		'#',
		'#?',
		'#secret=aB3dE6gH9j',
		'#?secret=',
		'#?secret=a%22b',
		'#?secret=a b',
		'#?secret="]<script>',
		'#?secret=rahasiaé',
		'#?secret=abc%0a',
		`#?secret=${'a'.repeat(65)}`,
		`#?x=${'a'.repeat(2_000)}&secret=abc`
	])('refuses %j', (hash) => {
		expect(parseSecret(hash)).toBeNull();
	});

	it('tells a secret that is none from none at all', () => {
		for (const hash of [
			'#?secret=a%22b',
			'#?secret=',
			'#?x=1&secret="]<script>',
			'#?secret=a\nb'
		]) {
			expect(isOddSecret(hash)).toBe(true);
		}
		for (const hash of ['', '#', '#isi', '#?x=1', '#?nosecret=1', '#?secret=aB3dE6gH9j']) {
			expect(isOddSecret(hash)).toBe(false);
		}
	});

	it('never throws, and gives nothing but letters and digits', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(parseSecret(`#?secret=${text}`) ?? '').toMatch(/^[A-Za-z0-9]*$/);
				expect(parseSecret(text) ?? '').toMatch(/^[A-Za-z0-9]*$/);
			})
		);
	});
});
