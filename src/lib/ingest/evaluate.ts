/** How well articles are read: what was found against keys made by hand, counted per field. */
import { nameKey } from '../domain/region-names';
import type { ArticleReading, Draft, RefusalCode } from './draft';

/** What an article says, as its key has it. */
export interface ExpectedAgreement {
	/** Full names. */
	readonly parties: readonly string[];
	readonly signed: string | null;
	readonly status: string;
	readonly instruments: readonly string[];
	readonly sectors: readonly string[];
	readonly place: string | null;
	readonly signatories: readonly string[];
	readonly legalBasis: readonly string[];
	readonly validYears: number | null;
}

export interface Key {
	readonly name: string;
	readonly agreements: readonly ExpectedAgreement[];
	readonly refused: RefusalCode | null;
}

export const FIELDS = [
	'refusal',
	'parties',
	'signed',
	'status',
	'instruments',
	'sectors',
	'place',
	'signatories',
	'legalBasis',
	'validYears'
] as const;
export type Field = (typeof FIELDS)[number];

export interface Score {
	/** Found and right. */
	right: number;
	/** Found and wrong. */
	wrong: number;
	/** Not found. */
	missed: number;
}

export interface Difference {
	readonly name: string;
	readonly field: Field;
	readonly wrong: readonly string[];
	readonly missed: readonly string[];
}

export interface Evaluation {
	readonly scores: Readonly<Record<Field, Score>>;
	readonly differences: readonly Difference[];
}

export function evaluate(
	pairs: readonly { readonly key: Key; readonly reading: ArticleReading }[]
): Evaluation {
	const scores = Object.fromEntries(
		FIELDS.map((field) => [field, { right: 0, wrong: 0, missed: 0 }])
	) as Record<Field, Score>;
	const differences: Difference[] = [];
	for (const { key, reading } of pairs) {
		const compare = (field: Field, expected: readonly string[], found: readonly string[]) => {
			const wrong = found.filter((one) => !expected.some((other) => same(field, one, other)));
			const missed = expected.filter((one) => !found.some((other) => same(field, one, other)));
			scores[field].right += expected.length - missed.length;
			scores[field].wrong += wrong.length;
			scores[field].missed += missed.length;
			if (wrong.length + missed.length > 0)
				differences.push({ name: key.name, field, wrong, missed });
		};
		compare(
			'refusal',
			listOf(key.refused),
			listOf(reading.refusal === null ? null : reading.refusal.code)
		);
		const left = [...reading.drafts];
		for (const expected of key.agreements) {
			const draft = take(left, expected);
			for (const field of FIELDS) {
				if (field !== 'refusal')
					compare(field, expectedOf(expected, field), draft === null ? [] : foundOf(draft, field));
			}
		}
		for (const extra of left) compare('parties', [], foundOf(extra, 'parties'));
	}
	return { scores, differences };
}

export const precisionOf = ({ right, wrong }: Score) =>
	right + wrong === 0 ? 1 : right / (right + wrong);
export const recallOf = ({ right, missed }: Score) =>
	right + missed === 0 ? 1 : right / (right + missed);

/** The draft that shares most parties with what is expected. */
function take(drafts: Draft[], expected: ExpectedAgreement): Draft | null {
	const shared = (draft: Draft) =>
		draft.parties.filter(({ value }) => expected.parties.includes(value.name)).length;
	const [best] = [...drafts].sort((a, b) => shared(b) - shared(a));
	if (best === undefined) return null;
	drafts.splice(drafts.indexOf(best), 1);
	return best;
}

function expectedOf(
	expected: ExpectedAgreement,
	field: Exclude<Field, 'refusal'>
): readonly string[] {
	const value = expected[field];
	if (Array.isArray(value)) return value as readonly string[];
	return listOf(value as string | number | null);
}

function foundOf(draft: Draft, field: Exclude<Field, 'refusal'>): readonly string[] {
	switch (field) {
		case 'parties':
			return draft.parties.map(({ value }) => value.name);
		case 'signed':
			return listOf(draft.signed?.value.date ?? null);
		case 'status':
			return [draft.status.value];
		case 'signatories':
			return draft.signatories.map(({ value }) => value.name);
		case 'place':
			return listOf(draft.place?.value ?? null);
		case 'validYears':
			return listOf(draft.validYears?.value ?? null);
		default:
			return draft[field].map(({ value }) => value);
	}
}

function listOf(value: string | number | null): string[] {
	return value === null ? [] : [String(value)];
}

/** A hall may be given with or without its town. */
function same(field: Field, a: string, b: string): boolean {
	if (field !== 'place') return a === b;
	const [one, other] = [nameKey(a), nameKey(b)];
	return one.includes(other) || other.includes(one);
}
