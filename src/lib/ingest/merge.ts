/** Whether the record already has the agreement of a draft, and what the draft would add to it or contradict. */
import type { AgreementFile } from '../record/agreement-file';
import { spanOf } from '../record/calendar';
import type { Draft } from './draft';

export interface Kept {
	readonly id: string;
	readonly file: string;
	readonly value: AgreementFile;
}

export type MergeField =
	| 'signed'
	| 'status'
	| 'instruments'
	| 'sectors'
	| 'place'
	| 'signatories'
	| 'legalBasis'
	| 'validYears';

export interface FieldComparison {
	readonly field: MergeField;
	/** same · more: the draft adds to a list · less: the draft says less, which is no conflict · conflict */
	readonly verdict: 'same' | 'more' | 'less' | 'conflict';
	readonly kept: readonly string[];
	readonly drafted: readonly string[];
}

export interface Merge {
	readonly id: string;
	readonly file: string;
	/** Why it is held for the same act: days between both dates; null where one of them is not known. */
	readonly daysApart: number | null;
	readonly fields: readonly FieldComparison[];
	/** The page is among the sources already. */
	readonly hasSource: boolean;
	/** Other records of the same parties that it may be as well. */
	readonly others: readonly string[];
}

/** Two acts of the same parties this close together are more often one act told twice. */
export const NEAR_DAYS = 14;

/**
 * Looks for the agreement in the record.
 * @param kept all records
 * @param url the address of the article, when known
 * @returns null when no record has the same parties and a near date, or one that is not known
 */
export function findMerge(draft: Draft, kept: readonly Kept[], url: string | null): Merge | null {
	const parties = draft.parties
		.map(({ value }) => value.code)
		.sort()
		.join(' ');
	const date = draft.signed?.value.date ?? null;
	const like = kept
		.filter(({ value }) => [...new Set(value.parties)].sort().join(' ') === parties)
		.map((one) => ({ one, days: daysBetween(date, one.value.signed ?? null) }))
		.filter(({ days }) => days === null || days <= NEAR_DAYS)
		.sort(
			(a, b) =>
				(a.days ?? NEAR_DAYS + 1) - (b.days ?? NEAR_DAYS + 1) ||
				((b.one.value.signed ?? '') < (a.one.value.signed ?? '') ? -1 : 1)
		);
	const [best, ...rest] = like;
	if (best === undefined) return null;
	const { value, id, file } = best.one;
	return {
		id,
		file,
		daysApart: best.days,
		fields: compare(value, draft),
		hasSource: url !== null && value.sources.some((source) => sameAddress(source.url, url)),
		others: rest.map(({ one }) => one.id)
	};
}

/** Fewest days between two dates of any precision; null when one is not known. */
function daysBetween(a: string | null, b: string | null): number | null {
	if (a === null || b === null) return null;
	const [[firstA, lastA], [firstB, lastB]] = [spanOf(a), spanOf(b)];
	return Math.max(0, firstA - lastB, firstB - lastA);
}

function compare(kept: AgreementFile, draft: Draft): FieldComparison[] {
	const names = (list: readonly { readonly name: string; readonly office: string }[]) =>
		list.map(({ name, office }) => `${name}, ${office}`);
	return [
		single('signed', kept.signed, draft.signed?.value.date),
		single('status', kept.status, draft.status.value),
		listed('instruments', kept.instruments ?? [], valuesOf(draft.instruments)),
		listed('sectors', kept.sectors ?? [], valuesOf(draft.sectors)),
		place(kept.place, draft.place?.value),
		listed('signatories', names(kept.signatories ?? []), names(valuesOf(draft.signatories))),
		listed('legalBasis', kept.legalBasis ?? [], valuesOf(draft.legalBasis)),
		single('validYears', kept.validYears, draft.validYears?.value)
	];
}

function valuesOf<Value>(found: readonly { readonly value: Value }[]): Value[] {
	return found.map(({ value }) => value);
}

function single(
	field: MergeField,
	kept: string | number | undefined,
	drafted: string | number | undefined
): FieldComparison {
	const [a, b] = [kept, drafted].map((value) => (value === undefined ? [] : [String(value)]));
	const lists = { kept: a ?? [], drafted: b ?? [] };
	if (drafted === undefined)
		return { field, verdict: kept === undefined ? 'same' : 'less', ...lists };
	if (kept === undefined) return { field, verdict: 'more', ...lists };
	if (String(kept) === String(drafted)) return { field, verdict: 'same', ...lists };
	// “2026-02” says no more than “2026-02-09” does.
	if (field === 'signed' && String(kept).startsWith(String(drafted)))
		return { field, verdict: 'less', ...lists };
	if (field === 'signed' && String(drafted).startsWith(String(kept)))
		return { field, verdict: 'more', ...lists };
	return { field, verdict: 'conflict', ...lists };
}

/** A hall with and without its building is one place. */
function place(kept: string | undefined, drafted: string | undefined): FieldComparison {
	const compared = single('place', kept, drafted);
	if (compared.verdict !== 'conflict' || kept === undefined || drafted === undefined)
		return compared;
	if (kept.includes(drafted)) return { ...compared, verdict: 'less' };
	return drafted.includes(kept) ? { ...compared, verdict: 'more' } : compared;
}

function listed(
	field: MergeField,
	kept: readonly string[],
	drafted: readonly string[]
): FieldComparison {
	const adds = drafted.some((one) => !kept.includes(one));
	const lacks = kept.some((one) => !drafted.includes(one));
	return { field, verdict: adds ? 'more' : lacks ? 'less' : 'same', kept, drafted };
}

function sameAddress(a: string, b: string): boolean {
	const plain = (url: string) =>
		url.replace(/^https?:\/\/(?:www\.|m\.)?/i, '').replace(/\/(?:amp\/?)?$/i, '');
	return plain(a) === plain(b);
}
