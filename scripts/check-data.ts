/** Checks data/: prints every problem, one per line, and exits 1; changes nothing, but for an import that was killed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SectorCatalogue } from '../src/lib/domain/sector';
import type { Region } from '../src/lib/domain/region';
import { todayInIndonesia } from '../src/lib/record/calendar';
import { checkRecord } from '../src/lib/record/check-record';
import { LEXICON_FILE, parseLexicon } from '../src/lib/record/lexicon-file';
import { printIssue } from '../src/lib/record/issue';
import { findDamagedShapes } from '../src/lib/server/derived-file';
import { loadRegions } from '../src/lib/server/regions';
import { readArguments, runCli } from './cli';
import { heal } from './heal';

const USAGE = 'npm run check:data [-- --data DIR]   (DIR holds agreements/ and sectors.yaml)';

await runCli(() => {
	const { values } = readArguments(
		{ options: { data: { type: 'string', default: 'data' } } },
		USAGE
	);
	heal(values.data);
	const problems = findDamagedShapes('.');
	const { agreements, catalogue, issues } = checkRecord({
		dataDir: values.data,
		regions: readRegions(problems),
		today: todayInIndonesia()
	});
	problems.push(...issues.map(printIssue), ...checkLexicon(values.data, catalogue));
	if (problems.length > 0) {
		for (const problem of problems) process.stdout.write(`${problem}\n`);
		return 1;
	}
	const parties = new Set(agreements.flatMap(({ value }) => value.parties));
	process.stdout.write(
		`${agreements.length} agreements, ${parties.size} regions: no problem found\n`
	);
	return 0;
});

/** Names of regions are hand-edited too: what is wrong with them is reported beside the rest. */
function readRegions(problems: string[]): readonly Region[] | null {
	try {
		return loadRegions();
	} catch (error) {
		problems.push(error instanceof Error ? error.message : String(error));
		return null;
	}
}

/** The words of the sectors, where a data folder has them; their ids cannot be checked without the sectors. */
function checkLexicon(dataDir: string, catalogue: SectorCatalogue | null): string[] {
	const file = join(dataDir, LEXICON_FILE);
	if (catalogue === null || !existsSync(file)) return [];
	return parseLexicon(readFileSync(file, 'utf8'), file, catalogue).issues.map(printIssue);
}
