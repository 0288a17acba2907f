import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LANGUAGES, languagePath, parseLanguage } from './language';

it.each([
	['', 'id', ''],
	['/', 'id', ''],
	['embed/sektor/pangan/', 'id', 'embed/sektor/pangan/'],
	['/?sektor=pangan', 'id', '?sektor=pangan'],
	['en/', 'en', ''],
	['/en', 'en', ''],
	['/EN/', 'en', ''],
	['En/embed/daerah/kota-madiun', 'en', 'embed/daerah/kota-madiun'],
	['/en?sektor=pangan', 'en', '?sektor=pangan'],
	['en#isi', 'en', '#isi'],
	['en//embed/', 'en', 'embed/'],
	// Longer words, other places and the language that is never named.
	['english/', 'id', 'english/'],
	['en-gb/', 'id', 'en-gb/'],
	['embed/en/', 'id', 'embed/en/'],
	['id/', 'id', 'id/'],
	['/ID/embed/', 'id', 'ID/embed/'],
	['?bahasa=en', 'id', '?bahasa=en']
])('%j is in %j, followed by %j', (path, language, rest) => {
	expect(parseLanguage(path)).toEqual({ language, rest });
});

it('is printed in one way alone', () => {
	expect(LANGUAGES.map(languagePath)).toEqual(['', 'en/']);
});

const anyPath = fc
	.string({ unit: 'binary', maxLength: 30 })
	.filter((path) => !path.startsWith('/') && parseLanguage(path).language === 'id');

it('whatever follows, a language that was printed is read again', () => {
	fc.assert(
		fc.property(fc.constantFrom(...LANGUAGES), anyPath, (language, rest) => {
			const printed = languagePath(language) + rest;
			expect(parseLanguage(printed)).toEqual({ language, rest });
			expect(parseLanguage(`/${printed}`)).toEqual({ language, rest });
		})
	);
});

it('any text is in some language, and what is read is printed so that it is read alike', () => {
	const anyCase = fc.mixedCase(fc.constantFrom('en/', '/en', '/en/', 'id/', 'e', ''));
	fc.assert(
		fc.property(anyCase, fc.string({ maxLength: 20 }), (start, end) => {
			const read = parseLanguage(start + end);
			expect(parseLanguage(languagePath(read.language) + read.rest).language).toBe(read.language);
			expect(read.rest.startsWith('/')).toBe(false);
		})
	);
});
