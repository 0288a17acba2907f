import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../domain/network';
import { agreement, anyDataset, REGIONS } from '../../../tests/made-up/record';
import { layoutNetwork } from '../graph/layout';
import { measureNetwork } from '../server/graph-metrics';
import {
	checkGraphFits,
	parsePublishedGraph,
	printGraphJson,
	type PublishedLevel
} from './graph-json';

const AGREEMENTS = [agreement(), agreement({ parties: ['35.77', '51', '52.71'] })];
const networkOf = (level: 'daerah' | 'provinsi', agreements = AGREEMENTS) =>
	buildNetwork(agreements, REGIONS, level);
const levelsOf = (agreements = AGREEMENTS) => {
	const build = (level: 'daerah' | 'provinsi'): PublishedLevel => {
		const network = networkOf(level, agreements);
		return {
			layouts: { wide: layoutNetwork(network), tall: layoutNetwork(network, { aspect: 0.64 }) },
			metrics: measureNetwork(network)
		};
	};
	return { daerah: build('daerah'), provinsi: build('provinsi') };
};

describe('graph.json', () => {
	it('comes back as it went, whatever the record', () => {
		fc.assert(
			fc.property(anyDataset, ({ agreements }) => {
				const levels = levelsOf([...agreements]);
				const back = parsePublishedGraph(JSON.parse(printGraphJson(levels)));
				expect(back).toEqual({ version: 1, levels });
			}),
			{ numRuns: 20 }
		);
	});

	it('is stable text: one region or hub per line, in order', () => {
		const text = printGraphJson(levelsOf());
		expect(text).toBe(printGraphJson(levelsOf()));
		const codes = [...text.matchAll(/^\{"code":"([\d.]+)"/gm)].map(([, code]) => code);
		expect(codes).toEqual(['35.10', '35.77', '51', '52.71', '35', '51', '52']);
	});

	describe('that is not of the published form is refused', () => {
		const spoilt = (change: (daerah: Record<string, unknown[]>) => unknown) => () => {
			const file = JSON.parse(printGraphJson(levelsOf()));
			change(file.levels.daerah);
			return parsePublishedGraph(file);
		};
		const spoiltRegion = (change: object) =>
			spoilt((daerah) => Object.assign(daerah.regions?.[0] as object, change));

		const spoiltPlace = (tall: unknown[]) => spoiltRegion({ at: { wide: [1, 1], tall } });

		it('with the place of the first flaw', () => {
			expect(spoiltRegion({})).not.toThrow();
			expect(spoiltRegion({ at: null })).toThrow('graph.json is not what this page can read');
			expect(spoiltRegion({ at: { wide: [1, 1] } })).toThrow('levels.daerah.regions.0.at.tall');
			expect(spoiltPlace(['12', 1])).toThrow('levels.daerah.regions.0.at.tall.0');
			expect(spoiltPlace([1, -1])).toThrow('levels.daerah.regions.0.at.tall.1');
			expect(spoiltPlace([1, 1, 1])).toThrow('levels.daerah.regions.0.at.tall');
			expect(spoiltPlace([99999, 1])).toThrow('inside its frame');
			expect(spoiltRegion({ code: 'Madiun' })).toThrow('levels.daerah.regions.0.code');
			expect(spoiltRegion({ betweenness: 1.5 })).toThrow('levels.daerah.regions.0.betweenness');
			expect(spoiltRegion({ community: 7 })).toThrow('to be listed');
			expect(spoiltRegion({ component: 0.5 })).toThrow('levels.daerah.regions.0.component');
			expect(spoilt((daerah) => daerah.regions?.push(daerah.regions[0]))).toThrow('once');
			expect(spoilt((daerah) => daerah.hubs?.push(daerah.hubs[0]))).toThrow('once');
			expect(spoilt((daerah) => delete daerah.hubs)).toThrow('levels.daerah.hubs');
			expect(() => parsePublishedGraph({ version: 2 })).toThrow('version');
		});

		it('whatever it is', () => {
			fc.assert(
				fc.property(fc.anything(), (value) => {
					expect(() => parsePublishedGraph(value)).toThrow('graph.json');
				})
			);
		});
	});

	it('is not printed without a place for each region', () => {
		const { daerah, provinsi } = levelsOf();
		const tall = { ...daerah.layouts.tall, nodes: new Map() };
		const layouts = { ...daerah.layouts, tall };
		expect(() => printGraphJson({ daerah: { ...daerah, layouts }, provinsi })).toThrow(
			'no place for 35.10'
		);
	});
});

describe('checkGraphFits', () => {
	const { daerah } = levelsOf();

	it('accepts the network itself and any part of it', () => {
		expect(() => checkGraphFits(daerah, networkOf('daerah'))).not.toThrow();
		expect(() => checkGraphFits(daerah, networkOf('daerah', [agreement()]))).not.toThrow();
	});

	it('refuses a network of another build', () => {
		const more = networkOf('daerah', [...AGREEMENTS, agreement({ parties: ['35.19', '51'] })]);
		expect(() => checkGraphFits(daerah, more)).toThrow('no place for 35.19');
		const hub = networkOf('daerah', [agreement({ parties: ['35.10', '51', '52.71'] })]);
		expect(() => checkGraphFits(daerah, hub)).toThrow('no place for 35.10~51~52.71');
	});
});
