/** What is wrong with a table, by row and column, in the words of the table itself. */
import { sheetMessages } from '../i18n/sheet-messages';
import { quote, wording } from '../record/issue';
import type { Column, Found, WrittenColumn } from './columns';
import { columnName } from './table';

/** Problems that are listed: whoever has mended so many looks again. */
const MOST_PROBLEMS = 200;
/** Characters of one of them. */
const LONGEST = 800;

export interface Report {
	/** Says that a cell is wrong; `nearest` is what was most likely meant, as it should be written. */
	readonly wrong: (
		row: number,
		column: Column,
		what: string,
		expected: string,
		nearest?: string | null
	) => void;
	/** Says that a cell is empty that may not be, or that there is no such column. */
	readonly missing: (row: number, column: Column) => void;
	/** Says how a cell was understood. */
	readonly notice: (row: number, column: Column, text: string) => void;
	/** By row, then by column, each once. */
	readonly problems: () => string[];
	readonly notices: () => string[];
	/** Whether so much is wrong that the rest need not be read. */
	readonly isFull: () => boolean;
	/** Whether a column of a row was called wrong already. */
	readonly isWrong: (row: number, column: Column) => boolean;
}

interface Told {
	readonly row: number;
	readonly at: number;
	readonly text: string;
}

/**
 * @param found where the columns are, and how their headings are written
 * @param isPartial whether there are columns of which it is not known what they are: then none is called missing
 */
export function reportOn(found: ReadonlyMap<Column, Found>, isPartial = false): Report {
	const problems: Told[] = [];
	const notices: Told[] = [];
	const wrongPlaces = new Set<string>();
	const missing = new Set<Column>();
	const tell = (list: Told[], row: number, column: Column, text: string) => {
		const at = found.get(column)?.at ?? -1;
		if (list === problems) wrongPlaces.add(`${row} ${column}`);
		const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
		list.push({ row, at, text: `${placeOf(row, column, found)}: ${cut}` });
	};
	return {
		wrong: (row, column, what, expected, nearest = null) =>
			tell(problems, row, column, wording(what, expected, nearest)),
		missing: (row, column) => {
			if (found.has(column))
				tell(problems, row, column, wording('is empty', 'a value in every row'));
			else if (!isPartial && !missing.has(column)) {
				// Of the first row is enough: it is the column that is missing.
				missing.add(column);
				tell(problems, row, column, wording('is missing', 'a column with this heading'));
			}
		},
		notice: (row, column, text) => tell(notices, row, column, text),
		problems: () => {
			const lines = inOrder(problems);
			return problems.length < MOST_PROBLEMS
				? lines
				: [...lines, 'mend these first: what follows was not read'];
		},
		notices: () => inOrder(notices),
		isFull: () => problems.length >= MOST_PROBLEMS,
		isWrong: (row, column) => wrongPlaces.has(`${row} ${column}`)
	};
}

/** `row 3, column D "Para pihak"`; of a column that is missing, its heading. */
function placeOf(row: number, column: Column, found: ReadonlyMap<Column, Found>): string {
	const place = found.get(column);
	if (place !== undefined)
		return `row ${row}, column ${columnName(place.at)} ${quote(place.heading)}`;
	return `row ${row}, column ${quote(sheetMessages.heading[column as WrittenColumn] ?? column)}`;
}

function inOrder(told: readonly Told[]): string[] {
	const lines = [...new Set([...told].sort((a, b) => a.row - b.row || a.at - b.at).map(printed))];
	const rest = lines.length - MOST_PROBLEMS;
	return rest <= 0 ? lines : [...lines.slice(0, MOST_PROBLEMS), `and ${rest} more`];
}

/** What would drive the terminal or break the line is written out. */
function printed({ text }: Told): string {
	return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) => {
		const code = (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
		return `\\u${code}`;
	});
}
