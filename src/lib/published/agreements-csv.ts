/** The published file `/data/agreements.csv`: RFC 4180, UTF-8, a header, one agreement per line. */
import type { Agreement } from '../domain/agreement';
import type { Region } from '../domain/region';
import { printCsv } from './csv';

type Cell = (agreement: Agreement, nameOf: (code: string) => string) => string;

/** Header and content of each column, in the order in which they are printed. */
const COLUMNS: readonly (readonly [header: string, cell: Cell])[] = [
	['id', ({ id }) => id],
	['title', ({ title }) => title],
	['signed', ({ signed }) => signed ?? ''],
	['status', ({ status }) => status],
	['parties', ({ parties }) => list(parties)],
	['party_names', ({ parties }, nameOf) => list(parties.map(nameOf))],
	['instruments', ({ instruments }) => list(instruments)],
	['sectors', ({ sectors }) => list(sectors)],
	['groups', ({ groups }) => list(groups)],
	['place', ({ place }) => place ?? ''],
	[
		'signatories',
		({ signatories }) => list(signatories.map(({ name, office }) => `${name} (${office})`))
	],
	['programs', ({ programs }) => list(programs)],
	['legal_basis', ({ legalBasis }) => list(legalBasis)],
	['valid_years', ({ validYears }) => (validYears === null ? '' : String(validYears))],
	['called_off', ({ calledOff }) => calledOff?.on ?? ''],
	['called_off_reason', ({ calledOff }) => calledOff?.reason ?? ''],
	['bordering', ({ bordering }) => String(bordering)],
	['distance_km', ({ distanceKm }) => String(distanceKm)],
	['evidence', ({ evidence }) => evidence],
	['source_urls', ({ sources }) => list(sources.map(({ url }) => url))],
	['source_publishers', ({ sources }) => list(sources.map(({ publisher }) => publisher))],
	['source_dates', ({ sources }) => list(sources.map(({ published }) => published ?? '?'))],
	['note', ({ note }) => note ?? '']
];

/**
 * Prints the file in the order given.
 * Lists are joined with “; ” (a semicolon inside an entry becomes a comma; an unknown source date is “?”,
 * so that addresses, publishers and dates stay in step). A cell that a spreadsheet would run as a formula
 * gets a leading apostrophe.
 * @param regions must hold every party; an unknown one appears by its code
 */
export function printAgreementsCsv(
	agreements: readonly Agreement[],
	regions: readonly Region[]
): string {
	const names = new Map<string, string>(regions.map(({ code, name }) => [code, name]));
	const nameOf = (code: string) => names.get(code) ?? code;
	const rows = agreements.map((agreement) => COLUMNS.map(([, cell]) => cell(agreement, nameOf)));
	return printCsv([COLUMNS.map(([header]) => header), ...rows], ',');
}

function list(entries: readonly string[]): string {
	return entries.map((entry) => entry.replaceAll(';', ',')).join('; ');
}
