import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectedComponents } from './components';
import { buildNetwork } from './network';
import { shortestPath } from './shortest-path';
import { agreement, anyDataset, REGIONS } from '../../../tests/made-up/record';

describe('components', () => {
	const sample = buildNetwork(
		[
			agreement({ parties: ['52.08', '52.71'] }),
			agreement({ parties: ['35.10', '35.19'] }),
			agreement({ parties: ['35.19', '35.77', '51.01'] })
		],
		REGIONS,
		'daerah'
	);

	it('come largest first, of all agreements or of those that count', () => {
		expect(connectedComponents(sample)).toEqual([
			['35.10', '35.19', '35.77', '51.01'],
			['52.08', '52.71']
		]);
		expect(connectedComponents(sample, Uint8Array.from([1, 1, 0]))).toEqual([
			['35.10', '35.19'],
			['52.08', '52.71']
		]);
		expect(connectedComponents(sample, new Uint8Array(3))).toEqual([]);
	});

	it('keep a province that cooperates only within itself', () => {
		const inside = buildNetwork([agreement()], REGIONS, 'provinsi');
		expect(connectedComponents(inside)).toEqual([['35']]);
	});

	it('hold each region once, and hold two together exactly when a path joins them', () => {
		fc.assert(
			fc.property(anyDataset, ({ agreements, regions }) => {
				const network = buildNetwork(agreements, regions, 'daerah');
				const components = connectedComponents(network);
				const codes = network.nodes.map(({ region }) => region.code);
				expect(components.flat().sort()).toEqual(codes);
				for (const [place, members] of components.entries()) {
					for (const a of members) {
						for (const b of codes) {
							const joined = shortestPath(network, a, b) !== null;
							expect(joined).toBe(components[place]?.includes(b));
						}
					}
				}
			}),
			{ numRuns: 40 }
		);
	});
});
