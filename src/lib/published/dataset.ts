/** The dataset as the browser gets it: the two published files, joined. */
import type { Dataset } from '../domain/dataset';
import type { PublishedAgreements } from './agreements-json';
import type { PublishedRegions } from './regions-json';

/**
 * Joins what was read from `agreements.json` or its short form with what was read from `regions.json`.
 * @throws Error when an agreement names a region or sector that the other file lacks (files of two different builds, one
 *   of them from a cache)
 */
export function joinDataset(
	published: PublishedAgreements,
	{ regions, catalogue }: PublishedRegions
): Dataset {
	const codes = new Set(regions.map(({ code }) => code));
	const sectors = new Set(catalogue.sectors.map(({ id }) => id));
	for (const { id, parties, sectors: named } of published.agreements) {
		const unknown = parties.find((code) => !codes.has(code)) ?? named.find((s) => !sectors.has(s));
		if (unknown !== undefined) {
			throw new Error(
				`agreements.json does not fit regions.json: ${id} names ${unknown}, which the other lacks.`
			);
		}
	}
	return { ...published, regions, catalogue };
}
