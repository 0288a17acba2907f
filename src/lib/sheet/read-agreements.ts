/** A table of agreements as a delivery: every row read, every problem listed, nothing guessed in silence. */
import * as v from 'valibot';
import type { Region } from '../domain/region';
import type { SectorCatalogue } from '../domain/sector';
import { sheetMessages as w } from '../i18n/sheet-messages';
import { agreementFileSchema, KEYS, type AgreementFile } from '../record/agreement-file';
import { proposeId } from '../record/agreement-id';
import type { DeliveredAgreement } from '../record/delivery';
import { parseFingerprints, type Fingerprints } from '../record/fingerprints';
import { ID_FORM } from '../record/id-form';
import { likeOf } from '../record/like-agreement';
import type { ReadDelivery } from '../record/import-delivery';
import { quote } from '../record/issue';
import { nearest } from '../record/nearest';
import { findColumns, type Column } from './columns';
import { dayOrderOf, type DayOrder } from './date-cell';
import { rowReader, type RowContext, type RowReader } from './read-row';
import { regionReader } from './region-cell';
import { reportOn, type Report } from './row-report';
import type { Row, Table } from './table';
import { instruments, sectorWords, statuses } from './word-cell';

export interface TableContext {
	readonly catalogue: SectorCatalogue;
	readonly regions: readonly Region[];
	/** The record as it is, by id. */
	readonly ours: ReadonlyMap<string, AgreementFile>;
	/** Every id that ever was one. */
	readonly ids: ReadonlySet<string>;
}

/** Where the parts of a field stand, for what the schema finds wrong. */
const COLUMN_OF_FIELD: Readonly<Record<keyof AgreementFile, readonly Column[]>> = {
	title: ['title'],
	parties: ['parties', 'partyCodes'],
	signed: ['signed', 'year'],
	status: ['status', 'statusCode'],
	instruments: ['instruments', 'instrumentCodes'],
	sectors: ['sectors', 'sectorCodes'],
	scope: ['scope'],
	place: ['place'],
	signatories: ['signatories'],
	programs: ['programs'],
	legalBasis: ['legalBasis'],
	validYears: ['validYears'],
	calledOff: ['calledOff', 'calledOffReason'],
	sources: ['sourceUrls'],
	note: ['note'],
	distinctFrom: ['distinctFrom']
};
const COLUMN_OF_PART: Readonly<Partial<Record<string, Column>>> = {
	publisher: 'sourcePublishers',
	published: 'sourceDates',
	document: 'sourceDocuments',
	on: 'calledOff',
	reason: 'calledOffReason'
};

/**
 * Reads a table.
 * @returns the agreements of its rows; with any problem none, but all problems by row and column. Never throws
 */
export function readAgreements(table: Table, context: TableContext): ReadDelivery {
	const [first, ...rows] = table.rows;
	if (first === undefined)
		return refused(['the table is empty; expected headings in its first row']);
	const isUsed = (at: number) => rows.some(({ cells }) => (cells[at]?.kind ?? 'empty') !== 'empty');
	const { found, problems, notices } = findColumns(first, isUsed);
	if (rows.length === 0)
		return refused(['the table has headings and no rows; expected one agreement per row']);

	// Of a table whose headings are not all known it is not known what is missing.
	const report = reportOn(found, problems.length > 0);
	const schema = agreementFileSchema(context);
	const reading: RowContext = {
		found,
		report,
		words: {
			region: regionReader(context.regions),
			statuses: statuses(),
			instruments: instruments(),
			sectors: sectorWords(context.catalogue)
		},
		orders: ordersOf(rows, found)
	};
	const agreements: DeliveredAgreement[] = [];
	const base = new Map<string, Fingerprints>();
	const places = new Map<string, number>();
	for (const row of rows) {
		if (report.isFull()) break;
		const reader = rowReader(row, reading);
		const said = reader.text('id');
		if (said?.toLowerCase().startsWith(w.example) === true) {
			report.notice(row.row, 'id', 'the example of the template, passed over');
			continue;
		}
		const ours = said === undefined ? undefined : context.ours.get(said);
		const value = valueOf(row.row, reader, ours, schema, report);
		const id = idOf(row.row, said, value, context, report);
		if (id === null) continue;
		const before = places.get(id);
		if (before !== undefined) {
			report.wrong(
				row.row,
				'id',
				`${quote(id)} is also that of row ${before}`,
				'each agreement once'
			);
		}
		places.set(id, row.row);
		if (value !== null) agreements.push({ id, value });
		const kept = baseOf(row.row, id, reader, report);
		if (kept !== null) base.set(id, kept);
	}
	const wrong = [...problems, ...report.problems()];
	const said = [...table.notices, ...notices, ...report.notices()];
	if (wrong.length > 0) return refused(wrong, said);
	if (agreements.length === 0)
		return refused(['the table holds no agreement beside the example'], said);
	return {
		agreements,
		problems: [],
		notices: said,
		base,
		placeOf: (id) => {
			const row = places.get(id);
			return row === undefined ? null : `row ${row}`;
		}
	};
}

function refused(problems: readonly string[], notices: readonly string[] = []): ReadDelivery {
	return { agreements: [], problems, notices, base: new Map(), placeOf: () => null };
}

function ordersOf(rows: readonly Row[], found: ReadonlyMap<Column, { at: number }>) {
	const orders = new Map<Column, DayOrder>();
	for (const column of ['signed', 'calledOff', 'sourceDates'] as const) {
		const at = found.get(column)?.at ?? -1;
		const texts = rows.flatMap(({ cells }) => {
			const cell = cells[at];
			return cell?.kind === 'text' ? cell.text.split(/\s*[|;\n]\s*/) : [];
		});
		orders.set(column, dayOrderOf(texts));
	}
	return orders;
}

/** The fields of a row; where the table has no column for one, what the record says stays. */
function valueOf(
	row: number,
	reader: RowReader,
	ours: AgreementFile | undefined,
	schema: ReturnType<typeof agreementFileSchema>,
	report: Report
): AgreementFile | null {
	const { has } = reader;
	const read: Record<keyof AgreementFile, () => unknown> = {
		title: () => reader.line('title'),
		parties: reader.parties,
		signed: reader.signed,
		status: reader.status,
		instruments: reader.instruments,
		sectors: reader.sectors,
		scope: () => reader.lines('scope'),
		place: () => reader.line('place'),
		signatories: reader.people,
		programs: () => reader.lines('programs'),
		legalBasis: () => reader.lines('legalBasis'),
		validYears: reader.years,
		calledOff: reader.calledOff,
		sources: () => reader.sources(ours?.sources ?? []),
		note: () => reader.line('note'),
		distinctFrom: reader.distinctFrom
	};
	const fields = KEYS.agreement
		.map((key) => [key, has(...COLUMN_OF_FIELD[key]) ? read[key]() : ours?.[key]] as const)
		.filter(([, value]) => value !== undefined);
	const result = v.safeParse(schema, Object.fromEntries(fields));
	if (result.success) return result.output;
	const all = [...Object.values(COLUMN_OF_FIELD).flat(), ...Object.values(COLUMN_OF_PART)];
	const told = new Set(all.filter((one) => one !== undefined && report.isWrong(row, one)));
	const places = new Set<string>();
	for (const issue of result.issues) {
		const path = (issue.path ?? []).map(({ key }) => String(key));
		// Of one value the first rule that it breaks says enough.
		if (places.has(path.join('.'))) continue;
		places.add(path.join('.'));
		const part = COLUMN_OF_PART[path.at(-1) ?? ''];
		const columns = COLUMN_OF_FIELD[path[0] as keyof AgreementFile] ?? ['title'];
		const column = part ?? columns.find((one) => has(one)) ?? columns[0] ?? 'title';
		// Where reading has said what is wrong, the schema knows less.
		if (told.has(column) || (part === undefined && columns.some((one) => told.has(one)))) continue;
		const expected =
			issue.kind === 'schema' && issue.type !== 'picklist' && issue.expected !== null
				? issue.expected
				: issue.message;
		if (issue.input === undefined) report.missing(row, column);
		else report.wrong(row, column, `${quote(issue.input)} is not allowed here`, expected);
	}
	return null;
}

/** The id a row states; of a new agreement one that is proposed, unless the record has that agreement already. */
function idOf(
	row: number,
	said: string | undefined,
	value: AgreementFile | null,
	{ regions, ours, ids }: TableContext,
	report: Report
): string | null {
	if (said !== undefined) {
		if (ID_FORM.test(said) && said.length <= 150) return said;
		const near = nearest(said, ours.keys());
		report.wrong(
			row,
			'id',
			`${quote(said)} is no id`,
			'one like 2026-02-09-kab-madiun-kab-lombok-utara, or an empty cell for a new agreement',
			near
		);
		return null;
	}
	if (value === null) return null;
	const same = likeOf(value, ours);
	if (same !== null) {
		report.wrong(
			row,
			'id',
			`has the parties and the date of ${same}`,
			'that id here, or an own id and “Berbeda dari” when it is another act'
		);
		return null;
	}
	const codes = new Set<string>(value.parties);
	const id = proposeId(
		value.signed,
		regions.filter(({ code }) => codes.has(code))
	);
	if (!ids.has(id) && !ours.has(id)) return id;
	report.wrong(row, 'id', `the id ${id} is taken`, 'an own id in this cell', `${id}-2`);
	return null;
}

/** What the record said when the row was exported; a row that was copied to make another one has none. */
function baseOf(row: number, id: string, reader: RowReader, report: Report): Fingerprints | null {
	const text = reader.text('base');
	if (text === undefined) return null;
	const [owner, ...rest] = text.split(' ');
	if (owner !== id) return null;
	const base = parseFingerprints(rest.join(' '));
	if (base === null)
		report.wrong(row, 'base', 'is not what an export wrote', 'the cell as it was, or an empty one');
	return base;
}
