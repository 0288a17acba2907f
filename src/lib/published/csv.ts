/** Rows of text as a CSV file (RFC 4180) that no spreadsheet runs. */

/** Spreadsheets take a cell that starts so for a formula, which may call programs on the reader's machine. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * @param rows the header first
 * @param separator between cells; Excel expects the one of its reader's country
 * @returns lines ending in CRLF; a cell that a spreadsheet would run as a formula gets a leading apostrophe
 */
export function printCsv(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
	return rows
		.map((row) => row.map((text) => printCell(text, separator)).join(separator) + '\r\n')
		.join('');
}

function printCell(text: string, separator: string): string {
	const safe = FORMULA.test(text) ? `'${text}` : text;
	return /["\r\n]/.test(safe) || safe.includes(separator)
		? `"${safe.replaceAll('"', '""')}"`
		: safe;
}
