import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRegions } from '../server/regions';
import { checkRecord } from './check-record';
import { printIssue } from './issue';

const CASES = 'tests/fixtures/check-data';
const regions = loadRegions();

/** One folder per case: `input/` is a data folder, `expected.txt` what an editor is told about it. */
describe('checkRecord', () => {
	for (const entry of readdirSync(CASES, { withFileTypes: true })) {
		if (!entry.isDirectory()) continue;
		it(`tells all about ${entry.name}`, async () => {
			const dataDir = join(CASES, entry.name, 'input');
			expect(existsSync(dataDir)).toBe(true);
			const { issues } = checkRecord({ dataDir, shownAs: 'data', regions, today: '2026-11-22' });
			const printed = issues.map((issue) => `${printIssue(issue)}\n`).join('');
			await expect(printed).toMatchFileSnapshot(
				join(process.cwd(), CASES, entry.name, 'expected.txt')
			);
		});
	}

	it('finds nothing wrong in what is well, and something in every other case', () => {
		for (const name of readdirSync(CASES)) {
			const expected = readFileSync(join(CASES, name, 'expected.txt'), 'utf8');
			expect(expected === '', name).toBe(name === 'all-well');
		}
	});
});
