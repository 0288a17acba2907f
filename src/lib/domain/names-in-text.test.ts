import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitNames } from './names-in-text';

const namesIn = (text: string) =>
	splitNames(text).flatMap((piece) => (piece.isName ? piece.text : []));

describe('splitNames', () => {
	it.each([
		['Kota Madiun', ['Kota Madiun']],
		['Kab. Madiun – Kota Madiun: 1 kerja sama; pangan', ['Kab. Madiun', 'Kota Madiun']],
		['Kab. Solok, Kota Depok, dan 3 lainnya', ['Kab. Solok', 'Kota Depok']],
		[
			'3 kerja sama antara Prov. DI Yogyakarta dan Prov. Bali.',
			['Prov. DI Yogyakarta', 'Prov. Bali']
		],
		[
			'Kabupaten Pangkajene dan Kepulauan dan Kota Palu',
			['Kabupaten Pangkajene dan Kepulauan', 'Kota Palu']
		],
		['Kabupaten Bekasi\u00a0– Kota Bekasi', ['Kabupaten Bekasi', 'Kota Bekasi']],
		['Kerja sama Kota Madiun (Sejak 2020)', ['Kota Madiun']],
		['Kota/kabupaten kembar', []],
		['Kabupaten & kota', []],
		['12 kerja sama antardaerah', []],
		['', []]
	])('finds in “%s” the names %j', (text, names) => {
		expect(namesIn(text)).toEqual(names);
	});

	it('loses nothing of any text', () => {
		const part = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom('Kota ', 'Madiun', 'Kab.')
		);
		fc.assert(
			fc.property(fc.array(part), (parts) => {
				const text = parts.join('');
				expect(
					splitNames(text)
						.map((piece) => piece.text)
						.join('')
				).toBe(text);
			})
		);
	});
});
