import { describe, expect, it } from 'vitest';
import { buildNetwork } from './network';
import { summariseNetwork } from './network-summary';
import { agreement, REGIONS } from '../../../tests/made-up/record';

const network = buildNetwork(
	[
		agreement({ id: 'a', parties: ['35.19', '52.08'] }),
		agreement({ id: 'b', parties: ['35.19', '35.77'] }),
		agreement({ id: 'c', parties: ['35.10', '51.01'] }),
		agreement({ id: 'd', parties: ['35.77', '51.01', '52.71'] })
	],
	REGIONS,
	'daerah'
);

describe('summariseNetwork', () => {
	it('counts regions, pairs and components, and finds the region with most partners', () => {
		expect(summariseNetwork(network, Uint8Array.of(1, 1, 1, 1))).toEqual({
			regions: 6,
			pairs: 6,
			components: 1,
			largest: 6,
			top: { code: '35.77', partners: 3 }
		});
	});

	it('follows the filters: what is left may fall apart', () => {
		expect(summariseNetwork(network, Uint8Array.of(1, 1, 1, 0))).toEqual({
			regions: 5,
			pairs: 3,
			components: 2,
			largest: 3,
			top: { code: '35.19', partners: 2 }
		});
	});

	it('leaves out a province whose agreements join it to no other', () => {
		const provinces = buildNetwork(
			[agreement({ id: 'a', parties: ['35.19', '35.77'] })],
			REGIONS,
			'provinsi'
		);
		expect(summariseNetwork(provinces, Uint8Array.of(1))).toMatchObject({
			regions: 0,
			components: 0,
			largest: 0
		});
	});

	it('says nothing of an empty network', () => {
		expect(summariseNetwork(network, new Uint8Array(4))).toEqual({
			regions: 0,
			pairs: 0,
			components: 0,
			largest: 0,
			top: null
		});
	});
});
