/** The published file `/data/agreements.json`, and its short form for pages that first of all draw. */
import * as v from 'valibot';
import { EVIDENCE_GRADES, INSTRUMENTS, STATUSES, type Agreement } from '../domain/agreement';
import { parsePublished, PUBLISHED_VERSION, regionCode, version } from './form';

export interface PublishedAgreements {
	readonly version: number;
	/** ISO date on which the record last changed; copies from before it was published lack it. */
	readonly updated?: string;
	/** Sorted by id. */
	readonly agreements: readonly Agreement[];
	/** Read from the short form: what it lacks is empty. */
	readonly brief?: true;
}

const texts = v.array(v.string());
const nullable = v.nullable(v.string());

/** In the order in which the keys are printed. */
const agreement = v.object({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
	title: v.string(),
	signed: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/))),
	status: v.picklist(STATUSES),
	parties: v.pipe(v.array(regionCode), v.minLength(2)),
	instruments: v.array(v.picklist(INSTRUMENTS)),
	sectors: texts,
	groups: texts,
	place: nullable,
	signatories: v.array(v.object({ name: v.string(), office: v.string() })),
	programs: texts,
	legalBasis: texts,
	validYears: v.nullable(v.number()),
	calledOff: v.exactOptional(v.object({ on: v.pipe(v.string(), v.isoDate()), reason: v.string() })),
	bordering: v.boolean(),
	distanceKm: v.pipe(v.number(), v.minValue(0)),
	sources: v.pipe(
		v.array(
			v.object({
				// Addresses become links: any other scheme could run a script in the reader's page.
				url: v.pipe(v.string(), v.regex(/^https?:\/\//i)),
				publisher: v.string(),
				published: nullable
			})
		),
		v.minLength(1)
	),
	evidence: v.picklist(EVIDENCE_GRADES),
	note: nullable
});

/** What is only read, one agreement at a time: four fifths of the file. Nothing is drawn or counted by it. */
const NO_DETAILS = {
	place: null,
	signatories: [],
	programs: [],
	legalBasis: [],
	sources: [],
	note: null
} as const satisfies Partial<Agreement>;

const brief = v.object({
	...v.omit(agreement, ['place', 'signatories', 'programs', 'legalBasis', 'sources', 'note'])
		.entries,
	oneSource: v.exactOptional(v.literal(true))
});
/** `oneSource` stands for sources that the short form lacks, and copies from before it was told of lack it too. */
const SAME_KEYS = Object.keys(brief.entries).filter((key) => key !== 'oneSource');

const EACH_ONCE = 'expected each id once';
const isEachOnce = (items: readonly { readonly id: string }[]): boolean =>
	new Set(items.map(({ id }) => id)).size === items.length;
const updated = v.exactOptional(v.pipe(v.string(), v.isoDate()));
const schema = v.object({
	version,
	updated,
	agreements: v.pipe(
		v.array(agreement),
		v.check((items) => isEachOnce(items), EACH_ONCE)
	)
});
const briefSchema = v.object({
	version,
	updated,
	agreements: v.pipe(
		v.array(brief),
		v.check((items) => isEachOnce(items), EACH_ONCE)
	)
});

/** What a file is printed from. */
type Printed = Pick<PublishedAgreements, 'agreements' | 'updated'>;

/** Prints the file: keys in the order of the contract, sorted by id, one agreement per line. */
export function printAgreementsJson({ agreements, updated }: Printed): string {
	return printLines(
		sorted(agreements).map((item) => v.parse(agreement, item)),
		updated
	);
}

/** Prints the short form: the same without places, people, programmes, legal bases, sources and notes. */
export function printBriefJson({ agreements, updated }: Printed): string {
	return printLines(
		sorted(agreements).map((item) =>
			v.parse(brief, item.sources.length === 1 ? { ...item, oneSource: true } : item)
		),
		updated
	);
}

function printLines(items: readonly object[], updated: string | undefined): string {
	const lines = items.map((item) => JSON.stringify(item));
	const date = updated === undefined ? '' : `"updated":"${updated}",`;
	return `{"version":${PUBLISHED_VERSION},${date}"agreements":[\n${lines.join(',\n')}\n]}\n`;
}

/**
 * Reads the file's content; keys it does not know are dropped.
 * @param value what JSON.parse gave, or anything
 * @throws Error naming the first place that is not of the published form
 */
export function parsePublishedAgreements(value: unknown): PublishedAgreements {
	const { agreements, ...rest } = parsePublished(schema, value, 'agreements.json');
	return { ...rest, agreements: sorted(agreements) };
}

/** The same for the short form; what it lacks is empty. */
export function parseBriefAgreements(value: unknown): PublishedAgreements {
	const { agreements, ...rest } = parsePublished(briefSchema, value, 'agreements-brief.json');
	const filled = agreements.map((item) => ({ ...item, ...NO_DETAILS }));
	return { ...rest, agreements: sorted(filled), brief: true };
}

/** Whether both say the same in everything that the short form holds. */
export function isSameInBrief(a: readonly Agreement[], b: readonly Agreement[]): boolean {
	// The keys of `calledOff` too: whatever is not listed is left out at every depth.
	const keys = [...SAME_KEYS, 'on', 'reason'];
	return JSON.stringify(a, keys) === JSON.stringify(b, keys);
}

function sorted(agreements: readonly Agreement[]): Agreement[] {
	return [...agreements].sort((a, b) => (a.id < b.id ? -1 : 1));
}
