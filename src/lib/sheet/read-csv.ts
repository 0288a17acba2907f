/** A CSV file of any manner as a table: comma, semicolon or tab, with or without byte order mark. */
import { CsvError, parse } from 'csv-parse/sync';
import { wording } from '../record/issue';
import { unguarded } from './excel-damage';
import { MOST, textCell, type Cell, type ReadTable } from './table';

const SEPARATORS = [';', ',', '\t'] as const;

/**
 * Reads a CSV file.
 * @returns its table, or why it is none; never throws
 */
export function readCsv(bytes: Uint8Array): ReadTable {
	if (bytes.length > MOST.bytes) {
		return refused(wording(`${bytes.length} bytes`, `at most ${MOST.bytes}`));
	}
	const text = decode(bytes);
	if (typeof text !== 'string') return text;
	// Excel writes it for itself; the separator it names is found anyway.
	const body = text.replace(/^sep=.\r?\n/i, (line) => (line.endsWith('\r\n') ? '\r\n' : '\n'));
	const separator = separatorOf(body);
	let records: { record: string[]; info: { lines: number } }[];
	try {
		records = parse(body, {
			delimiter: separator,
			info: true,
			relax_column_count: true,
			// Longer is no row of a table but a quote that was never closed.
			max_record_size: 3_000_000,
			to: MOST.rows + 2
		}) as unknown as { record: string[]; info: { lines: number } }[];
	} catch (error) {
		return refused(error instanceof CsvError ? complaint(error) : String(error));
	}
	if (records.length > MOST.rows + 1) {
		return refused(wording(`more than ${MOST.rows} rows`, `at most ${MOST.rows}`));
	}
	const widest = records.findIndex(({ record }) => record.length > MOST.columns);
	if (widest !== -1) {
		const wrong = `row ${widest + 1} has ${records[widest]?.record.length ?? 0} columns`;
		return refused(wording(wrong, `at most ${MOST.columns}`));
	}
	const rows = records
		.map(({ record }, at) => ({ row: at + 1, cells: record.map(cellOf) }))
		.filter(({ cells }) => cells.some(({ kind }) => kind !== 'empty'));
	return { table: { rows, notices: [] } };
}

function cellOf(text: string): Cell {
	const cell = textCell(text);
	if (cell.kind !== 'text') return cell;
	if (cell.text.startsWith('=')) {
		return {
			kind: 'wrong',
			wrong: 'holds a formula',
			expected: 'the value itself, pasted as text'
		};
	}
	if (/^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/.test(cell.text)) {
		return { kind: 'wrong', wrong: `holds the error ${cell.text}`, expected: 'the value itself' };
	}
	return { kind: 'text', text: unguarded(cell.text) };
}

/** Text, or why the bytes are none. */
function decode(bytes: Uint8Array): string | ReadTable {
	const [first, second] = bytes;
	if (first === 0x50 && second === 0x4b) {
		return refused(
			wording('is a workbook under the name of a CSV file', 'the name to end in .xlsx')
		);
	}
	if (first === 0xd0 && second === 0xcf) {
		return refused(wording('is a workbook of Excel 97', 'it saved as .xlsx or as CSV UTF-8'));
	}
	const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
	let text: string;
	try {
		const encoding = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
		text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return refused(
			wording('holds bytes that are not UTF-8', 'the file saved as “CSV UTF-8”, or as .xlsx')
		);
	}
	if (text.includes('\0')) return refused(wording('holds binary data', 'a table as CSV'));
	return text;
}

/** The one that occurs most in the first line, outside quotes. */
function separatorOf(text: string): (typeof SEPARATORS)[number] {
	const line = firstLine(text).replace(/"[^"]*"/g, '');
	const counts = SEPARATORS.map((separator) => line.split(separator).length);
	return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function firstLine(text: string): string {
	return /^\s*([^\r\n]*)/.exec(text.slice(0, MOST.columns * 200))?.[1] ?? '';
}

function complaint({ code, lines }: CsvError & { lines?: number }): string {
	const line = lines === undefined ? '' : `line ${lines}: `;
	switch (code) {
		case 'CSV_QUOTE_NOT_CLOSED':
		case 'CSV_MAX_RECORD_SIZE':
			return `${line}${wording('a quotation mark is never closed', 'one at the end of that cell too')}`;
		case 'INVALID_OPENING_QUOTE':
		case 'CSV_INVALID_CLOSING_QUOTE':
			return `${line}${wording('a quotation mark stands inside a cell', 'it doubled (""), and the whole cell in quotation marks')}`;
		default:
			return `${line}${wording(`cannot be read as CSV (${code})`, 'a table as a spreadsheet saves it')}`;
	}
}

function refused(problem: string): { readonly problems: readonly string[] } {
	return { problems: [`the file ${problem}`] };
}
