import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNetwork, linkId } from './network';
import { agreement, anyDataset, code, REGIONS } from '../../../tests/made-up/record';

describe('buildNetwork', () => {
	test('two agreements of one pair are one link', () => {
		const network = buildNetwork(
			[agreement({ parties: ['35.77', '52.08'] }), agreement({ parties: ['52.08', '35.77'] })],
			REGIONS,
			'daerah'
		);
		expect(network.links).toEqual([
			{ id: '35.77~52.08', a: '35.77', b: '52.08', agreements: [0, 1], bilateral: [0, 1] }
		]);
		expect(network.hubs).toEqual([]);
		expect(network.nodes.map(({ region, ...node }) => ({ code: region.code, ...node }))).toEqual([
			{ code: '35.77', agreements: [0, 1], partners: ['52.08'] },
			{ code: '52.08', agreements: [0, 1], partners: ['35.77'] }
		]);
	});

	test('three parties give three links, none of them bilateral, and one hub', () => {
		const network = buildNetwork(
			[
				agreement({ parties: ['52.71', '35.77', '51'] }),
				agreement({ parties: ['35.77', '51'] }),
				agreement({ parties: ['51', '35.77', '52.71'] })
			],
			REGIONS,
			'daerah'
		);
		expect(
			network.links.map(({ id, agreements, bilateral }) => [id, agreements, bilateral])
		).toEqual([
			['35.77~51', [0, 1, 2], [1]],
			['35.77~52.71', [0, 2], []],
			['51~52.71', [0, 2], []]
		]);
		expect(network.hubs).toEqual([
			{ id: '35.77~51~52.71', parties: ['35.77', '51', '52.71'], agreements: [0, 2] }
		]);
	});

	test('at province level an agreement within one province counts for its node and gives no link', () => {
		const network = buildNetwork(
			[
				agreement({ parties: ['35.19', '35.77'] }),
				agreement({ parties: ['35', '35.77', '51.01'] }),
				agreement({ parties: ['35.10', '51', '52.08', '52.71'] })
			],
			REGIONS,
			'provinsi'
		);
		expect(network.nodes.map(({ region, agreements }) => [region.code, agreements])).toEqual([
			['35', [0, 1, 2]],
			['51', [1, 2]],
			['52', [2]]
		]);
		expect(network.links.map(({ id, bilateral }) => [id, bilateral])).toEqual([
			['35~51', [1]],
			['35~52', []],
			['51~52', []]
		]);
		expect(network.hubs.map(({ id }) => id)).toEqual(['35~51~52']);
	});

	test.each([
		['an unknown party', ['35.77', '99.99'], /"contoh".*99\.99/],
		['a repeated party', ['35.77', '51', '35.77'], /"contoh".*35\.77 more than once/],
		['a single party', ['35.77'], /"contoh" has only the party 35\.77/],
		['no party', [], /"contoh" has no party/]
	])('refuses %s', (_, parties, message) => {
		for (const level of ['daerah', 'provinsi'] as const) {
			expect(() => buildNetwork([agreement({ parties })], REGIONS, level)).toThrow(message);
		}
	});

	test('refuses a party whose province is missing, at province level only', () => {
		const regions = REGIONS.filter((region) => region.code !== '51');
		const agreements = [agreement({ parties: ['35.77', '51.01'] })];
		expect(buildNetwork(agreements, regions, 'daerah').links).toHaveLength(1);
		expect(() => buildNetwork(agreements, regions, 'provinsi')).toThrow(/province 51 .*51\.01/);
	});

	test('every pair of every agreement is counted once, and the result is sorted', () => {
		fc.assert(
			fc.property(anyDataset, ({ agreements, regions }) => {
				const { nodes, links, hubs } = buildNetwork(agreements, regions, 'daerah');
				const pairs = agreements.reduce(
					(sum, { parties: { length: n } }) => sum + (n * (n - 1)) / 2,
					0
				);
				expect(links.reduce((sum, link) => sum + link.agreements.length, 0)).toBe(pairs);
				const asUnits = [
					...links.flatMap((link) => link.bilateral),
					...hubs.flatMap((hub) => hub.agreements)
				];
				expect(asUnits.sort((a, b) => a - b)).toEqual([...agreements.keys()]);
				for (const ids of [
					links.map(({ id }) => id),
					hubs.map(({ id }) => id),
					nodes.map(({ region }) => region.code)
				]) {
					expect(ids).toEqual([...new Set(ids)].sort());
				}
			})
		);
	});
});

test('a link has one id, whichever region is named first', () => {
	expect(linkId(code('35.77'), code('35.10'))).toBe('35.10~35.77');
	expect(linkId(code('35'), code('35.10'))).toBe(linkId(code('35.10'), code('35')));
});
