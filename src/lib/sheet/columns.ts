/** The columns of a table of agreements, and by which headings they are known. */
import { nameKey } from '../domain/region-names';
import { sheetMessages } from '../i18n/sheet-messages';
import { spreadsheetMessages } from '../i18n/spreadsheet-messages';
import { nearest } from '../record/nearest';
import { quote, wording } from '../record/issue';
import { columnName, type Row } from './table';

/** Columns that are written, in their order. */
export type WrittenColumn = keyof typeof sheetMessages.heading;
/** Those that are read as well: the same said in codes, or in parts. */
export type Column =
	| WrittenColumn
	| 'year'
	| 'month'
	| 'day'
	| 'partyCodes'
	| 'statusCode'
	| 'instrumentCodes'
	| 'sectorCodes';

export const WRITTEN = Object.keys(sheetMessages.heading) as WrittenColumn[];

const { heading } = spreadsheetMessages;

/** Further headings: those of the published tables, of the record's own fields, and what editors write of themselves. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
	id: ['id', 'kode', 'code', 'agreement id'],
	title: ['title', 'judul', 'perihal', 'subject'],
	parties: ['party_names', 'parties names', 'pihak', 'daerah', 'regions', 'party'],
	partyCodes: [
		heading.partyCodes,
		'parties',
		'party codes',
		'kode daerah',
		'kode pihak',
		'region codes'
	],
	signed: [
		'signed',
		'date',
		'tanggal tanda tangan',
		'tanggal penandatanganan',
		'ditandatangani',
		'signed on'
	],
	year: [heading.year, 'year'],
	month: [heading.month, 'month'],
	day: [heading.day, 'day'],
	status: ['status name'],
	statusCode: [heading.statusCode, 'status code'],
	instruments: ['jenis', 'instrument names', 'bentuk'],
	instrumentCodes: [heading.instrumentCodes, 'instruments', 'instrument', 'instrument codes'],
	sectors: ['bidang', 'urusan', 'sector names'],
	sectorCodes: [heading.sectorCodes, 'sectors', 'sector', 'sector codes', 'kode bidang'],
	scope: ['scope', 'lingkup', 'ruang lingkup'],
	place: ['place', 'lokasi'],
	signatories: ['signatories', 'penandatangan', 'signatory', 'signers'],
	programs: ['programs', 'programmes', 'program kerja sama'],
	legalBasis: ['legal_basis', 'legal bases', 'landasan hukum'],
	validYears: ['valid_years', 'jangka waktu', 'masa berlaku', 'years', 'term'],
	calledOff: ['called_off', 'tanggal dihentikan'],
	calledOffReason: ['called_off_reason', 'reason called off'],
	sourceUrls: ['source_urls', 'source_url', 'sources', 'sumber', 'url', 'tautan', 'source'],
	sourcePublishers: ['source_publishers', 'source_publisher', 'publisher', 'penerbit'],
	sourceDates: ['source_dates', 'source_date', 'published', 'tanggal terbit'],
	sourceDocuments: ['source_documents', 'document', 'naskah'],
	note: ['note', 'catatan', 'keterangan', 'notes'],
	distinctFrom: ['distinct_from', 'distinct'],
	base: ['export fingerprint', 'fingerprint', 'sidik']
};

/** Headings of published tables whose contents follow from the others. */
const DERIVED = [
	...[heading.groupCodes, heading.groups, heading.bordering, heading.distanceKm],
	...[heading.evidenceCode, heading.evidence],
	...['groups', 'bordering', 'distance_km', 'evidence']
];

const COLUMN_OF = new Map<string, Column>();
for (const column of Object.keys(HEADINGS) as Column[]) {
	for (const name of HEADINGS[column]) COLUMN_OF.set(nameKey(name), column);
}
for (const column of WRITTEN) COLUMN_OF.set(nameKey(sheetMessages.heading[column]), column);
const DERIVED_KEYS = new Set(DERIVED.map(nameKey));
const ALL_HEADINGS = [...Object.values(sheetMessages.heading), ...Object.values(HEADINGS).flat()];

export interface Found {
	/** Place in the row, from 0. */
	readonly at: number;
	/** As the table writes it. */
	readonly heading: string;
}

export interface Columns {
	readonly found: ReadonlyMap<Column, Found>;
	readonly problems: readonly string[];
	readonly notices: readonly string[];
}

/**
 * Finds the columns by the headings in the first row; case, blanks and punctuation do not matter.
 * @param isUsed whether a column without a heading holds anything
 */
export function findColumns(first: Row, isUsed: (at: number) => boolean): Columns {
	const found = new Map<Column, Found>();
	const problems: string[] = [];
	const notices: string[] = [];
	first.cells.forEach((cell, at) => {
		const place = `row ${first.row}, column ${columnName(at)}`;
		if (cell.kind === 'empty') {
			if (isUsed(at)) problems.push(`${place}: ${wording('has no heading', headingWanted(''))}`);
			return;
		}
		const text =
			cell.kind === 'text' ? cell.text : cell.kind === 'number' ? String(cell.value) : '';
		const key = nameKey(text);
		const column = COLUMN_OF.get(key);
		if (column === undefined) {
			if (DERIVED_KEYS.has(key)) {
				notices.push(`${place} ${quote(text)}: passed over, it follows from the other columns`);
			} else {
				const near = nearest(text, ALL_HEADINGS);
				const wrong = `${quote(text)} is no heading that is known`;
				problems.push(
					`${place}: ${wording(wrong, headingWanted(text), near === null ? null : quote(near))}`
				);
			}
			return;
		}
		const before = found.get(column);
		if (before === undefined) found.set(column, { at, heading: text });
		else {
			const wrong = `${quote(text)} says the same as column ${columnName(before.at)} ${quote(before.heading)}`;
			problems.push(`${place}: ${wording(wrong, 'each column once')}`);
		}
	});
	return { found, problems, notices };
}

function headingWanted(text: string): string {
	return text === ''
		? 'a heading over every column that is filled'
		: 'one of the template (data/README.md lists them)';
}
