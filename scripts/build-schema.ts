/** Writes data/agreement.schema.json, which gives editors of agreement files completion and hints. */
import { readFileSync, writeFileSync } from 'node:fs';
import { printIssue } from '../src/lib/record/issue';
import { printAgreementJsonSchema } from '../src/lib/record/json-schema';
import { parseSectors } from '../src/lib/record/sectors';
import { loadRegions } from '../src/lib/server/regions';
import { readArguments, runCli, UserError } from './cli';

const SECTORS = 'data/sectors.yaml';
const SCHEMA = 'data/agreement.schema.json';

await runCli(() => {
	readArguments({ options: {} }, 'npm run build:schema');
	const { catalogue, issues } = parseSectors(readFileSync(SECTORS, 'utf8'), SECTORS);
	if (catalogue === null) throw new UserError(issues.map(printIssue).join('\n'));
	writeFileSync(SCHEMA, printAgreementJsonSchema({ catalogue, regions: loadRegions() }));
	process.stdout.write(`${SCHEMA} written\n`);
});
