/** Frozen copies of any age stay readable. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	isSameInBrief,
	parseBriefAgreements,
	parsePublishedAgreements
} from '../../src/lib/published/agreements-json';
import { joinDataset } from '../../src/lib/published/dataset';
import { parsePublishedGraph } from '../../src/lib/published/graph-json';
import { parsePublishedRegions } from '../../src/lib/published/regions-json';
import { loadDataset } from '../../src/lib/server/dataset';
import { findAltered, FROZEN_FOLDER, listFrozen } from '../../src/lib/server/frozen';
import { printPublishedFile, type PublishedFile } from '../../src/lib/server/published-files';

describe('a frozen copy', () => {
	it('is there, and every one is what it was when it was kept', () => {
		expect(listFrozen()).not.toEqual([]);
		expect(findAltered()).toEqual([]);
	});

	// Four layouts are computed here, which takes seconds on a busy machine.
	it(
		'can be read by the pages of today, as they can read what is printed today',
		{ timeout: 60_000 },
		() => {
			const copies = listFrozen().map((date) => {
				const read = (name: string) =>
					JSON.parse(readFileSync(join(FROZEN_FOLDER, date, name), 'utf8')) as unknown;
				return read;
			});
			const today = (name: string) =>
				JSON.parse(printPublishedFile(name as PublishedFile, loadDataset())) as unknown;
			for (const read of [today, ...copies]) {
				const whole = parsePublishedAgreements(read('agreements.json'));
				const regions = parsePublishedRegions(read('regions.json'));
				expect(joinDataset(whole, regions).agreements.length).toBeGreaterThan(0);
				const brief = parseBriefAgreements(read('agreements-brief.json'));
				expect(isSameInBrief(whole.agreements, brief.agreements)).toBe(true);
				expect(() => parsePublishedGraph(read('graph.json'))).not.toThrow();
			}
		}
	);
});
