/** What one file of `data/agreements` may say: the only definition, for the checks, the types and the editors' JSON Schema. */
import * as v from 'valibot';
import { INSTRUMENTS, STATUSES } from '../domain/agreement';
import type { Region } from '../domain/region';
import type { SectorCatalogue } from '../domain/sector';
import { precisionOf } from './calendar';
import { isIndonesian } from './indonesian';
import { findAlien } from './plain-text';

/** The words that are data themselves: which sectors and regions there are. */
export interface Vocabulary {
	readonly catalogue: SectorCatalogue;
	/** Sorted by code. */
	readonly regions: readonly Region[];
}

/** Past this a text is not a label but a copied paragraph. */
const LINE_MAX = 300;
const NOTE_MAX = 2000;

/** Plain text in its composed form; the message names what is not, and its column. */
const plain = () =>
	v.check<string, v.ErrorMessage<v.CheckIssue<string>>>(
		(text) => findAlien(text) === null,
		({ input }) => findAlien(input)?.expected ?? 'plain text'
	);

/** A text on one line, without blanks around it: what ends up in tables, CSV cells and labels. */
export const line = (max = LINE_MAX) =>
	v.pipe(
		v.string(),
		v.regex(/^\S(?:.*\S)?$/u, 'text on one line without blanks around it'),
		plain(),
		v.maxLength(max, `at most ${max} characters`)
	);

/** The same for readers, in their language. */
export const indonesian = (max = LINE_MAX) =>
	v.pipe(line(max), v.check(isIndonesian, 'a text in Indonesian, which readers will see'));

/** Empty lists are refused: “not stated” has one spelling only, the key left out. */
const list = <const T extends v.GenericSchema>(item: T) =>
	v.pipe(
		v.array(item),
		v.minLength(1, 'at least one entry (leave the key out when nothing is stated)')
	);

const date = v.pipe(
	v.string(),
	v.regex(/^\d{4}(-\d{2}){0,2}$/, 'a date like "2026-02-09", "2026-02" or "2026"'),
	v.check((text) => precisionOf(text) !== null, 'a real date since 1945')
);

/** A date known to the day. */
export const day = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date like "2026-02-09"'),
	v.check((text) => precisionOf(text) === 'day', 'a real date since 1945')
);

const url = v.pipe(
	v.string(),
	v.regex(/^https?:\/\/\S+$/i, 'an address that starts with https:// or http://'),
	plain(),
	v.check(isPublicUrl, 'an address of a public page (host with a dot, no user name or password)'),
	v.maxLength(2000, 'at most 2000 characters')
);

const text = (description: string) => v.pipe(line(), v.description(description));

const signatory = { name: line(), office: line() };

const calledOff = { on: day, reason: indonesian() };

const source = {
	url,
	publisher: line(),
	published: v.optional(day),
	document: v.optional(
		v.pipe(v.literal(true, 'true'), v.description('This link is the signed text itself'))
	)
};

/**
 * The schema for a vocabulary. Keys stand in the order in which files are written.
 * The message of every rule is what was expected; it completes the sentence “… ; expected …”.
 */
export function agreementFileSchema({ catalogue, regions }: Vocabulary) {
	const sectors = catalogue.sectors.map((sector) => sector.id);
	const codes = regions.map((region) => region.code);
	return v.strictObject({
		title: text('Our own words, Indonesian, one line'),
		parties: v.pipe(
			v.array(v.picklist(codes, `the code of one of the ${codes.length} regions`)),
			v.minLength(2, 'two or more regions'),
			v.description('Official codes in quotes, each with the full name as a comment')
		),
		signed: v.optional(
			v.pipe(date, v.description('As precisely as known, in quotes; left out when not known'))
		),
		status: v.pipe(
			v.picklist(STATUSES, 'one of ' + STATUSES.join(', ')),
			v.description('signed, planned or renewed')
		),
		instruments: v.optional(list(v.picklist(INSTRUMENTS, 'one of ' + INSTRUMENTS.join(', ')))),
		sectors: v.optional(
			v.pipe(
				list(v.picklist(sectors, `one of the ${sectors.length} sector ids of sectors.yaml`)),
				v.description('The first one leads; left out when the pages name no field')
			)
		),
		scope: v.optional(
			v.pipe(list(line()), v.description('Phrases of the pages that the sectors were read from'))
		),
		place: v.optional(text('Where it was signed')),
		signatories: v.optional(
			v.pipe(list(v.strictObject(signatory)), v.description('Only those whom a source says signed'))
		),
		programs: v.optional(list(line())),
		legalBasis: v.optional(list(line())),
		validYears: v.optional(
			v.pipe(
				v.number(),
				v.integer('whole years'),
				v.minValue(1, 'at least 1 year'),
				v.maxValue(99, 'at most 99 years'),
				v.description('Years the agreement says it holds')
			)
		),
		calledOff: v.optional(
			v.pipe(
				v.strictObject(calledOff),
				v.description(
					'When it ended before its term, and why (Indonesian, as the middle of a sentence)'
				)
			)
		),
		sources: v.pipe(v.array(v.strictObject(source)), v.minLength(1, 'at least one source')),
		note: v.optional(
			v.pipe(
				indonesian(NOTE_MAX),
				v.description('For readers, in Indonesian: what the pages state and where they disagree')
			)
		),
		distinctFrom: v.optional(
			v.pipe(
				list(line()),
				v.description('Ids of like agreements (same parties, near dates) that are other acts')
			)
		)
	});
}

export type AgreementFile = v.InferOutput<ReturnType<typeof agreementFileSchema>>;

/** The keys in the order in which they are written: of a file, and of the entries of its lists of maps. */
export const KEYS = {
	agreement: Object.keys(
		agreementFileSchema({ catalogue: { groups: [], sectors: [] }, regions: [] }).entries
	) as readonly (keyof AgreementFile)[],
	signatories: Object.keys(signatory),
	sources: Object.keys(source),
	calledOff: Object.keys(calledOff)
};

function isPublicUrl(text: string): boolean {
	if (!URL.canParse(text)) return false;
	const { hostname, username, password } = new URL(text);
	return hostname.includes('.') && username === '' && password === '';
}
