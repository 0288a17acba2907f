import { describe, expect, it } from 'vitest';
import { loadRegions } from '../server/regions';
import { agreementParser } from './parse-agreement';
import { findAlien } from './plain-text';
import { printIssue } from './issue';

describe('findAlien', () => {
	it.each([
		['Pasokan beras – “murah”, 5 m², Ma’ruf & Ñuñez (é)', null],
		['beras\0', 'plain text without U+0000 (null) (column 6 of the text)'],
		['\x1b[31m', 'plain text without U+001B (escape) (column 1 of the text)'],
		['a\x01', 'plain text without U+0001 (column 2 of the text)'],
		['ab\ud800', 'plain text without U+D800 (column 3 of the text)'],
		['a\uffff', 'plain text without U+FFFF (column 2 of the text)'],
		['😀\ue000', 'plain text without U+E000 (column 2 of the text)'],
		['ke\u202ekanan', 'plain text without U+202E (right-to-left override) (column 3 of the text)'],
		['a\u200bb', 'plain text without U+200B (zero width space) (column 2 of the text)'],
		['pe\u00adngadaan', 'plain text without U+00AD (soft hyphen) (column 3 of the text)'],
		['5\u00a0km', 'a plain blank instead of U+00A0 (no-break space) (column 2 of the text)'],
		[
			'Kafe\u0301 kota',
			'letters in their composed form (NFC), not U+0065 U+0301 (column 4 of the text)'
		]
	])('%j', (text, expected) => {
		expect(findAlien(text)?.expected ?? null).toBe(expected);
	});
});

describe('an agreement file', () => {
	const parse = agreementParser({
		catalogue: { groups: [], sectors: [] },
		regions: loadRegions()
	});
	const told = (title: string) => {
		const text = `parties:\n  - "35.19"\n  - "35.77"\nstatus: signed\nsources:\n  - url: https://contoh.go.id/\n    publisher: Contoh\ntitle: ${title}\n`;
		return parse(text, 'x.yaml').issues.map(printIssue);
	};

	it('is told the place of a character that nobody sees', () => {
		expect(told('Pasokan\u202e beras')).toEqual([
			'x.yaml:8:15 title: "Pasokan\\u202e beras" is not allowed here; expected plain text without U+202E (right-to-left override) (column 8 of the text)'
		]);
		expect(told('Kafe\u0301 kota')[0]).toMatch(/^x\.yaml:8:11 title: /);
	});

	it('is told of one that is written as an escape where the text stands', () => {
		for (const escape of ['\\0', '\\e[31m', '\\x01', '\\ud800', '\\uffff', '\\u202E']) {
			expect(told(`"Pasokan ${escape}"`)).toEqual([
				expect.stringMatching(/^x\.yaml:8:8 title: .* without U\+[0-9A-F]{4}.* \(column 9 of/)
			]);
		}
	});
});
