import {
	mkdtempSync,
	cpSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
	existsSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegionCode } from '../domain/region';
import type { AgreementFile } from '../record/agreement-file';
import { checkRecord } from '../record/check-record';
import { importDelivery, type ImportOptions } from '../record/import-delivery';
import { printAgreement } from '../record/print-agreement';
import { loadRegions } from '../server/regions';
import { printAgreements } from './print-agreements';
import { readAgreements, type TableContext } from './read-agreements';
import { readCsv } from './read-csv';
import { readWorkbook } from './read-xlsx';
import { tableDelivery } from './table-delivery';
import { writeTemplate } from './template';
import { printTable } from './write-table';

const TODAY = '2026-12-01';
const regions = loadRegions();
const { catalogue } = checkRecord({ dataDir: 'data', regions, today: '2100-01-01' });
if (catalogue === null) throw new Error('sectors.yaml cannot be read');
const context: TableContext = { catalogue, regions, ours: new Map(), ids: new Set() };

const bytes = (text: string) => new TextEncoder().encode(text);
const tableOf = (csv: string) => {
	const read = readCsv(bytes(csv));
	if ('problems' in read) throw new Error(read.problems.join());
	return read.table;
};
const read = (csv: string, more: Partial<TableContext> = {}) =>
	readAgreements(tableOf(csv), { ...context, ...more });

const ID = '2026-03-04-kab-banyuwangi-kota-denpasar';
const rice: AgreementFile = {
	title: 'Pasokan beras',
	parties: ['35.10' as RegionCode, '51.71' as RegionCode],
	signed: '2026-03-04',
	status: 'signed',
	sectors: ['pangan'],
	sources: [
		{ url: 'https://contoh.go.id/a;b', publisher: 'Contoh; dan kawan', published: '2026-03-05' },
		{ url: 'https://contoh.go.id/c', publisher: 'Contoh', document: true }
	]
};

describe('headings', () => {
	it('are Indonesian or English, in any case and order; the published tables are read too', () => {
		const sources = 'https://contoh.go.id/a;Contoh';
		const [indonesian, english, excel] = [
			`KODE PARA  PIHAK;Tentang;status;alamat sumber;penerbit\n35.10 | 51.71;Beras;Ditandatangani;${sources}\n`,
			`title;PARTY_NAMES;parties;Status;source_urls;source_publishers\nBeras;Kab. Banyuwangi | Kota Denpasar;35.10 | 51.71;signed;${sources}\n`,
			`Tentang;Para pihak;Kode status;Status;Jarak terjauh (km);Alamat sumber;Penerbit sumber\nBeras;Kab. Banyuwangi | Kota Denpasar;signed;Ditandatangani;90;${sources}\n`
		].map((csv) => read(csv));
		const value = {
			title: 'Beras',
			parties: ['35.10', '51.71'],
			status: 'signed',
			sources: [{ url: 'https://contoh.go.id/a', publisher: 'Contoh' }]
		};
		const id = 'tanpa-tanggal-kab-banyuwangi-kota-denpasar';
		for (const one of [indonesian, english, excel]) {
			expect(one?.problems).toEqual([]);
			expect(one?.agreements).toEqual([{ id, value }]);
		}
		expect(excel?.notices).toEqual([
			'row 1, column E "Jarak terjauh (km)": passed over, it follows from the other columns'
		]);
	});

	it('that are unknown, repeated or missing are named, and the rows are read all the same', () => {
		expect(read('Tangal;Status;STATUS;;__proto__\n2026;rencanna;;x;y\n').problems).toEqual([
			'row 1, column A: "Tangal" is no heading that is known; expected one of the template (data/README.md lists them); nearest: "Tanggal"',
			'row 1, column C: "STATUS" says the same as column B "Status"; expected each column once',
			'row 1, column D: has no heading; expected a heading over every column that is filled',
			'row 1, column E: "__proto__" is no heading that is known; expected one of the template (data/README.md lists them)',
			'row 2, column B "Status": "rencanna" is none of these; expected one of signed, planned, renewed; nearest: planned'
		]);
	});

	it('need rows, and a file needs headings', () => {
		expect(read('Tentang\n').problems).toEqual([expect.stringContaining('no rows')]);
		expect(read('\n').problems).toEqual([expect.stringContaining('is empty')]);
	});
});

describe('rows', () => {
	it('are refused together, each problem by row and column with what is meant', () => {
		const csv =
			'Tentang,Kode para pihak,Tanggal,Status,Alamat sumber,Penerbit,Tanggal terbit\n' +
			'Beras,"35.1, 51.71",9/2/2026,signed,https://contoh.go.id/a,Contoh,\n' +
			',Madiun; 35.77,Feb-26,,contoh,,2026-02\n' +
			'Air,35.19; 35.77,2026,signed,https://a.id/1 | https://a.id/2,Satu,\n';
		const { agreements, problems } = read(csv);
		expect(agreements).toEqual([]);
		expect(problems.map((one) => one.replace(/; expected.*/, ''))).toEqual([
			'row 2, column B "Kode para pihak": 35.1 is a code that a spreadsheet took for a number',
			'row 2, column C "Tanggal": "9/2/2026" may be 2026-02-09 or 2026-09-02',
			'row 3, column A "Tentang": is empty',
			'row 3, column B "Kode para pihak": "Madiun" is the name of 2 regions',
			'row 3, column C "Tanggal": "Feb-26" is what a spreadsheet makes of a month or of a day',
			'row 3, column D "Status": is empty',
			'row 3, column E "Alamat sumber": "contoh" is not allowed here',
			'row 3, column F "Penerbit": is empty',
			'row 3, column G "Tanggal terbit": "2026-02" is not allowed here',
			'row 4, column F "Penerbit": holds 1 for 2 addresses'
		]);
	});

	it('say the same in codes and in names', () => {
		const csv =
			'Tentang;Kode para pihak;Para pihak;Tahun;Tanggal\nx;35.19|35.10;Kota Madiun|Banyuwangi;2025;2026\n';
		expect(read(csv).problems.join('\n')).toMatch(
			/column C "Para pihak": says 35\.77, 35\.10, and "Kode para pihak" 35\.19, 35\.10; expected the same/
		);
		expect(read(csv).problems.join('\n')).toMatch(/says 2026, and year, month and day say 2025/);
	});

	it('without an id get one, unless the record has that agreement or ever had that id', () => {
		const [header = '', row = ''] = printTable(
			printAgreements([{ id: ID, value: rice }], regions)
		).split('\r\n');
		const without = `${header}\n${row.replaceAll(ID, '')}\n`;
		expect(read(without).agreements).toEqual([{ id: ID, value: rice }]);
		expect(read(without, { ours: new Map([[ID, rice]]) }).problems).toEqual([
			expect.stringContaining(`has the parties and the date of ${ID}`)
		]);
		expect(read(without, { ids: new Set([ID]) }).problems).toEqual([
			expect.stringMatching(/is taken; .*nearest: .*-denpasar-2/)
		]);
		expect(read(`${header}\n${row}\n${row}\n`).problems).toEqual([
			expect.stringContaining('is also that of row 2')
		]);
		expect(read(`Kode;Tentang\nsatu dua;x\n`).problems.join()).toMatch(/"satu dua" is no id/);
	});

	it('that are wrong by the thousand are told of by the hundred', () => {
		const csv = Array.from(
			{ length: 4000 },
			(_, at) => `Kabupaten Antah ${at} | Kota Berantah ${at}\n`
		);
		const { problems } = read(`Para pihak\n${csv.join('')}`);
		expect(problems.length).toBeLessThan(210);
		expect(problems.at(-1)).toBe('mend these first: what follows was not read');
		expect(read(`Para pihak\n${'Kota Antah|'.repeat(1000)}\n`).problems.join()).toMatch(
			/1000 values/
		);
	});

	it('may be anything: no accident, and nothing comes of a table with problems', () => {
		const headings =
			'Kode;Tentang;Para pihak;Tanggal;Status;Jenis naskah;Sektor;Penanda tangan;Jangka waktu (tahun);Dihentikan;Alamat sumber;Penerbit;Tanggal sumber;Sumber berupa naskah;Sidik ekspor';
		const words = [
			'35.1',
			'35.10',
			'Madiun',
			'Banyuwangi | Kota Denpasar',
			'2026-02-30',
			'46062',
			'=1',
			'|;,',
			'\\',
			'__proto__',
			'constructor',
			'ya',
			'(',
			'a (b)',
			'https://a.id',
			'\u202e',
			"'"
		];
		const cell = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 }));
		const columns = headings.split(';').length;
		fc.assert(
			fc.property(
				fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 3 }),
				(rows) => {
					const csv = [
						headings,
						...rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'))
					].join('\n');
					const { agreements, problems } = read(csv);
					expect(agreements.length > 0 && problems.length > 0).toBe(false);
					expect(problems.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
				}
			)
		);
	});
});

it('the template holds its headings, an example that is passed over, and the words there are', async () => {
	const file = await writeTemplate({ regions, catalogue });
	expect(Buffer.compare(file, await writeTemplate({ regions, catalogue }))).toBe(0);
	const opened = await readWorkbook(file);
	if ('problems' in opened) throw new Error(opened.problems.join());
	const { problems, notices } = readAgreements(opened.table, context);
	expect(notices).toEqual([
		'row 2, column A "Kode kerja sama": the example of the template, passed over'
	]);
	expect(problems).toEqual(['the table holds no agreement beside the example']);
	// The example itself is right: with an id of its own it is an agreement.
	const [first, example] = opened.table.rows;
	if (first === undefined || example === undefined) throw new Error('no rows');
	const own = { ...example, cells: [{ kind: 'empty' } as const, ...example.cells.slice(1)] };
	expect(readAgreements({ rows: [first, own], notices: [] }, context).problems).toEqual([]);
});

describe('a table is compared with the record it was made from', () => {
	let folder: string;
	const path = () => join(folder, `agreements/2026/${ID}.yaml`);
	const nameOf = (code: string) => regions.find((one) => one.code === code)?.name ?? code;
	const original = printAgreement(rice, nameOf).replace('status:', '# sudah diperiksa\nstatus:');
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'table-'));
		mkdirSync(join(folder, 'agreements/2026'), { recursive: true });
		cpSync('data/sectors.yaml', join(folder, 'sectors.yaml'));
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	const table = printTable(printAgreements([{ id: ID, value: rice }], regions));
	const bring = (csv: string, more: Partial<ImportOptions> = {}) =>
		importDelivery({
			dataDir: folder,
			delivery: tableDelivery(readCsv(bytes(csv)), regions),
			withdrawals: null,
			regions,
			today: TODAY,
			takeDelivered: new Set(),
			keepOurs: new Set(),
			distinct: new Map(),
			apply: true,
			keepsDay: false,
			...more
		});

	it('what was changed in it is set, and nothing else of the file', () => {
		writeFileSync(path(), original);
		const { problems, written } = bring(table.replace('Pasokan beras', 'Pasokan beras dan jagung'));
		expect({ problems, written }).toEqual({ problems: [], written: 1 });
		expect(readFileSync(path(), 'utf8')).toBe(
			original.replace('Pasokan beras', 'Pasokan beras dan jagung')
		);
		// What collectors delivered last is another matter.
		expect(existsSync(join(folder, 'deliveries'))).toBe(false);
	});

	it('what was changed in both is a conflict, and what was changed here alone stays', () => {
		const edited = original.replace('Pasokan beras', 'Beras').replace('- pangan', '- perdagangan');
		writeFileSync(path(), edited);
		const { differences } = bring(table.replace('Pasokan beras', 'Padi'), { apply: false });
		expect(differences).toMatchObject([{ kind: 'changed', apply: [], conflict: ['title'] }]);
		bring(table.replace('Pasokan beras', 'Padi'), { takeDelivered: new Set([ID]) });
		expect(readFileSync(path(), 'utf8')).toContain('title: Padi');
	});

	it('without a fingerprint every difference is for the editor to settle; columns that are missing say nothing', () => {
		writeFileSync(path(), original);
		const { differences } = bring(`Kode;Tentang\n${ID};Padi\n`);
		expect(differences).toMatchObject([{ kind: 'changed', apply: [], conflict: ['title'] }]);
		expect(readFileSync(path(), 'utf8')).toBe(original);
	});

	it('what the checks find in the result is told by its row, and nothing is written', () => {
		writeFileSync(path(), original);
		const csv =
			'Kode;Tentang;Para pihak;Tanggal;Status;Sumber;Penerbit\n2026-03-05-lain-lagi;Padi;35.10|51.71;2026-03-05;signed;https://a.id;A\n';
		const { problems, written } = bring(csv);
		expect(problems.join('\n')).toMatch(/row 2: .*same parties and about the same date as/);
		expect(written).toBe(0);
		expect(readFileSync(path(), 'utf8')).toBe(original);
	});
});
