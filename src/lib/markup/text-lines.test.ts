import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textLines, widthOfText } from './text-lines';

it('breaks between words, and only where it must', () => {
	expect(textLines('Kerja sama Kota Madiun', 10, 70)).toEqual(['Kerja sama', 'Kota Madiun']);
	expect(textLines('Kerja sama Kota Madiun', 10, 400)).toEqual(['Kerja sama Kota Madiun']);
	expect(textLines('', 10, 100)).toEqual(['']);
});

it('loses no word, and runs over only with a word that is too long by itself', () => {
	fc.assert(
		fc.property(
			fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 20 }),
			fc.integer({ min: 20, max: 600 }),
			(words, width) => {
				const lines = textLines(words.join(' '), 10, width);
				expect(lines.join(' ')).toBe(words.join(' '));
				for (const line of lines) {
					expect(widthOfText(line, 10) <= width || !line.includes(' ')).toBe(true);
				}
			}
		)
	);
});
