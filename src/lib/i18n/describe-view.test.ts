import { agreement, CATALOGUE, code, REGIONS } from '../../../tests/made-up/record';
import { DEFAULT_VIEW } from '$lib/domain/view';
import { describe, expect, it } from 'vitest';
import { describeView, titleOfView } from './describe-view';

const record = { regions: REGIONS, catalogue: CATALOGUE };
const shown = [
	agreement({ signed: '2018-05-02' }),
	agreement({ parties: ['35.19', '35.77'], signed: '2026-01-13' })
];

describe('the sentence of a view', () => {
	it('counts agreements and regions, and names the years', () => {
		expect(describeView(DEFAULT_VIEW, shown, record)).toBe(
			'2 kerja sama antara 3 daerah; 2018–2026.'
		);
	});

	it('names field and region', () => {
		const view = { ...DEFAULT_VIEW, sectors: ['pangan'], regions: [code('35.77')] };
		expect(describeView(view, shown, record)).toBe(
			'2 kerja sama bidang Pangan dengan Kota Madiun sebagai pihak antara 3 daerah; 2018–2026.'
		);
	});

	it('counts fields beyond the third', () => {
		const view = {
			...DEFAULT_VIEW,
			sectors: ['pangan', 'kesehatan', 'sosial', 'desa', 'pariwisata']
		};
		expect(describeView(view, shown, record)).toContain(
			'bidang Pangan, Kesehatan, Sosial, dan 2 lainnya'
		);
	});

	it('says that nothing is recorded, not that there is nothing', () => {
		const view = { ...DEFAULT_VIEW, regions: [code('52.71')] };
		expect(describeView(view, [], record)).toMatch(
			/^Belum ada kerja sama .*Kota Mataram.* tercatat/
		);
	});
});

it('the heading says what the agreements have in common', () => {
	expect(titleOfView(DEFAULT_VIEW, record)).toBe('Kerja sama antardaerah di Indonesia');
	const field = { ...DEFAULT_VIEW, sectors: ['tidak-disebut'] };
	expect(titleOfView(field, record)).toBe('Kerja sama antardaerah: bidang yang tidak disebut');
	const pair = { ...DEFAULT_VIEW, regions: [code('35.77')], partners: [code('35.19')] };
	expect(titleOfView(pair, record)).toMatch(/^Kerja sama .*Madiun dan .*Madiun$/);
});
