/** The whole record as a spreadsheet and back: nothing is lost, and not one byte of a YAML file changes. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRecord } from '../../src/lib/record/check-record';
import { importDelivery } from '../../src/lib/record/import-delivery';
import { loadRegions } from '../../src/lib/server/regions';
import { openTable } from '../../src/lib/sheet/open-table';
import { printAgreements } from '../../src/lib/sheet/print-agreements';
import { readAgreements } from '../../src/lib/sheet/read-agreements';
import { tableDelivery } from '../../src/lib/sheet/table-delivery';
import { printTable, writeWorkbook } from '../../src/lib/sheet/write-table';

const TODAY = '2100-01-01';
const regions = loadRegions();
const record = checkRecord({ dataDir: 'data', regions, today: TODAY });
const files: Record<'csv' | 'xlsx', Uint8Array> = { csv: new Uint8Array(), xlsx: new Uint8Array() };
let folder: string;

beforeAll(async () => {
	const rows = printAgreements(record.agreements, regions);
	files.csv = new TextEncoder().encode(printTable(rows));
	files.xlsx = await writeWorkbook(rows);
	folder = mkdtempSync(join(tmpdir(), 'table-'));
	cpSync('data', folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const texts = () =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(yaml|txt|json)$/.test(path) && statSync(join(folder, path)).isFile())
		.sort()
		.map((path) => [path, readFileSync(join(folder, path), 'utf8')]);

describe.each(['csv', 'xlsx'] as const)('the record as %s', (form) => {
	it('is read back as it is, every field of it, also where the record is empty', async () => {
		const read = await openTable(`kerja-sama.${form}`, files[form]);
		if (!('table' in read) || record.catalogue === null) throw new Error(JSON.stringify(read));
		const { agreements, problems, notices } = readAgreements(read.table, {
			catalogue: record.catalogue,
			regions,
			ours: new Map(),
			ids: new Set()
		});
		expect({ problems, notices }).toEqual({ problems: [], notices: [] });
		expect(agreements).toEqual(record.agreements.map(({ id, value }) => ({ id, value })));
	});

	it('changes no byte of any file of the record when it is imported', async () => {
		const before = texts();
		const delivery = tableDelivery(await openTable(`kerja-sama.${form}`, files[form]), regions);
		const { differences, problems, delivered, written } = importDelivery({
			dataDir: folder,
			delivery,
			withdrawals: null,
			regions,
			today: TODAY,
			takeDelivered: new Set(),
			keepOurs: new Set(),
			distinct: new Map(),
			apply: true,
			keepsDay: true
		});
		expect({ problems, differences, written }).toEqual({
			problems: [],
			differences: [],
			written: 0
		});
		expect(delivered).toBe(record.agreements.length);
		expect(texts()).toEqual(before);
	});
});
