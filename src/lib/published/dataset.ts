/** The dataset as the browser gets it: the two published files, joined. */
import type { Dataset } from '../domain/dataset';
import {
	parseBriefAgreements,
	parsePublishedAgreements,
	type PublishedAgreements
} from './agreements-json';
import { parsePublishedRegions } from './regions-json';

/**
 * Joins the content of `agreements.json` and `regions.json`.
 * @throws Error when one of them is not of the published form, or when an agreement names a region or sector
 *   that the other file lacks (files of two different builds, one of them from a cache)
 */
export function joinDataset(agreementsJson: unknown, regionsJson: unknown): Dataset {
	return join(parsePublishedAgreements(agreementsJson), regionsJson);
}

/**
 * Joins the content of `agreements-brief.json` and `regions.json`: enough to filter, count and draw.
 * @throws Error as `joinDataset`
 */
export function joinBriefDataset(briefJson: unknown, regionsJson: unknown): Dataset {
	return { ...join(parseBriefAgreements(briefJson), regionsJson), brief: true };
}

function join({ version, agreements }: PublishedAgreements, regionsJson: unknown): Dataset {
	const { regions, catalogue } = parsePublishedRegions(regionsJson);
	const codes = new Set(regions.map(({ code }) => code));
	const sectors = new Set(catalogue.sectors.map(({ id }) => id));
	for (const { id, parties, sectors: named } of agreements) {
		const unknown = parties.find((code) => !codes.has(code)) ?? named.find((s) => !sectors.has(s));
		if (unknown !== undefined) {
			throw new Error(
				`agreements.json does not fit regions.json: ${id} names ${unknown}, which the other lacks.`
			);
		}
	}
	return { version, agreements, regions, catalogue };
}
