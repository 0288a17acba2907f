import { code, dataset } from '../../../tests/made-up/record';
import { DEFAULT_VIEW, type View } from '$lib/domain/view';
import { describe, expect, it } from 'vitest';
import { frameTitle, nameOfSelection, pageTitle } from './frame-title';

const record = dataset({ id: 'a', title: 'Kota kembar' }, { id: 'b', title: 'Pangan' });

describe('frameTitle', () => {
	it.each<[Partial<View>, string]>([
		[{}, 'Peta: Kerja sama antardaerah di Indonesia'],
		[{ tab: 'jaringan' }, 'Jaringan: Kerja sama antardaerah di Indonesia'],
		[{ regions: [code('35.77')] }, 'Peta: Kerja sama Kota Madiun'],
		[
			{ from: 2020, bordering: true },
			'Peta: Kerja sama antardaerah di Indonesia (Sejak 2020, Ada pihak yang berbatasan darat)'
		],
		[{ agreements: ['a'], tab: 'daftar' }, 'Daftar: Kota kembar'],
		[{ agreements: ['a', 'b'] }, 'Peta: 2 kerja sama terpilih']
	])('%j', (asked, title) => {
		expect(frameTitle({ ...DEFAULT_VIEW, ...asked }, record)).toBe(title);
	});

	it('names a sector as the page’s own heading does, once', () => {
		const title = frameTitle({ ...DEFAULT_VIEW, sectors: ['pangan'] }, record);
		expect(title.match(/pangan/gi)).toHaveLength(1);
	});
});

describe('pageTitle', () => {
	it.each<[Partial<View>, string]>([
		[{}, 'Jejaring Daerah – Atlas kerja sama antardaerah di Indonesia'],
		[{ tab: 'daftar' }, 'Daftar: Kerja sama antardaerah di Indonesia – Jejaring Daerah'],
		[{ regions: [code('35.77')] }, 'Kota Madiun – Jejaring Daerah'],
		[
			{ regions: [code('35.77')], sectors: ['pangan'], from: 2020, tab: 'jaringan' },
			'Jaringan: Kota Madiun: bidang Pangan (Sejak 2020) – Jejaring Daerah'
		],
		[{ sectors: ['pangan'] }, 'Kerja sama antardaerah: bidang Pangan – Jejaring Daerah'],
		[{ text: 'sampah' }, 'Kerja sama antardaerah di Indonesia (“sampah”) – Jejaring Daerah'],
		[{ agreements: ['a'] }, 'Kota kembar – Jejaring Daerah']
	])('%j', (asked, title) => {
		expect(pageTitle({ ...DEFAULT_VIEW, ...asked }, record)).toBe(title);
	});
});

describe('nameOfSelection', () => {
	it.each<[Partial<View>, string | null]>([
		[{ sectors: ['pangan'], from: 2020 }, null],
		[{ regions: [code('35.77')], sectors: ['pangan'] }, 'Kota Madiun'],
		[{ agreements: ['b'] }, 'Pangan'],
		[{ agreements: ['a', 'b'], from: 2020 }, '2 kerja sama terpilih'],
		[{}, null]
	])('%j', (asked, name) => {
		expect(nameOfSelection({ ...DEFAULT_VIEW, ...asked }, record)).toBe(name);
	});
});
