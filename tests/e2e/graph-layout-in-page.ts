/** What `graph-layout.e2e.ts` runs in a page: from the published files to places, without anything prepared. */
import { buildNetwork } from '../../src/lib/domain/network';
import type { Level } from '../../src/lib/domain/view';
import { layoutNetwork } from '../../src/lib/graph/layout';
import { parsePublishedAgreements } from '../../src/lib/published/agreements-json';
import { joinDataset } from '../../src/lib/published/dataset';
import { parsePublishedRegions } from '../../src/lib/published/regions-json';

/**
 * @param agreementsFile content of agreements.json
 * @param regionsFile content of regions.json
 * @param aspect width to height of the frame
 * @returns the place of every region by code and of every hub by id
 */
export function layOut(
	agreementsFile: unknown,
	regionsFile: unknown,
	level: string,
	aspect: number
): Record<string, readonly [number, number]> {
	const { agreements, regions } = joinDataset(
		parsePublishedAgreements(agreementsFile),
		parsePublishedRegions(regionsFile)
	);
	const { nodes, hubs } = layoutNetwork(buildNetwork(agreements, regions, level as Level), {
		aspect
	});
	return Object.fromEntries([...nodes, ...hubs]);
}
