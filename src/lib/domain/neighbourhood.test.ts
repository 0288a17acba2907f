import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlan } from './tally';
import { neighbourhood, neighboursOf } from './neighbourhood';
import { buildNetwork } from './network';
import { agreement, anyDataset, code, REGIONS } from '../../../tests/made-up/record';

const sample = buildNetwork(
	[
		agreement({ parties: ['35.10', '35.19'] }),
		agreement({ parties: ['35.19', '35.77', '51.01'] }),
		agreement({ parties: ['51.01', '52.08'] }),
		agreement({ parties: ['35.10', '35.19'] })
	],
	REGIONS,
	'daerah'
);

describe('neighboursOf', () => {
	it('counts the agreements of each two', () => {
		expect(neighboursOf(sample).get(code('35.19'))).toEqual(
			new Map([
				['35.10', 2],
				['35.77', 1],
				['51.01', 1]
			])
		);
	});

	it('keeps regions without an agreement that counts, alone', () => {
		const neighbours = neighboursOf(sample, Uint8Array.from([0, 0, 1, 0]));
		expect(neighbours.get(code('35.19'))).toEqual(new Map());
		expect(neighbours.get(code('52.08'))).toEqual(new Map([['51.01', 1]]));
	});
});

describe('neighbourhood', () => {
	it.each([
		['35.10', 1, [1, 1, 1, 1], ['35.10', '35.19']],
		['35.10', 2, [1, 1, 1, 1], ['35.10', '35.19', '35.77', '51.01']],
		['35.77', 2, [1, 1, 1, 1], ['35.77', '35.10', '35.19', '51.01', '52.08']],
		['35.10', 2, [1, 0, 1, 0], ['35.10', '35.19']],
		['35.10', 2, [0, 0, 0, 0], ['35.10']],
		['52', 1, [1, 1, 1, 1], ['52']]
	] as const)('of %s within %i with %j counted', (start, steps, mask, expected) => {
		const found = neighbourhood(sample, code(start), steps, Uint8Array.from(mask));
		expect([...found].sort()).toEqual([...expected].sort());
	});

	it('in two steps is the partners of all partners', () => {
		fc.assert(
			fc.property(anyDataset, ({ agreements: any, regions }) => {
				// Plans make no partners: a view says whether they count.
				const agreements = any.filter((one) => !isPlan(one));
				const network = buildNetwork(agreements, regions, 'daerah');
				for (const { region, partners } of network.nodes) {
					const one = neighbourhood(network, region.code, 1);
					expect(one).toEqual(new Set([region.code, ...partners]));
					const two = [...one].flatMap((next) => [...neighbourhood(network, next, 1)]);
					expect(neighbourhood(network, region.code, 2)).toEqual(new Set(two));
				}
			})
		);
	});
});
