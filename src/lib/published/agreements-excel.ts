/**
 * The published file `/data/kerja-sama-excel.csv`: the same record as `agreements.csv` for those who open it in Excel with
 * Indonesian settings. What Excel does to a CSV by itself (letters in a code page of its own, `35.10` to 35.1, `2019-09` to
 * 1 September) meets nothing here that it could change.
 */
import type { Agreement } from '../domain/agreement';
import type { Dataset } from '../domain/dataset';
import { formatDate } from '../i18n/format';
import { messages as m } from '../i18n/messages';
import { spreadsheetMessages as w } from '../i18n/spreadsheet-messages';
import { printCsv } from './csv';

/** As Excel reads them, in Indonesian and in English. */
const MONTHS = [
	'jan(uar[iy])?|feb(ruar[iy])?|mar(et|ch)?|apr(il)?|mei|may|jun[ie]?|jul[iy]?|agu(stus)?|aug(ust)?',
	'sep(tember)?|o[kc]t(ober)?|nov(ember)?|de[sc](ember)?'
];

/** By it Excel knows that the letters are UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

interface Names {
	readonly region: (code: string) => string;
	readonly sector: (id: string) => string;
	readonly group: (id: string) => string;
}
type Cell = (agreement: Agreement, names: Names) => string | number;

/** Content of each column, in the order in which they are printed: codes first, the names beside them. */
const CELLS: Record<keyof typeof w.heading, Cell> = {
	id: ({ id }) => id,
	title: ({ title }) => title,
	year: ({ signed }) => partOf(signed, 0),
	month: ({ signed }) => partOf(signed, 1),
	day: ({ signed }) => partOf(signed, 2),
	signed: ({ signed }) => (signed === null ? '' : w.on(formatDate(signed))),
	partyCodes: ({ parties }) => list(parties),
	parties: ({ parties }, names) => list(parties.map(names.region)),
	statusCode: ({ status }) => status,
	status: ({ status }) => m.statusName[status],
	instrumentCodes: ({ instruments }) => list(instruments),
	instruments: ({ instruments }) => list(instruments.map((one) => m.instrumentName[one])),
	sectorCodes: ({ sectors }) => list(sectors),
	sectors: ({ sectors }, names) => list(sectors.map(names.sector)),
	groupCodes: ({ groups }) => list(groups),
	groups: ({ groups }, names) => list(groups.map(names.group)),
	place: ({ place }) => place ?? '',
	signatories: ({ signatories }) =>
		list(signatories.map(({ name, office }) => `${name} (${office})`)),
	programs: ({ programs }) => list(programs),
	legalBasis: ({ legalBasis }) => list(legalBasis),
	validYears: ({ validYears }) => validYears ?? '',
	calledOff: ({ calledOff }) => (calledOff === undefined ? '' : w.on(formatDate(calledOff.on))),
	calledOffReason: ({ calledOff }) => calledOff?.reason ?? '',
	bordering: ({ bordering }) => (bordering ? w.yes : w.no),
	distanceKm: ({ distanceKm }) => distanceKm,
	evidenceCode: ({ evidence }) => evidence,
	evidence: ({ evidence }) => m.evidenceName[evidence],
	// The bar that joins a list is no letter of an address but as its code.
	sourceUrls: ({ sources }) => list(sources.map(({ url }) => url.replaceAll('|', '%7C'))),
	sourcePublishers: ({ sources }) => list(sources.map(({ publisher }) => publisher)),
	sourceDates: ({ sources }) =>
		list(
			sources.map(({ published }) =>
				published === null ? w.undatedSource : w.published(formatDate(published))
			)
		),
	note: ({ note }) => note ?? ''
};

/**
 * Prints the file in the order given: UTF-8 with a byte order mark, semicolons between cells, lists joined with “ | ”
 * (a bar inside an entry becomes a slash). Only years, months, days and kilometres are numbers; whatever else looks like one,
 * like a date or like a formula gets a leading apostrophe.
 */
export function printAgreementsExcel({
	agreements,
	regions,
	catalogue
}: Pick<Dataset, 'agreements' | 'regions' | 'catalogue'>): string {
	const names: Names = {
		region: nameIn(regions.map(({ code, name }) => [code, name])),
		sector: nameIn(catalogue.sectors.map(({ id, name }) => [id, name.id])),
		group: nameIn(catalogue.groups.map(({ id, name }) => [id, name.id]))
	};
	const columns = (Object.keys(CELLS) as (keyof typeof CELLS)[]).map((key) => CELLS[key]);
	const rows = agreements.map((one) => columns.map((cell) => printValue(cell(one, names))));
	const headings = (Object.keys(CELLS) as (keyof typeof CELLS)[]).map((key) => w.heading[key]);
	return BYTE_ORDER_MARK + printCsv([headings, ...rows], ';');
}

/** Names by code; a code without one stands for itself. */
function nameIn(entries: readonly (readonly [code: string, name: string])[]) {
	const names = new Map(entries);
	return (code: string) => names.get(code) ?? code;
}

function list(entries: readonly string[]): string {
	return entries.map((entry) => entry.replaceAll('|', '/')).join(' | ');
}

/** Year, month or day of a date of any precision, as a number by which tables are sorted. */
function partOf(isoDate: string | null, part: 0 | 1 | 2): number | '' {
	const text = isoDate?.split('-')[part];
	return text === undefined ? '' : Number(text);
}

const NUMBER = /^(rp)?[\d\s.,:/%()+-]*\d[\d\s.,:/%()+-]*(e[\d\s+-]*)?([ap]m)?$/i;
const WITH_MONTH = new RegExp(`^(?=.*\\d)[\\d\\s.,/-]*(${MONTHS.join('|')})[\\d\\s.,/-]*$`, 'i');

/** What Excel would make a number, a sum of money, a time or a date of stays text by an apostrophe. */
function printValue(value: string | number): string {
	if (typeof value === 'number') return String(value);
	return excelChanges(value) ? `'${value}` : value;
}

/** Whether Excel would make a number, a sum of money, a time or a date of a text in a CSV file. */
export function excelChanges(text: string): boolean {
	return NUMBER.test(text) || WITH_MONTH.test(text);
}
