/** One row of a table as the fields of an agreement; what cannot be read is reported, and left out. */
import type { Region } from '../domain/region';
import { sheetMessages as w } from '../i18n/sheet-messages';
import { quote } from '../record/issue';
import type { Column, Found } from './columns';
import { isUndated, readDate, type DayOrder } from './date-cell';
import { splitList, splitSteps, type ListKind } from './list-cell';
import { parsePerson } from './person-cell';
import type { ReadRegion } from './region-cell';
import type { Report } from './row-report';
import { EMPTY, type Cell, type Row } from './table';
import type { WordList } from './word-cell';

export interface RowWords {
	readonly region: ReadRegion;
	readonly statuses: WordList;
	readonly instruments: WordList;
	readonly sectors: WordList;
}

export interface RowContext {
	readonly found: ReadonlyMap<Column, Found>;
	readonly words: RowWords;
	readonly orders: ReadonlyMap<Column, DayOrder>;
	readonly report: Report;
}

/** In one cell; the longest list of the record has 40. */
const MOST_VALUES = 300;

/** The reader of one row. */
export function rowReader({ row, cells }: Row, { found, words, orders, report }: RowContext) {
	const has = (...columns: Column[]) => columns.some((column) => found.has(column));
	const cellOf = (column: Column): Cell => cells[found.get(column)?.at ?? -1] ?? EMPTY;

	/** Text as it stands; of a number its digits. */
	const text = (column: Column): string | undefined => {
		const cell = cellOf(column);
		switch (cell.kind) {
			case 'empty':
				return undefined;
			case 'text':
				return cell.text;
			case 'number':
				return String(cell.value);
			case 'date': {
				const isParty = column === 'partyCodes' || column === 'parties';
				const meant = 'a code like 12.10 that was taken for a day: format the column as text';
				report.wrong(row, column, `holds a date (${cell.iso})`, 'text', isParty ? meant : null);
				return undefined;
			}
			case 'wrong':
				report.wrong(row, column, cell.wrong, cell.expected);
				return undefined;
		}
	};
	const texts = (column: Column, kind: ListKind) => {
		const values = splitList(text(column) ?? '', kind);
		if (values.length <= MOST_VALUES) return values;
		report.wrong(row, column, `holds ${values.length} values`, `at most ${MOST_VALUES}`);
		return [];
	};
	/** A list that is not stated has no empty form. */
	const list = <T>(values: readonly T[]) => (values.length === 0 ? undefined : [...values]);

	const line = (column: Column) => text(column)?.replace(/\s*\n\s*/g, ' ');
	const lines = (column: Column) => list(texts(column, 'text'));

	const date = (column: Column, cell: Cell = cellOf(column)): string | undefined => {
		const reading = readDate(cell, orders.get(column) ?? null);
		if (reading === null) return undefined;
		if ('date' in reading) {
			if (reading.notice !== undefined) report.notice(row, column, reading.notice);
			return reading.date;
		}
		report.wrong(row, column, reading.wrong, reading.expected, reading.nearest);
		return undefined;
	};

	/** Year, month and day in columns of their own, as the published table has them. */
	const parts = (): string | undefined => {
		const numbers = (['year', 'month', 'day'] as const).map((column) => text(column));
		const [year, month, day] = numbers;
		if (year === undefined) return undefined;
		const known = [
			year,
			...(month === undefined ? [] : [month, ...(day === undefined ? [] : [day])])
		];
		return date('year', { kind: 'text', text: known.join('-') });
	};
	const signed = (): string | undefined => {
		const whole = date('signed');
		if (!has('year')) return whole;
		const composed = parts();
		if (whole !== undefined && composed !== undefined && whole !== composed) {
			report.wrong(
				row,
				'signed',
				`says ${whole}, and year, month and day say ${composed}`,
				'one date'
			);
		}
		return whole ?? composed;
	};

	const regions = (column: Column): Region[] =>
		texts(column, 'word').flatMap((one) => {
			const reading = words.region(one);
			if ('region' in reading) return reading.region;
			report.wrong(row, column, reading.wrong, reading.expected, reading.nearest);
			return [];
		});
	const chosen = (column: Column, { find, near, ids }: WordList): string[] => {
		const whole = text(column);
		const id = whole === undefined ? undefined : find(whole);
		// Some names hold a comma: the whole cell may be one of them.
		if (id !== undefined) return [id];
		return texts(column, 'word').flatMap((one) => {
			const id = find(one);
			if (id !== undefined) return id;
			const expected =
				ids.length > 10 ? `one of the ${ids.length} in the template` : `one of ${ids.join(', ')}`;
			report.wrong(row, column, `${quote(one)} is none of these`, expected, near(one));
			return [];
		});
	};
	/** The same said by codes and by names must be the same. */
	const agreed = (codes: Column, names: Column, read: (column: Column) => readonly string[]) => {
		const byCode = read(codes);
		const byName = read(names);
		if (byCode.length === 0 || byName.length === 0) return byCode.length === 0 ? byName : byCode;
		if (
			!report.isWrong(row, codes) &&
			!report.isWrong(row, names) &&
			byCode.join() !== byName.join()
		) {
			const heading = quote(found.get(codes)?.heading ?? codes);
			report.wrong(
				row,
				names,
				`says ${byName.join(', ')}, and ${heading} ${byCode.join(', ')}`,
				'the same in both'
			);
		}
		return byCode;
	};

	const years = (): number | undefined => {
		const said = text('validYears');
		if (said === undefined) return undefined;
		const number = /^(\d{1,3})(?:[.,]0+)?\s*(tahun|years?)?$/i.exec(said)?.[1];
		if (number === undefined)
			report.wrong(row, 'validYears', `${quote(said)} is no number of years`, 'a whole number');
		return number === undefined ? undefined : Number(number);
	};
	const people = () =>
		list(
			texts('signatories', 'text').flatMap((one) => {
				const person = parsePerson(one);
				if (person === null)
					report.wrong(row, 'signatories', `${quote(one)} names no office`, 'Nama (Jabatan)');
				return person ?? [];
			})
		);

	/** The values of a column that stands in step with the addresses; undefined where the column is missing. */
	const inStep = (column: Column, wanted: number): string[] | undefined => {
		if (!has(column)) return undefined;
		const cell = cellOf(column);
		const said = cell.kind === 'date' ? cell.iso : (text(column) ?? '');
		const values =
			said === ''
				? Array.from({ length: wanted }, () => '')
				: wanted === 1
					? [wholeText(said)]
					: splitSteps(said, column === 'sourceDocuments' ? 'word' : 'text');
		if (values.length !== wanted && !report.isWrong(row, column)) {
			report.wrong(
				row,
				column,
				`holds ${values.length} for ${wanted} addresses`,
				'one for each address, in their order (“?” for an unknown date)'
			);
			return undefined;
		}
		return values;
	};
	const sources = (
		ours: readonly {
			url: string;
			publisher: string;
			published?: string | undefined;
			document?: true | undefined;
		}[]
	) => {
		const urls = texts('sourceUrls', 'address');
		const publishers = inStep('sourcePublishers', urls.length);
		const dates = inStep('sourceDates', urls.length);
		const documents = inStep('sourceDocuments', urls.length);
		return list(
			urls.map((url, at) => {
				const before = ours.find((one) => one.url === url);
				const dateCell = cellOf('sourceDates');
				const said = dates?.[at] ?? '';
				const published =
					dates === undefined && !has('sourceDates')
						? before?.published
						: said === '' || isUndated(said)
							? undefined
							: date(
									'sourceDates',
									urls.length === 1 && dateCell.kind !== 'text'
										? dateCell
										: { kind: 'text', text: said }
								);
				const isDocument =
					documents === undefined
						? before?.document === true
						: isYes(documents[at] ?? '', report, row);
				const publisher = publishers === undefined ? before?.publisher : publishers[at];
				return {
					url,
					...(publisher === undefined || publisher === '' ? {} : { publisher }),
					...(published === undefined ? {} : { published }),
					...(isDocument ? { document: true as const } : {})
				};
			})
		);
	};
	const calledOff = () => {
		const on = date('calledOff');
		const reason = line('calledOffReason');
		return on === undefined && reason === undefined
			? undefined
			: { ...(on === undefined ? {} : { on }), ...(reason === undefined ? {} : { reason }) };
	};

	return {
		has,
		text,
		line,
		lines,
		signed,
		years,
		people,
		sources,
		calledOff,
		parties: () =>
			agreed('partyCodes', 'parties', (column) => regions(column).map(({ code }) => code)),
		status: () => {
			const [status, other] = agreed('statusCode', 'status', (column) =>
				chosen(column, words.statuses)
			);
			if (other !== undefined) report.wrong(row, 'status', 'names more than one', 'one status');
			return status;
		},
		instruments: () =>
			list(agreed('instrumentCodes', 'instruments', (column) => chosen(column, words.instruments))),
		sectors: () =>
			list(agreed('sectorCodes', 'sectors', (column) => chosen(column, words.sectors))),
		distinctFrom: () => list(texts('distinctFrom', 'word'))
	};
}

export type RowReader = ReturnType<typeof rowReader>;

/** A text that is one value, whatever it holds. */
function wholeText(text: string): string {
	const [only, ...more] = splitList(text, 'text');
	return only !== undefined && more.length === 0 ? only : text;
}

function isYes(said: string, report: Report, row: number): boolean {
	if (/^(ya|yes|y|true|1)$/i.test(said)) return true;
	if (!/^(tidak|no|n|t|false|0|-|\?|)$/i.test(said)) {
		report.wrong(row, 'sourceDocuments', `${quote(said)} is neither`, `${w.yes} or ${w.no}`);
	}
	return false;
}
