/** The record as a table that `readAgreements` reads back without loss. */
import type { Region } from '../domain/region';
import { sheetMessages as w } from '../i18n/sheet-messages';
import type { AgreementFile } from '../record/agreement-file';
import { printFingerprints, wholeFingerprintsOf } from '../record/fingerprints';
import { WRITTEN, type WrittenColumn } from './columns';
import { joinList } from './list-cell';
import { printPerson } from './person-cell';

export type PrintedCell = string | number;

type Print = (id: string, value: AgreementFile, nameOf: (code: string) => string) => PrintedCell;

const CELLS: Record<WrittenColumn, Print> = {
	id: (id) => id,
	title: (_, { title }) => title,
	parties: (_, { parties }, nameOf) => joinList(parties.map(nameOf)),
	signed: (_, { signed }) => signed ?? '',
	status: (_, { status }) => status,
	instruments: (_, { instruments }) => joinList(instruments ?? []),
	sectors: (_, { sectors }) => joinList(sectors ?? []),
	scope: (_, { scope }) => joinList(scope ?? []),
	place: (_, { place }) => place ?? '',
	signatories: (_, { signatories }) => joinList((signatories ?? []).map(printPerson)),
	programs: (_, { programs }) => joinList(programs ?? []),
	legalBasis: (_, { legalBasis }) => joinList(legalBasis ?? []),
	validYears: (_, { validYears }) => validYears ?? '',
	calledOff: (_, { calledOff }) => calledOff?.on ?? '',
	calledOffReason: (_, { calledOff }) => calledOff?.reason ?? '',
	sourceUrls: (_, { sources }) =>
		// Of one address nothing separates; of several the bar alone does, and a semicolon stays itself.
		sources.map(({ url }) => url.replace(/[\\|]/g, '\\$&')).join(' | '),
	sourcePublishers: (_, { sources }) => joinList(sources.map(({ publisher }) => publisher)),
	sourceDates: (_, { sources }) => joinList(sources.map(({ published }) => published ?? '?')),
	sourceDocuments: (_, { sources }) =>
		sources.some(({ document }) => document)
			? joinList(sources.map(({ document }) => (document ? w.yes : w.no)))
			: '',
	note: (_, { note }) => note ?? '',
	distinctFrom: (_, { distinctFrom }) => joinList(distinctFrom ?? []),
	base: (id, value) => `${id} ${printFingerprints(wholeFingerprintsOf(value))}`
};

/**
 * Prints agreements, the headings first.
 * @param regions must hold every party, which are written by their full names: no spreadsheet changes those
 */
export function printAgreements(
	agreements: readonly { readonly id: string; readonly value: AgreementFile }[],
	regions: readonly Region[]
): PrintedCell[][] {
	const names = new Map<string, string>(regions.map(({ code, name }) => [code, name]));
	const nameOf = (code: string) => names.get(code) ?? code;
	return [
		WRITTEN.map((column) => w.heading[column]),
		...agreements.map(({ id, value }) => WRITTEN.map((column) => CELLS[column](id, value, nameOf)))
	];
}
