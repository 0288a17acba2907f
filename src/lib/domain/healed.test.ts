import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healedSearch, healedWord } from './healed';

const NAMES = ['sektor', 'daerah', 'dari', 'childId'];
const healed = (search: string, hash = '') => healedSearch(search, hash, NAMES);

describe('a query that a system has escaped twice', () => {
	it.each([
		'?sektor=pangan&amp;dari=2020',
		'?sektor=pangan&amp;amp;dari=2020',
		'?sektor=pangan&#038;dari=2020',
		'?sektor=pangan&#38;dari=2020',
		'?sektor=pangan&#x26;dari=2020',
		'?sektor=pangan&amp%3Bdari=2020'
	])('%s', (search) => {
		expect(healed(search)).toBe('?sektor=pangan&dari=2020');
	});

	it('is read where its rest has become the fragment', () => {
		const { search, hash } = new URL('http://a/?sektor=pangan&#038;dari=2020&#038;daerah=x');
		expect(healed(search, hash)).toBe('?sektor=pangan&dari=2020&daerah=x');
		const framed = new URL('http://a/?sektor=pangan&#038;dari=2020#?secret=abc');
		expect(healed(framed.search, framed.hash)).toBe('?sektor=pangan&dari=2020');
	});
});

it('knows a parameter in other letters, and leaves strangers alone', () => {
	expect(healed('?Sektor=Pangan&DAERAH=a&childid=1&UTM_Source=X')).toBe(
		'?sektor=Pangan&daerah=a&childId=1&UTM_Source=X'
	);
});

it('leaves a query and its fragment as they are where nothing is wrong', () => {
	expect(healed('?sektor=amp;&q=%26amp%3B', '#isi')).toBe('?sektor=amp;&q=%26amp%3B');
	fc.assert(
		fc.property(fc.webQueryParameters(), (query) => {
			fc.pre(!/(^|&)(amp|#)/i.test(query) && query === query.toLowerCase());
			expect(healed(`?${query}`, '#?secret=abc')).toBe(`?${query}`);
		})
	);
});

it.each([
	['Kota-Madiun', 'kota-madiun'],
	['kota-madiun.', 'kota-madiun'],
	['kota-madiun”),', 'kota-madiun'],
	['35.77.', '35.77'],
	['2020', '2020']
])('the word %s is %s', (text, word) => {
	expect(healedWord(text)).toBe(word);
});
