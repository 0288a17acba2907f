/** Imports a delivery of facts into data/agreements; shows what differs, and writes only when told (--apply). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planDifferences, writePlan } from '../src/lib/record/apply-differences';
import { todayInIndonesia } from '../src/lib/record/calendar';
import { checkFiles } from '../src/lib/record/check-record';
import { compareDelivery, type Difference } from '../src/lib/record/compare-delivery';
import { parseDelivery } from '../src/lib/record/delivery';
import { describeDifferences } from '../src/lib/record/describe-differences';
import { parseLastDelivery, printLastDelivery } from '../src/lib/record/fingerprints';
import { printIssue, type Issue } from '../src/lib/record/issue';
import { readRecord } from '../src/lib/record/read-record';
import { loadRegions } from '../src/lib/server/regions';
import { readArguments, runCli, UserError } from './cli';

const USAGE =
	'npm run import -- [DELIVERY.json] [--apply] [--data DIR]\n' +
	'  --take-delivered ID   the delivered fields win over ours\n' +
	'  --keep-ours ID        settles the conflicts of an agreement in our favour\n' +
	'  --distinct ID=OTHER   the new agreement ID is another act than the like one OTHER';
const DEFAULT_DELIVERY = '../shared/facts/agreements.json';
const LAST_DELIVERY = 'deliveries/facts.json';

await runCli(() => {
	const { values, positionals } = readArguments(
		{
			allowPositionals: true,
			options: {
				apply: { type: 'boolean', default: false },
				'take-delivered': { type: 'string', multiple: true, default: [] },
				'keep-ours': { type: 'string', multiple: true, default: [] },
				distinct: { type: 'string', multiple: true, default: [] },
				data: { type: 'string', default: 'data' }
			}
		},
		USAGE
	);
	if (positionals.length > 1) throw new UserError(`One delivery at a time.\nUsage: ${USAGE}`);
	const deliveryPath = positionals[0] ?? DEFAULT_DELIVERY;
	const { data } = values;
	const regions = loadRegions();
	const today = todayInIndonesia();
	const nameOf = (code: string) => regions.find((region) => region.code === code)?.name ?? code;

	const files = existsSync(join(data, 'agreements'))
		? readRecord(data, data)
		: { ...readRecord(data, data), agreements: [], issues: [] };
	const record = checkFiles(files, regions, today);
	const first = files.agreements.length === 0;
	if (record.catalogue === null || (!first && record.issues.length > 0)) {
		throw new UserError(
			complain('The record has problems; mend them before importing:', record.issues)
		);
	}

	const { agreements, problems } = parseDelivery(read(deliveryPath), {
		catalogue: record.catalogue,
		regions
	});
	if (problems.length > 0) {
		throw new UserError(
			`${deliveryPath} is refused as a whole, nothing was written:\n${problems.join('\n')}`
		);
	}

	const takeDelivered = new Set(values['take-delivered']);
	const keepOurs = new Set(values['keep-ours']);
	for (const id of [...takeDelivered, ...keepOurs]) {
		if (!agreements.some((agreement) => agreement.id === id)) {
			throw new UserError(`${id} is not in ${deliveryPath}.\nUsage: ${USAGE}`);
		}
		if (takeDelivered.has(id) && keepOurs.has(id)) {
			throw new UserError(`${id} is named by both --take-delivered and --keep-ours: choose one.`);
		}
	}

	const lastPath = join(data, LAST_DELIVERY);
	const last = existsSync(lastPath) ? parseLast(lastPath) : new Map();
	const ours = new Map(record.agreements.map(({ id, value }) => [id, value]));
	const comparison = compareDelivery(agreements, last, ours, { takeDelivered, keepOurs });
	process.stdout.write(describeDifferences(comparison.differences, agreements.length));

	const differences = acknowledge(comparison.differences, values.distinct);
	const plan = planDifferences(files.agreements, differences, nameOf, data);
	const result = checkFiles({ ...files, agreements: plan.files }, regions, today);
	if (result.issues.length > 0) {
		throw new UserError(
			complain('The result would not pass the checks, nothing was written:', result.issues) +
				`\nUsage: ${USAGE}`
		);
	}
	if (!values.apply) {
		process.stdout.write('Nothing was written; add --apply to write.\n');
		return;
	}
	writePlan(data, plan, new Map([[LAST_DELIVERY, printLastDelivery(comparison.next)]]));
	process.stdout.write(`${plan.writes.length} files written.\n`);
});

/** Writes down that new agreements are other acts than the like ones they were taken for. */
function acknowledge(
	differences: readonly Difference[],
	pairs: readonly string[]
): readonly Difference[] {
	const others = new Map<string, string[]>();
	for (const pair of pairs) {
		const [id = '', other] = pair.split('=');
		if (other === undefined || !differences.some((d) => d.kind === 'new' && d.id === id)) {
			throw new UserError(`--distinct ${pair}: expected NEW_ID=OTHER_ID.\nUsage: ${USAGE}`);
		}
		others.set(id, [...(others.get(id) ?? []), other]);
	}
	return differences.map((difference) => {
		const distinctFrom = others.get(difference.id);
		return difference.kind === 'new' && distinctFrom !== undefined
			? { ...difference, delivered: { ...difference.delivered, distinctFrom } }
			: difference;
	});
}

function read(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UserError(`The delivery cannot be read: ${reason}\nUsage: ${USAGE}`);
	}
}

function parseLast(path: string) {
	try {
		return parseLastDelivery(readFileSync(path, 'utf8'));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UserError(
			`${path} is damaged (${reason}); restore it from version control, or delivered and edited fields cannot be told apart.`
		);
	}
}

function complain(headline: string, issues: readonly Issue[]): string {
	return [headline, ...issues.map(printIssue)].join('\n');
}
