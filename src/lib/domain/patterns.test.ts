import { describe, expect, it } from 'vitest';
import { buildNetwork } from './network';
import { findPatterns } from './patterns';
import { agreement, CATALOGUE, REGIONS } from '../../../tests/made-up/record';

const patternsOf = (...agreements: ReturnType<typeof agreement>[]) =>
	findPatterns(
		{ version: 1, agreements, regions: REGIONS, catalogue: CATALOGUE },
		buildNetwork(agreements, REGIONS, 'daerah')
	);

describe('findPatterns', () => {
	it('finds the region, sector, pair and distance that stand out', () => {
		const found = patternsOf(
			agreement({ id: 'a', parties: ['35.19', '35.77'], sectors: ['pangan'], distanceKm: 10 }),
			agreement({ id: 'b', parties: ['35.19', '35.77'], sectors: ['desa'], distanceKm: 10 }),
			agreement({ id: 'c', parties: ['35.77', '52.08'], sectors: ['desa'], distanceKm: 600 }),
			agreement({ id: 'd', parties: ['51', '52.08'], sectors: [], distanceKm: 20 }),
			agreement({ id: 'e', parties: ['35.10', '35.77', '52.71'], sectors: [], distanceKm: 900 })
		);
		expect(found?.mostPartners.items.map(({ region }) => region.code)).toEqual(['35.77']);
		expect(found?.mostPartners.value).toBe(4);
		expect(found?.mostFrequentSector).toEqual({ items: ['desa'], value: 2 });
		expect(found?.strongestPair.items.map(({ id }) => id)).toEqual(['35.19~35.77']);
		// The longest of two parties: a hub has no distance a reader could picture.
		expect(found?.longest.items.map(({ id }) => id)).toEqual(['c']);
	});

	it('names all that share the highest value', () => {
		const found = patternsOf(
			agreement({ id: 'a', parties: ['35.19', '35.77'], sectors: ['pangan'], distanceKm: 10 }),
			agreement({ id: 'b', parties: ['51', '52.08'], sectors: ['desa'], distanceKm: 10 })
		);
		expect(found?.strongestPair.items.map(({ id }) => id)).toEqual(['35.19~35.77', '51~52.08']);
		expect(found?.mostPartners.items).toHaveLength(4);
		expect(found?.mostFrequentSector.items).toEqual(['pangan', 'desa']);
		expect(found?.longest.items.map(({ id }) => id)).toEqual(['a', 'b']);
	});

	it('counts of a pair also what it has together with others, as the screen of the pair does', () => {
		const found = patternsOf(
			agreement({ id: 'a', parties: ['35.19', '35.77'], sectors: ['pangan'], distanceKm: 10 }),
			agreement({ id: 'b', parties: ['51', '52.08'], distanceKm: 10 }),
			agreement({ id: 'c', parties: ['35.10', '51', '52.08'] })
		);
		expect(found?.strongestPair.items.map(({ id }) => id)).toEqual(['51~52.08']);
		expect(found?.strongestPair.value).toBe(2);
	});

	it('leaves plans out', () => {
		const plan = { status: 'planned', sectors: ['desa'] } as const;
		const found = patternsOf(
			agreement({ id: 'a', parties: ['35.19', '35.77'], sectors: ['pangan'], distanceKm: 10 }),
			agreement({ id: 'b', parties: ['51', '52.08'], distanceKm: 900, ...plan }),
			agreement({ id: 'c', parties: ['51', '52.08'], ...plan }),
			agreement({ id: 'd', parties: ['51', '52.71'], ...plan })
		);
		expect(found?.mostPartners.items.map(({ region }) => region.code)).toEqual(['35.19', '35.77']);
		expect(found?.mostFrequentSector.items).toEqual(['pangan']);
		expect(found?.strongestPair.items.map(({ id }) => id)).toEqual(['35.19~35.77']);
		expect(found?.longest.items.map(({ id }) => id)).toEqual(['a']);
	});

	it('finds nothing where no agreement states a sector', () => {
		expect(patternsOf(agreement({ parties: ['35.19', '35.77'] }))).toBeNull();
	});

	it('finds nothing in an empty record', () => {
		expect(patternsOf()).toBeNull();
	});
});
