/** A table of agreements as a file. */
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { sheetMessages as w } from '../i18n/sheet-messages';
import { printCsv } from '../published/csv';
import { guarded, guardedText } from './excel-damage';
import type { PrintedCell } from './print-agreements';
import { WRITTEN, type WrittenColumn } from './columns';

/** By it Excel knows that the letters are UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Of the broad columns, in characters; the others have 18. */
const WIDTHS: Readonly<Partial<Record<WrittenColumn, number>>> = {
	id: 36,
	title: 48,
	parties: 40,
	programs: 40,
	sourceUrls: 40,
	note: 60
};
/** Text stays what is typed: a code keeps its zero, a month does not become its first day. */
const AS_TEXT = '@';
const WIDTH = 18;
const NO_DAY = new Date(Date.UTC(2000, 0, 1));

/** CSV for spreadsheets with Indonesian settings: semicolons, and whatever they would change behind an apostrophe. */
export function printTable(rows: readonly (readonly PrintedCell[])[]): string {
	const texts = rows.map((row) =>
		row.map((cell) => (typeof cell === 'number' ? String(cell) : guarded(cell)))
	);
	return BYTE_ORDER_MARK + printCsv(texts, ';');
}

/** A workbook with the table, its headings staying in sight, and further sheets beside it. */
export async function writeWorkbook(
	rows: readonly (readonly PrintedCell[])[],
	beside: readonly WriteSheet[] = []
): Promise<Uint8Array> {
	const sheet: WriteSheet = {
		name: w.sheet.agreements,
		columns: WRITTEN.map((column) => ({
			width: WIDTHS[column] ?? WIDTH,
			style: { numFmt: AS_TEXT }
		})),
		rows: rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : xmlText(cell)))),
		freezePane: { rows: 1 }
	};
	return writeXlsx({
		sheets: [sheet, ...beside],
		// The clock of the machine would make every build another file.
		properties: { created: NO_DAY, modified: NO_DAY }
	});
}

/** A workbook would read `_x0041_` as “A”; its underscore is written so itself then. */
function xmlText(text: string): string | null {
	return text === '' ? null : guardedText(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
