/** Imports a delivery of facts, or a spreadsheet, into data/agreements; shows what differs, and writes only when told (--apply). */
import { readFileSync, statSync } from 'node:fs';
import { todayInIndonesia } from '../src/lib/record/calendar';
import { describeDifferences } from '../src/lib/record/describe-differences';
import { importDelivery } from '../src/lib/record/import-delivery';
import { loadRegions } from '../src/lib/server/regions';
import { isTable, openTable } from '../src/lib/sheet/open-table';
import { tableDelivery } from '../src/lib/sheet/table-delivery';
import { readArguments, runCli, UserError } from './cli';
import { heal } from './heal';

/** The data of this project, whose day is kept. */
const OWN_DATA = 'data';

/** Bytes of a file that is read. */
const LARGEST = 100_000_000;

const USAGE = `npm run import -- DELIVERY.json|TABLE.csv|TABLE.xlsx [options]
  --withdrawn FILE.json records to take out: a list of { id, reason, into }; beside a delivery in JSON only
  --apply               write; without it, only show what differs
  --take-delivered ID   the delivered fields of an agreement, or its withdrawal, win over ours
  --keep-ours ID        settle the conflicts of an agreement in our favour
  --distinct ID=OTHER   the new agreement ID is another act than the like one OTHER
  --data DIR            the data folder (default: data)
  Example: npm run import -- facts.json, or npm run import -- kerja-sama.xlsx`;

await runCli(async () => {
	const { values, positionals } = readArguments(
		{
			allowPositionals: true,
			options: {
				withdrawn: { type: 'string' },
				apply: { type: 'boolean', default: false },
				'take-delivered': { type: 'string', multiple: true, default: [] },
				'keep-ours': { type: 'string', multiple: true, default: [] },
				distinct: { type: 'string', multiple: true, default: [] },
				data: { type: 'string', default: OWN_DATA }
			}
		},
		USAGE
	);
	const [path, ...more] = positionals;
	if (path === undefined) {
		throw new UserError(`Found no file, expected a delivery.\nUsage: ${USAGE}`);
	}
	if (more.length > 0) throw new UserError(`One delivery at a time.\nUsage: ${USAGE}`);
	if (isTable(path) && values.withdrawn !== undefined) {
		throw new UserError(`--withdrawn goes with a delivery in JSON only.\nUsage: ${USAGE}`);
	}
	const regions = loadRegions();
	const delivery = isTable(path)
		? tableDelivery(await openTable(path, readBytes(path)), regions)
		: read(path);
	heal(values.data);
	const { delivered, differences, problems, notices, written, removed } = importDelivery({
		dataDir: values.data,
		delivery,
		withdrawals:
			values.withdrawn === undefined
				? null
				: { file: values.withdrawn, text: read(values.withdrawn) },
		regions,
		today: todayInIndonesia(),
		takeDelivered: new Set(values['take-delivered']),
		keepOurs: new Set(values['keep-ours']),
		distinct: parsePairs(values.distinct),
		apply: values.apply,
		keepsDay: values.data === OWN_DATA
	});
	for (const notice of notices) process.stdout.write(`understood    ${notice}\n`);
	if (delivered > 0) process.stdout.write(describeDifferences(differences, delivered));
	if (problems.length > 0) throw new UserError([...problems, 'Nothing was written.'].join('\n'));
	process.stdout.write(
		values.apply
			? `${written} files written, ${removed} taken away.\n`
			: 'Nothing was written; --apply writes what is new or changed.\n'
	);
});

function read(path: string): string {
	return new TextDecoder().decode(readBytes(path));
}

function readBytes(path: string): Uint8Array {
	try {
		// What is larger than any table or delivery is not read at all.
		const { size } = statSync(path);
		if (size > LARGEST) throw new Error(`${size} bytes, expected at most ${LARGEST}`);
		return readFileSync(path);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UserError(`The delivery cannot be read: ${reason}\nUsage: ${USAGE}`);
	}
}

function parsePairs(pairs: readonly string[]): Map<string, string[]> {
	const others = new Map<string, string[]>();
	for (const pair of pairs) {
		const [id = '', other = ''] = pair.split('=');
		if (id === '' || other === '') {
			throw new UserError(`--distinct ${pair}: expected ID=OTHER.\nUsage: ${USAGE}`);
		}
		others.set(id, [...(others.get(id) ?? []), other]);
	}
	return others;
}
