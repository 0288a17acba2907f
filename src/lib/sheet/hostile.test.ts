/** Files that are no tables, or that mean harm: refused in words, within bounds, and nothing is run. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { unpackWithin } from './bounded-zip';
import { openTable } from './open-table';
import { readCsv } from './read-csv';
import { readWorkbook } from './read-xlsx';
import type { ReadTable } from './table';

const bytes = (text: string) => new TextEncoder().encode(text);
const problemsOf = (read: ReadTable) => ('problems' in read ? read.problems.join('\n') : '');
const cellsOf = (read: ReadTable) =>
	'table' in read ? read.table.rows.map(({ cells }) => cells) : problemsOf(read);

/** A ZIP archive; its list may claim another size than the parts have. */
function zip(parts: Record<string, Uint8Array>, claimed?: number): Uint8Array {
	const locals: Buffer[] = [];
	const list: Buffer[] = [];
	let offset = 0;
	for (const [name, content] of Object.entries(parts)) {
		const packed = deflateRawSync(content);
		const size = claimed ?? content.length;
		const local = Buffer.alloc(30);
		local.writeUInt32LE(0x04034b50, 0);
		local.writeUInt16LE(8, 8);
		local.writeUInt32LE(packed.length, 18);
		local.writeUInt32LE(size, 22);
		local.writeUInt16LE(name.length, 26);
		const entry = Buffer.alloc(46);
		entry.writeUInt32LE(0x02014b50, 0);
		entry.writeUInt16LE(8, 10);
		entry.writeUInt32LE(packed.length, 20);
		entry.writeUInt32LE(size, 24);
		entry.writeUInt16LE(name.length, 28);
		entry.writeUInt32LE(offset, 42);
		locals.push(local, Buffer.from(name), packed);
		list.push(entry, Buffer.from(name));
		offset += 30 + name.length + packed.length;
	}
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(Object.keys(parts).length, 8);
	end.writeUInt16LE(Object.keys(parts).length, 10);
	end.writeUInt32LE(Buffer.concat(list).length, 12);
	end.writeUInt32LE(offset, 16);
	return Uint8Array.from(Buffer.concat([...locals, ...list, end]));
}

describe('a workbook', () => {
	it.each([undefined, 100])(
		'that unpacks to more than it may is refused, also when it lies (%s)',
		async (claimed) => {
			const bomb = zip({ 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) }, claimed);
			expect(problemsOf(await readWorkbook(bomb))).toMatch(/unpacks to more than 16000000 bytes/);
		}
	);

	it.each([
		[
			'entities',
			{ 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' },
			/declares entities/
		],
		[
			'a far corner',
			{ 'xl/worksheets/sheet1.xml': '<worksheet><c r="XFD1048576"/></worksheet>' },
			/reaches to XFD1048576/
		],
		[
			'tags without an end',
			{ 'xl/worksheets/sheet1.xml': '<c '.repeat(1_000_000) },
			/cannot be read/
		],
		['no sheets', { 'a.txt': 'x' }, /cannot be read/]
	])('with %s is refused', async (_, parts, problem) => {
		const entries = Object.entries(parts).map(([name, text]) => [name, bytes(text)] as const);
		expect(problemsOf(await readWorkbook(zip(Object.fromEntries(entries))))).toMatch(problem);
	});

	it('may be any bytes: it is refused in words', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (content, signed) => {
				const file = signed ? Uint8Array.from([0x50, 0x4b, 3, 4, ...content]) : content;
				expect(problemsOf(await readWorkbook(file))).toMatch(/^the file .*expected/);
			})
		);
	});

	it('that was damaged anywhere is read or refused', async () => {
		const whole = await writeXlsx({ sheets: [{ name: 'A', rows: [['Tentang'], ['x']] }] });
		await fc.assert(
			fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, value) => {
				const file = whole.slice();
				file[at] = value;
				await expect(readWorkbook(file)).resolves.toBeDefined();
			})
		);
		expect(unpackWithin(whole.slice(0, -30), 1000)).toMatchObject({ wrong: expect.any(String) });
	});

	it('holds formulas, errors, dates and far columns: none is computed, each is named', async () => {
		const rows = [
			['a', 'b', 'c', 'd'],
			[1, 2, new Date(Date.UTC(2026, 1, 1)), "'35.10"]
		];
		const cells = new Map([
			['1,0', { formula: '1+1', formulaResult: 2 }],
			['1,1', { formula: 'WEBSERVICE("https://contoh.id")' }],
			['1,2', { style: { numFmt: 'mmm-yy' } }]
		]);
		const read = await readWorkbook(await writeXlsx({ sheets: [{ name: 'A', rows, cells }] }));
		if (!('table' in read)) throw new Error(problemsOf(read));
		expect(read.table.rows[1]?.cells).toEqual([
			{ kind: 'number', value: 2 },
			{ kind: 'wrong', wrong: 'holds a formula without a value', expected: 'the value itself' },
			{ kind: 'date', iso: '2026-02-01', shows: 'month' },
			{ kind: 'text', text: '35.10' }
		]);
		expect(read.table.notices).toEqual([
			'row 2, column A: holds a formula, which is not computed; its last value is taken'
		]);
	});

	it('says which of its sheets is read', async () => {
		const sheets = ['Lain', 'Kerja sama', 'Daerah'].map((name) => ({ name, rows: [[name]] }));
		const read = await readWorkbook(await writeXlsx({ sheets }));
		expect(cellsOf(read)).toEqual([[{ kind: 'text', text: 'Kerja sama' }]]);
		expect('table' in read && read.table.notices).toEqual([
			'only the sheet "Kerja sama" is read, not "Lain"'
		]);
	});
});

describe('a CSV file', () => {
	it.each([
		['commas', 'a,b\r\n"1,5",2\r\n'],
		['semicolons', 'a;b\n1,5;2\n'],
		['tabs', 'a\tb\n1,5\t2'],
		['a byte order mark', '\uFEFFa;b\n1,5;2'],
		['the separator named', 'sep=;\na;b\n1,5;2']
	])('with %s is the same table', (_, text) => {
		const cells = ['a', 'b', '1,5', '2'].map((one) => ({ kind: 'text', text: one }));
		expect(cellsOf(readCsv(bytes(text)))).toEqual([cells.slice(0, 2), cells.slice(2)]);
	});

	it('may be UTF-16, as Excel writes “Unicode text”', () => {
		const file = Uint8Array.from([0xff, 0xfe, ...Buffer.from('a\tb', 'utf16le')]);
		expect(cellsOf(readCsv(file))).toEqual([
			[
				{ kind: 'text', text: 'a' },
				{ kind: 'text', text: 'b' }
			]
		]);
	});

	it.each([
		['a workbook in disguise', bytes('PK\x03\x04'), /workbook under the name/],
		[
			'letters of another code page',
			Uint8Array.from([0x61, 0xe9, 0x0a]),
			/not UTF-8; expected .*CSV UTF-8/
		],
		['binary data', Uint8Array.from([0x61, 0, 0x62]), /binary data/],
		['an open quotation mark', bytes('a,b\n"x,1\n'), /never closed/],
		['a quotation mark inside a cell', bytes('a,b\n"x"y,1\n'), /inside a cell/],
		['too many rows', bytes('a\n' + 'x\n'.repeat(6000)), /more than 5000 rows/],
		[
			'too many columns',
			bytes('a'.repeat(1) + ',a'.repeat(200)),
			/201 columns; expected at most 50/
		],
		['too many bytes', new Uint8Array(10_000_001).fill(0x61), /at most 10000000/]
	])('with %s is refused in words', (_, file, problem) => {
		expect(problemsOf(readCsv(file))).toMatch(problem);
	});

	it('has cells that are wrong by themselves: a megabyte, a formula, an error', () => {
		const read = readCsv(bytes(`a,b,c\n${'x'.repeat(1_000_000)},"=HYPERLINK(""x"")",#N/A\n`));
		expect(cellsOf(read)[1]).toMatchObject([
			{ wrong: 'holds 1000000 characters' },
			{ wrong: 'holds a formula' },
			{ wrong: 'holds the error #N/A' }
		]);
	});

	it('may be anything: it is read or refused, soon', () => {
		fc.assert(
			fc.property(fc.oneof(fc.uint8Array({ maxLength: 500 }), fc.string().map(bytes)), (file) => {
				const read = readCsv(file);
				expect('table' in read || read.problems.length > 0).toBe(true);
			})
		);
	});
});

it('only .csv and .xlsx are read', async () => {
	expect(problemsOf(await openTable('a.ods', bytes('')))).toMatch(/expected \.csv or \.xlsx/);
	expect(problemsOf(await openTable('a.CSV', bytes('a\n"')))).toMatch(/never closed/);
});
