import { describe, expect, test } from 'vitest';
import { dataset } from '../../../tests/made-up/record';
import { buildTextSearch, searchText, wordsOf } from './text-search';

const search = buildTextSearch(
	dataset(
		{ title: 'Pengelolaan air bersih', parties: ['35.77', '52.08'], sectors: ['pertanian'] },
		{ title: 'Layanan inklusif', instruments: ['perjanjian-kerja-sama'], place: 'Surabaya' },
		{
			title: 'Kerja sama ekonomi',
			parties: ['51', '52'],
			programs: ['bank sampah'],
			signatories: [{ name: "Ma'ruf Amin", office: 'Wali Kota' }],
			sources: [{ url: 'https://contoh.id/', publisher: 'Radar Contoh', published: null }]
		}
	)
);
const found = (text: string) => {
	const marks = searchText(search, text);
	return marks === null ? null : [...marks.keys()].filter((at) => marks[at] === 1);
};

describe('searchText', () => {
	test.each([
		['title', 'bersih', [0]],
		['name of a party', 'lombok utara', [0]],
		['label of a party', 'kab', [0, 1]],
		['alias of a party', 'NTB', [2]],
		['government of a party', 'pemprov', [2]],
		['Indonesian sector name', 'pertanian', [0]],
		['English sector name', 'agriculture', [0]],
		['place', 'surabaya', [1]],
		['programme', 'sampah', [2]],
		['signatory', 'amin', [2]],
		['publisher', 'radar', [2]],
		['instrument', 'perjanjian', [1]],
		['instrument as readers call it', 'pks', [1]]
	])('looks into the %s', (_, text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	test('asks for all words, wherever they stand', () => {
		expect(found('utara bersih')).toEqual([0]);
		expect(found('utara bersih sampah')).toEqual([]);
		expect(found('bersih BERSIH')).toEqual([0]);
	});

	test('finds long words inside words, short ones only at the start', () => {
		expect(found('tani')).toEqual([0]);
		expect(found('klu')).toEqual([0]);
		expect(found('inkl')).toEqual([1]);
	});

	test('a question without any word asks for nothing', () => {
		expect(found('')).toBeNull();
		expect(found(' – !?')).toBeNull();
	});

	test('takes more words than any text holds', () => {
		const many = Array.from({ length: 400 }, (_, at) => `kata${at}`).join(' ');
		expect(found(many)).toEqual([]);
	});
});

test.each([
	['Ma’ruf', ['maruf']],
	['CAFÉ Ōsaka', ['cafe', 'osaka']],
	['kerjasama', ['kerja', 'sama']],
	['air-bersih/PDAM 2.0', ['air', 'bersih', 'pdam', '2', '0']],
	['\ud800', []]
])('wordsOf(%j)', (text, words) => {
	expect(wordsOf(text)).toEqual(words);
});
