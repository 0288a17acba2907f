import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectedComponents } from '../domain/components';
import { buildNetwork, type Network } from '../domain/network';
import { agreement, anyDataset, code, REGIONS } from '../../../tests/made-up/record';
import { LEVELS } from '../domain/view';
import { measureNetwork } from './graph-metrics';

const network = (...parties: string[][]): Network =>
	buildNetwork(
		parties.map((some) => agreement({ parties: some })),
		REGIONS,
		'daerah'
	);

/** Two triangles of agreements, joined by the one between 35.77 and 51; a pair apart. */
const sample = network(
	['35', '35.10'],
	['35.10', '35.77'],
	['35', '35.77'],
	['35.77', '51'],
	['51', '51.01', '52'],
	['52.08', '52.71']
);

describe('measures of a network', () => {
	const { regions, communities, components } = measureNetwork(sample);
	const of = (text: string) => regions.get(code(text));

	it('count partners and agreements', () => {
		expect([of('35.77')?.partners, of('35.77')?.agreements]).toEqual([3, 3]);
		expect([of('51')?.partners, of('51')?.agreements]).toEqual([3, 2]);
	});

	it('say which share of all shortest paths runs through a region', () => {
		// Of 7 × 6 / 2 pairs of others, those between {35, 35.10} and {51, 51.01, 52} go through 35.77.
		expect(of('35.77')?.betweenness).toBe(Math.round((6 / 21) * 1e6) / 1e6);
		expect(of('51')?.betweenness).toBe(Math.round((6 / 21) * 1e6) / 1e6);
		expect(of('35')?.betweenness).toBe(0);
		expect(of('52.71')?.betweenness).toBe(0);
	});

	it('share the way between equally short paths', () => {
		const square = measureNetwork(
			network(['35', '35.10'], ['35.10', '35.19'], ['35.19', '35.77'], ['35', '35.77'])
		);
		for (const { betweenness } of square.regions.values()) {
			expect(betweenness).toBe(Math.round((0.5 / 3) * 1e6) / 1e6);
		}
	});

	it('name communities and components by their members with most partners', () => {
		expect(communities).toEqual([
			{
				name: 'Kota Madiun, Jawa Timur, Kab. Banyuwangi',
				size: 3,
				largest: ['35.77', '35', '35.10']
			},
			{
				name: 'Bali, Kab. Jembrana, Nusa Tenggara Barat',
				size: 3,
				largest: ['51', '51.01', '52']
			},
			{ name: 'Kab. Lombok Utara, Kota Mataram', size: 2, largest: ['52.08', '52.71'] }
		]);
		expect(components.map(({ name, size }) => [name, size])).toEqual([
			['Kota Madiun, Bali, Jawa Timur …', 6],
			['Kab. Lombok Utara, Kota Mataram', 2]
		]);
		expect([of('52')?.community, of('52')?.component]).toEqual([1, 0]);
		expect([of('52.71')?.community, of('52.71')?.component]).toEqual([2, 1]);
	});

	it('exist for networks of nothing, of one pair, and of a province by itself', () => {
		expect(measureNetwork(network())).toEqual({
			regions: new Map(),
			communities: [],
			components: []
		});
		const pair = measureNetwork(network(['35', '51']));
		expect(pair.regions.get(code('35'))).toEqual({
			partners: 1,
			agreements: 1,
			betweenness: 0,
			community: 0,
			component: 0
		});
		const alone = measureNetwork(buildNetwork([agreement()], REGIONS, 'provinsi'));
		expect(alone.components).toEqual([{ name: 'Jawa Timur', size: 1, largest: ['35'] }]);
		expect(alone.communities).toEqual(alone.components);
	});

	it('are the same again for any record, and agree with the components that filters see', () => {
		fc.assert(
			fc.property(anyDataset, fc.constantFrom(...LEVELS), ({ agreements }, level) => {
				const given = buildNetwork(agreements, REGIONS, level);
				const measured = measureNetwork(given);
				expect(measureNetwork(given)).toEqual(measured);
				const members = connectedComponents(given);
				expect(measured.components.map(({ size }) => size)).toEqual(
					members.map(({ length }) => length)
				);
				for (const [at, codes] of members.entries()) {
					for (const one of codes) expect(measured.regions.get(one)?.component).toBe(at);
				}
				const sizes = measured.communities.reduce((sum, { size }) => sum + size, 0);
				expect(sizes).toBe(given.nodes.length);
			}),
			{ numRuns: 30 }
		);
	});
});
