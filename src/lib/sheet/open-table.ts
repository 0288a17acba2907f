/** A file of a table, by what its name says it is. */
import { readCsv } from './read-csv';
import { readWorkbook } from './read-xlsx';
import type { ReadTable } from './table';

/** Whether a file is a table and no delivery. */
export function isTable(path: string): boolean {
	return /\.(csv|xlsx|xlsm|xls|ods|tsv|numbers)$/i.test(path);
}

/** Reads a table; never throws. */
export async function openTable(path: string, bytes: Uint8Array): Promise<ReadTable> {
	if (/\.(csv|tsv)$/i.test(path)) return readCsv(bytes);
	if (/\.xlsx$/i.test(path)) return readWorkbook(bytes);
	return { problems: ['the file has another form; expected .csv or .xlsx: save it so'] };
}
