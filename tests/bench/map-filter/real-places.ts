/** The real regions and sectors, which synthetic records are set upon. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Region } from '../../../src/lib/domain/region';
import type { SectorCatalogue } from '../../../src/lib/domain/sector';
import { printIssue } from '../../../src/lib/record/issue';
import { parseSectors } from '../../../src/lib/record/sectors';
import { loadRegions } from '../../../src/lib/server/regions';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SECTORS = 'data/sectors.yaml';

/** @throws Error that lists what is wrong with the files under `data/` */
export function loadPlaces(): { regions: readonly Region[]; catalogue: SectorCatalogue } {
	const { catalogue, issues } = parseSectors(readFileSync(ROOT + SECTORS, 'utf8'), SECTORS);
	if (catalogue === null) throw new Error(issues.map(printIssue).join('\n'));
	return { regions: loadRegions(ROOT), catalogue };
}
