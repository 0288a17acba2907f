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
			agreement({ id: 'd', parties: ['35.10', '51', '52.71'], sectors: [], distanceKm: 900 })
		);
		expect(found?.mostPartners.region.code).toBe('35.10');
		expect(found?.mostFrequentSector).toEqual({ id: 'desa', count: 2 });
		expect(found?.strongestPair.id).toBe('35.19~35.77');
		// The longest of two parties: a hub has no distance a reader could picture.
		expect(found?.longest.id).toBe('c');
	});

	it('finds nothing where no agreement states a sector', () => {
		expect(patternsOf(agreement({ parties: ['35.19', '35.77'] }))).toBeNull();
	});

	it('finds nothing in an empty record', () => {
		expect(patternsOf()).toBeNull();
	});
});
