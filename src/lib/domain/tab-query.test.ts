import { describe, expect, it } from 'vitest';
import { tabQuery } from './tab-query';

describe('tabQuery', () => {
	it('keeps whatever else is asked', () => {
		expect(tabQuery('?sektor=pendidikan&kunci=sektor', 'jaringan')).toBe(
			'?sektor=pendidikan&kunci=sektor&tampilan=jaringan'
		);
		expect(tabQuery('?tampilan=daftar&daerah=kota-madiun', 'jaringan')).toBe(
			'?tampilan=jaringan&daerah=kota-madiun'
		);
	});

	it('selects what is read beside the list, as the view will', () => {
		expect(tabQuery('?tampilan=daftar&daerah=kota-madiun&buka=contoh', 'jaringan')).toBe(
			'?tampilan=jaringan&kerjasama=contoh'
		);
		expect(tabQuery('?tampilan=daftar&buka=contoh', 'daftar')).toBe('?tampilan=daftar&buka=contoh');
	});

	it('says nothing for the tab that shows anyway', () => {
		expect(tabQuery('?tampilan=daftar&q=air', 'peta')).toBe('?q=air');
		expect(tabQuery('', 'peta')).toBe('?');
	});
});
