/** The empty table that editors fill: headings, one example, and beside it what each column means and which words there are. */
import type { WriteSheet } from 'hucre/xlsx';
import type { Region, RegionCode } from '../domain/region';
import type { SectorCatalogue } from '../domain/sector';
import { sheetMessages as w } from '../i18n/sheet-messages';
import type { AgreementFile } from '../record/agreement-file';
import { WRITTEN, type WrittenColumn } from './columns';
import { printAgreements, type PrintedCell } from './print-agreements';
import { writeWorkbook } from './write-table';

const REQUIRED: ReadonlySet<WrittenColumn> = new Set([
	'title',
	'parties',
	'status',
	'sourceUrls',
	'sourcePublishers'
]);

const { exampleRow: example } = w;
const EXAMPLE: AgreementFile = {
	title: example.title,
	parties: ['35.10' as RegionCode, '51.71' as RegionCode],
	signed: '2026-03-04',
	status: 'signed',
	instruments: ['perjanjian-kerja-sama'],
	sectors: ['pangan'],
	scope: [...example.scope],
	place: example.place,
	signatories: [...example.signatories],
	programs: [...example.programs],
	legalBasis: [...example.legalBasis],
	validYears: 5,
	sources: [
		{
			url: 'https://contoh.go.id/berita',
			publisher: example.publishers[0],
			published: '2026-03-05'
		},
		{ url: 'https://contoh.id/naskah', publisher: example.publishers[1], document: true }
	],
	note: example.note
};

/** Writes it; the same words give the same bytes. */
export async function writeTemplate({
	regions,
	catalogue
}: {
	readonly regions: readonly Region[];
	readonly catalogue: SectorCatalogue;
}): Promise<Uint8Array> {
	const base = WRITTEN.indexOf('base');
	const rows = printAgreements([{ id: example.id, value: EXAMPLE }], regions).map((row, at) =>
		// What an example was exported from there is not.
		at === 0 ? row : row.map((cell, column) => (column === base ? '' : cell))
	);
	const groups = new Map(catalogue.groups.map(({ id, name }) => [id, name.id]));
	return writeWorkbook(rows, [
		sheetOf(
			w.sheet.guide,
			[16, 8, 90, 60],
			[
				[...w.guideHeading],
				...WRITTEN.map((column, at) => [
					w.heading[column],
					REQUIRED.has(column) ? w.required : '',
					w.guide[column],
					rows[1]?.[at] ?? ''
				])
			]
		),
		sheetOf(
			w.sheet.regions,
			[10, 44, 30, 40],
			[
				[...w.regionHeading],
				...regions.map(({ code, name, label, aliases }) => [code, name, label, aliases.join(', ')])
			]
		),
		sheetOf(
			w.sheet.sectors,
			[30, 60, 40],
			[
				[...w.sectorHeading],
				...catalogue.sectors.map(({ id, name, group }) => [id, name.id, groups.get(group) ?? group])
			]
		)
	]);
}

function sheetOf(
	name: string,
	widths: readonly number[],
	rows: readonly (readonly PrintedCell[])[]
): WriteSheet {
	return {
		name,
		columns: widths.map((width) => ({ width, style: { numFmt: '@' } })),
		rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
		freezePane: { rows: 1 }
	};
}
