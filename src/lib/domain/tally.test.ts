import { describe, expect, it } from 'vitest';
import { agreement, code, dataset, TODAY } from '../../../tests/made-up/record';
import { applyFilter, buildFilterIndex } from './filter';
import { buildNetwork } from './network';
import { tellPartnersApart } from './partners';
import { rankRegions } from './ranking';
import { tallyOf } from './tally';
import { DEFAULT_VIEW } from './view';

const record = dataset(
	{ parties: ['35.10', '35.77'] },
	{ parties: ['35.10', '35.77'], status: 'planned' },
	{ parties: ['35.77', '52.08'], status: 'planned' },
	{ parties: ['35.19', '35.77', '51.01'], status: 'renewed' }
);
const network = buildNetwork(record.agreements, record.regions, 'daerah');
const index = buildFilterIndex(record, TODAY);
const KOTA_MADIUN = code('35.77');

describe('plans', () => {
	it('are counted apart', () => {
		expect(tallyOf(record.agreements)).toEqual({ made: 2, planned: 2 });
		expect(tallyOf([])).toEqual({ made: 0, planned: 0 });
		expect(tallyOf([agreement({ status: 'renewed' })])).toEqual({ made: 1, planned: 0 });
	});

	it('make no partners', () => {
		const node = network.nodes.find(({ region }) => region.code === KOTA_MADIUN);
		expect(node?.partners).toEqual(['35.10', '35.19', '51.01']);
		expect(node?.agreements).toHaveLength(4);
		const result = applyFilter(index, DEFAULT_VIEW);
		const { made, planned } = tellPartnersApart(network, KOTA_MADIUN, result);
		expect(made.map(({ code, agreements }) => [code, agreements])).toEqual([
			['35.10', [0]],
			['35.19', [3]],
			['51.01', [3]]
		]);
		expect(planned.map(({ code }) => code)).toEqual(['52.08']);
	});

	it('are partners where the reader asks for them', () => {
		const result = applyFilter(index, { ...DEFAULT_VIEW, statuses: ['planned'] });
		const { made, planned } = tellPartnersApart(network, KOTA_MADIUN, result);
		expect(made.map(({ code }) => code)).toEqual(['35.10', '52.08']);
		expect(planned).toEqual([]);
	});

	it('rank nobody, unless asked for', () => {
		const { counted } = applyFilter(index, DEFAULT_VIEW);
		expect(rankRegions(network, counted, 2)).toEqual({
			partners: [
				{ code: '35.77', value: 3 },
				{ code: '35.19', value: 2 }
			],
			agreements: [
				{ code: '35.77', value: 2 },
				{ code: '35.10', value: 1 }
			]
		});
		const asked = applyFilter(index, { ...DEFAULT_VIEW, statuses: ['planned'] });
		expect(rankRegions(network, asked.counted, 8).partners).toEqual([
			{ code: '35.77', value: 2 },
			{ code: '35.10', value: 1 },
			{ code: '52.08', value: 1 }
		]);
	});
});
