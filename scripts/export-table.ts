/** Writes the whole record as a spreadsheet, which `npm run import` reads back. */
import { writeFileSync } from 'node:fs';
import { todayInIndonesia } from '../src/lib/record/calendar';
import { checkRecord } from '../src/lib/record/check-record';
import { printIssue } from '../src/lib/record/issue';
import { loadRegions } from '../src/lib/server/regions';
import { printAgreements } from '../src/lib/sheet/print-agreements';
import { printTable, writeWorkbook } from '../src/lib/sheet/write-table';
import { readArguments, runCli, UserError } from './cli';
import { heal } from './heal';

const USAGE = `npm run export -- FILE.csv|FILE.xlsx [options]
  --force      write over a file that is there
  --data DIR   the data folder (default: data)
  Example: npm run export -- kerja-sama.xlsx`;

await runCli(async () => {
	const { values, positionals } = readArguments(
		{
			allowPositionals: true,
			options: {
				force: { type: 'boolean', default: false },
				data: { type: 'string', default: 'data' }
			}
		},
		USAGE
	);
	const [path, ...more] = positionals;
	const form = /\.(csv|xlsx)$/i.exec(path ?? '')?.[1]?.toLowerCase();
	if (path === undefined || more.length > 0 || form === undefined) {
		throw new UserError(`Expected one file that ends in .csv or .xlsx.\nUsage: ${USAGE}`);
	}
	heal(values.data);
	const regions = loadRegions();
	const { agreements, issues } = checkRecord({
		dataDir: values.data,
		regions,
		today: todayInIndonesia()
	});
	if (issues.length > 0) {
		throw new UserError(
			['The record has problems; mend them first:', ...issues.map(printIssue)].join('\n')
		);
	}
	const rows = printAgreements(agreements, regions);
	write(path, form === 'csv' ? printTable(rows) : await writeWorkbook(rows), values.force);
	process.stdout.write(`${agreements.length} agreements written to ${path}\n`);
});

function write(path: string, content: string | Uint8Array, force: boolean): void {
	try {
		writeFileSync(path, content, { flag: force ? 'w' : 'wx' });
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : null;
		throw new UserError(
			code === 'EEXIST'
				? `${path} is there already; --force writes over it.`
				: `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`
		);
	}
}
