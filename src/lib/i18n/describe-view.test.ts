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
			'2 kerja sama antara 3 daerah, 2018–2026.'
		);
	});

	it('names field and region', () => {
		const view = { ...DEFAULT_VIEW, sectors: ['pangan'], regions: [code('35.77')] };
		expect(describeView(view, shown, record)).toBe(
			'Kota Madiun: 2 kerja sama bidang Pangan dengan 2 daerah, 2018–2026.'
		);
	});

	it('counts plans apart, and takes years and regions from what has been agreed on', () => {
		const plan = agreement({ parties: ['51', '52.08'], status: 'planned' });
		expect(describeView(DEFAULT_VIEW, [...shown, plan], record)).toBe(
			'2 kerja sama antara 3 daerah, 2018–2026, dan 1 rencana.'
		);
		expect(describeView({ ...DEFAULT_VIEW, statuses: ['planned'] }, [plan], record)).toBe(
			'1 rencana kerja sama antara 2 daerah.'
		);
	});

	it('says of a pair what both share', () => {
		const pair = { ...DEFAULT_VIEW, regions: [code('35.10')], partners: [code('35.77')] };
		expect(describeView(pair, shown.slice(0, 1), record)).toBe(
			'Kab. Banyuwangi – Kota Madiun: 1 kerja sama, 2 Mei 2018.'
		);
	});

	it('says of two provinces that it counts regions of both', () => {
		const pair = { ...DEFAULT_VIEW, provincePair: [code('35'), code('51')] };
		const joined = agreement({ parties: ['35.77', '51.01'], signed: '2020' });
		expect(describeView(pair, [joined], record)).toBe(
			'Daerah di Prov. Jawa Timur – daerah di Prov. Bali: 1 kerja sama, 2020.'
		);
	});

	it('never adds up what two regions have each for itself', () => {
		const both = { ...DEFAULT_VIEW, regions: [code('35.10'), code('35.19')] };
		expect(describeView(both, shown, record)).toBe(
			'Kab. Banyuwangi dan Kab. Madiun: tidak ada kerja sama bersama. Masing-masing tanpa yang lain: Kab. Banyuwangi 1 kerja sama; Kab. Madiun 1 kerja sama.'
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

	it('names every filter, also where it finds nothing', () => {
		const view = { ...DEFAULT_VIEW, from: 2018, bordering: true, text: 'sampah' };
		const filters = 'Filter: Sejak 2018; Ada pihak yang berbatasan darat; “sampah”.';
		expect(describeView(view, shown, record)).toBe(
			`2 kerja sama antara 3 daerah, 2018–2026. ${filters}`
		);
		expect(describeView(view, [], record)).toContain(filters);
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
	expect(titleOfView(pair, record)).toBe('Kerja sama antara Kota Madiun dan Kab. Madiun');
	const both = { ...DEFAULT_VIEW, regions: [code('35.77'), code('35.19')] };
	expect(titleOfView(both, record)).toBe('Kerja sama Kota Madiun dan Kab. Madiun, masing-masing');
	const plans = { ...DEFAULT_VIEW, statuses: ['planned'] as const };
	expect(titleOfView(plans, record)).toBe('Rencana kerja sama antardaerah di Indonesia');
	const chosen = { ...DEFAULT_VIEW, agreements: ['a', 'b'] };
	expect(titleOfView(chosen, record)).toBe('2 kerja sama terpilih');
});
