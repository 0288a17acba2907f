import { applyFilter, buildFilterIndex } from '$lib/domain/filter';
import { buildNetwork } from '$lib/domain/network';
import { code, dataset, REGIONS, TODAY } from '../../../tests/made-up/record';
import { DEFAULT_VIEW, type View } from '$lib/domain/view';
import { describe, expect, it } from 'vitest';
import { litByNeighbourhood } from './neighbourhood-lens';

const record = dataset(
	{ parties: ['35.19', '35.77'] },
	{ parties: ['35.77', '52.08'] },
	{ parties: ['52.08', '51.01'] },
	{ parties: ['35.10', '52.71'] }
);
const network = buildNetwork(record.agreements, REGIONS, 'daerah');
const index = buildFilterIndex(record, TODAY);
const lit = (view: Partial<View>) => {
	const whole = { ...DEFAULT_VIEW, ...view };
	return litByNeighbourhood(network, whole, applyFilter(index, whole));
};

describe('litByNeighbourhood', () => {
	it('lights what the region and its partners have signed', () => {
		expect(lit({ regions: [code('35.19')], steps: 2 })).toEqual([0, 1]);
		expect(lit({ regions: [code('35.77')], steps: 2 })).toEqual([0, 1, 2]);
	});

	it('leaves one step, pairs and an empty selection to the ordinary lens', () => {
		expect(lit({ regions: [code('35.19')], steps: 1 })).toBeNull();
		expect(lit({ regions: [code('35.19')], partners: [code('35.77')], steps: 2 })).toBeNull();
		expect(lit({ steps: 2 })).toBeNull();
	});
});
