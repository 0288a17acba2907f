import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, anyDataset, code, REGIONS } from '../../../tests/made-up/record';
import { compareRegions, isOfPairAlone, isPair } from './comparison';
import { DEFAULT_VIEW } from './view';

const [A, B] = [code('35.77'), code('35.19')];

describe('compareRegions', () => {
	it('tells what two share from what each has alone', () => {
		const [both, one, other] = [
			agreement({ id: 'both', parties: ['35.19', '35.77', '51'] }),
			agreement({ id: 'one', parties: ['35.77', '51'] }),
			agreement({ id: 'other', parties: ['35.19', '52'] })
		];
		expect(compareRegions([A, B], [both, one, other])).toEqual({
			shared: [both],
			alone: [
				{ code: A, agreements: [one] },
				{ code: B, agreements: [other] }
			]
		});
	});

	it('puts every agreement of the regions in exactly one place', () => {
		const codes = REGIONS.map((region) => region.code);
		fc.assert(
			fc.property(anyDataset, fc.subarray(codes, { minLength: 2 }), ({ agreements }, regions) => {
				const shown = agreements.filter(({ parties }) =>
					parties.some((party) => regions.includes(party))
				);
				const { shared, alone } = compareRegions(regions, shown);
				const all = [...shared, ...alone.flatMap((one) => one.agreements)];
				expect(all.map(({ id }) => id).sort()).toEqual(shown.map(({ id }) => id).sort());
			})
		);
	});
});

describe('a pair', () => {
	it('is regions with partners, or two provinces; two regions are none', () => {
		expect(isPair({ ...DEFAULT_VIEW, regions: [A], partners: [B] })).toBe(true);
		expect(isPair({ ...DEFAULT_VIEW, provincePair: [code('35'), code('51')] })).toBe(true);
		expect(isPair({ ...DEFAULT_VIEW, regions: [A, B] })).toBe(false);
	});

	it('is alone where nobody else takes part', () => {
		const pair = { ...DEFAULT_VIEW, regions: [A], partners: [B] };
		expect(isOfPairAlone(agreement({ parties: ['35.19', '35.77'] }), pair)).toBe(true);
		expect(isOfPairAlone(agreement({ parties: ['35.19', '35.77', '51'] }), pair)).toBe(false);
		const provinces = { ...DEFAULT_VIEW, provincePair: [code('35'), code('51')] };
		expect(isOfPairAlone(agreement({ parties: ['35', '35.77', '51.01'] }), provinces)).toBe(true);
		expect(isOfPairAlone(agreement({ parties: ['35.77', '51.01', '52'] }), provinces)).toBe(false);
	});
});
