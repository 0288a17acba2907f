/** A table as it was read, whatever kind of file it came in. */

/** What one cell holds; nothing is computed. */
export type Cell =
	| { readonly kind: 'empty' }
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'number'; readonly value: number }
	/** `iso` is a day; `month` when the cell shows no more than month and year. */
	| { readonly kind: 'date'; readonly iso: string; readonly shows: 'day' | 'month' }
	/** Something that is no value; both parts complete “… ; expected …”. */
	| { readonly kind: 'wrong'; readonly wrong: string; readonly expected: string };

export interface Row {
	/** As the spreadsheet counts it, from 1. */
	readonly row: number;
	readonly cells: readonly Cell[];
}

export interface Table {
	/** The row with the headings first; rows without any content are left out. */
	readonly rows: readonly Row[];
	/** What was taken otherwise than it stands in the file, one line each. */
	readonly notices: readonly string[];
}

/** A table, or why there is none. */
export type ReadTable = { readonly table: Table } | { readonly problems: readonly string[] };

export const EMPTY: Cell = { kind: 'empty' };

/** What a table may be at most: past this it is no list of agreements. */
export const MOST = {
	bytes: 10_000_000,
	rows: 5000,
	columns: 50,
	/** Of one cell: the longest note has 2,000, a list of thirty sources less. */
	letters: 20_000
} as const;

/** Text as a cell: blanks around it are no content, and line ends are one kind. */
export function textCell(text: string): Cell {
	if (text.length > MOST.letters) {
		return {
			kind: 'wrong',
			wrong: `holds ${text.length} characters`,
			expected: `at most ${MOST.letters} in one cell`
		};
	}
	const trimmed = text.replace(/\r\n?/g, '\n').trim();
	return trimmed === '' ? EMPTY : { kind: 'text', text: trimmed };
}

/** `A`, `B`, … `AA`: a column as spreadsheets call it. */
export function columnName(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
