/** A workbook (.xlsx) as a table. Nothing in it is run or fetched; what a formula last gave is taken, and said. */
import { readXlsx, type CellValue, type Sheet } from 'hucre/xlsx';
import { sheetMessages as w } from '../i18n/sheet-messages';
import { quote, wording } from '../record/issue';
import { unpackWithin } from './bounded-zip';
import { unguarded } from './excel-damage';
import { columnName, EMPTY, MOST, textCell, type Cell, type ReadTable, type Row } from './table';

/** Of all parts together: the whole record has 4 MB. */
const MOST_UNPACKED = 16_000_000;
/** Up to the next tag only: otherwise each of a million tags that never end would be searched to the end of the file. */
const REFERENCE =
	/<(?:\w+:)?(?:c|row|dimension)\b[^<]*?\s(?:r|ref)=["'](?:[A-Z]+\d+:)?([A-Z]*)(\d+)["']/g;
/** Sheets of the template beside the table. */
const BESIDE = new Set<string>([w.sheet.guide, w.sheet.regions, w.sheet.sectors]);

/**
 * Reads the sheet named “Kerja sama”, or else the first one.
 * @returns its table, or why there is none; never throws
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadTable> {
	if (bytes.length > MOST.bytes) {
		return refused(wording(`has ${bytes.length} bytes`, `at most ${MOST.bytes}`));
	}
	if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
		const wrong = 'is a workbook of Excel 97, or one protected by a password';
		return refused(wording(wrong, 'it saved as .xlsx, without a password'));
	}
	const unpacked = unpackWithin(bytes, MOST_UNPACKED);
	if ('wrong' in unpacked) return refused(wording(unpacked.wrong, unpacked.expected));
	for (const [name, part] of unpacked.parts) {
		const problem = /\.(xml|rels)$/i.test(name) ? problemOf(name, part) : null;
		if (problem !== null) return refused(problem);
	}
	let sheets: readonly Sheet[];
	try {
		({ sheets } = await readXlsx(bytes, { readStyles: true }));
	} catch (error) {
		const reason = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
		return refused(
			wording(`cannot be read (${reason})`, 'a workbook as Excel or LibreOffice saves it')
		);
	}
	const sheet = sheets.find(({ name }) => name === w.sheet.agreements) ?? sheets[0];
	if (sheet === undefined) return refused(wording('holds no sheet', 'one with agreements'));
	const notices: string[] = [];
	const others = sheets.filter((one) => one !== sheet && !BESIDE.has(one.name));
	if (others.length > 0) {
		const names = others.map(({ name }) => quote(name)).join(', ');
		notices.push(`only the sheet ${quote(sheet.name)} is read, not ${names}`);
	}
	const rows = sheet.rows
		.map((values, at): Row => {
			const cells = values.map((value, column) => cellOf(sheet, at, column, value, notices));
			return { row: at + 1, cells };
		})
		.filter(({ cells }) => cells.some(({ kind }) => kind !== 'empty'));
	return { table: { rows, notices } };
}

/** What would make a reader of XML unfold or reserve more than there is. */
function problemOf(name: string, part: Uint8Array): string | null {
	const text = new TextDecoder('latin1').decode(part);
	if (/<!(DOCTYPE|ENTITY)/i.test(text)) {
		return wording(`declares entities in ${quote(name)}`, 'a workbook as Excel saves it');
	}
	if (!name.startsWith('xl/worksheets/')) return null;
	for (const [, letters = '', digits = ''] of text.matchAll(REFERENCE)) {
		if (Number(digits) > MOST.rows + 1 || letters.length > 2) {
			const wrong = `reaches to ${letters}${digits} in ${quote(name)}`;
			return wording(wrong, `at most ${MOST.rows} rows and ${MOST.columns} columns`);
		}
	}
	return null;
}

function cellOf(
	{ cells }: Sheet,
	row: number,
	column: number,
	value: CellValue,
	notices: string[]
): Cell {
	if (column >= MOST.columns && value !== null) {
		return {
			kind: 'wrong',
			wrong: 'is too far to the right',
			expected: `at most ${MOST.columns} columns`
		};
	}
	const cell = cells?.get(`${row},${column}`);
	if (cell?.type === 'error') {
		return {
			kind: 'wrong',
			wrong: `holds the error ${String(value)}`,
			expected: 'the value itself'
		};
	}
	if (cell?.formula !== undefined) {
		const place = `row ${row + 1}, column ${columnName(column)}`;
		if (value === null || value === '') {
			return {
				kind: 'wrong',
				wrong: 'holds a formula without a value',
				expected: 'the value itself'
			};
		}
		notices.push(`${place}: holds a formula, which is not computed; its last value is taken`);
	}
	return valueOf(value, cell?.style?.numFmt);
}

function valueOf(value: CellValue, format: string | undefined): Cell {
	if (value === null) return EMPTY;
	if (typeof value === 'number') return { kind: 'number', value };
	if (typeof value === 'boolean') return { kind: 'text', text: value ? w.yes : w.no };
	if (value instanceof Date) {
		if (Number.isNaN(value.getTime())) {
			return { kind: 'wrong', wrong: 'holds a date that is none', expected: 'a real date' };
		}
		return { kind: 'date', iso: value.toISOString().slice(0, 10), shows: shownBy(format) };
	}
	const cell = textCell(String(value));
	return cell.kind === 'text' ? { kind: 'text', text: unguarded(cell.text) } : cell;
}

/** Whether a format shows the day; without one it does. */
function shownBy(format: string | undefined): 'day' | 'month' {
	const letters = (format ?? 'd').replace(/\[[^\]]*\]|"[^"]*"|\\./g, '');
	return /m/i.test(letters) && !/[dh]/i.test(letters) ? 'month' : 'day';
}

function refused(problem: string): { readonly problems: readonly string[] } {
	return { problems: [`the file ${problem}`] };
}
