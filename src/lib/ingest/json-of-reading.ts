/** A reading as `npm run ingest -- --json` prints it, for programs. */
import type { ArticleReading, Draft } from './draft';
import type { Merge } from './merge';
import type { Found } from './span';

/** @param merges what the record has of each draft, in their order */
export function jsonOfReading(
	{ text, isCut, drafts, refusal }: ArticleReading,
	reason: string | null,
	merges: readonly (Merge | null)[]
): object {
	return {
		agreements: drafts.map((draft, i) => ({
			...jsonOfDraft(draft, text),
			merge: merges[i] ?? null
		})),
		refused: reason,
		refusal:
			refusal === null
				? null
				: { code: refusal.code, seen: refusal.seen, partners: refusal.partners },
		cut: isCut
	};
}

function jsonOfDraft(draft: Draft, text: string): object {
	const support = (found: Found<unknown> | null) =>
		found === null
			? []
			: [
					{
						confidence: found.confidence,
						spans: found.spans.map(({ start, end }) => ({
							start,
							end,
							text: text.slice(start, end)
						}))
					}
				];
	const supports = (found: readonly Found<unknown>[]) => found.flatMap(support);
	const values = <Value>(found: readonly Found<Value>[]) => found.map(({ value }) => value);
	return {
		parties: draft.parties.map(({ value }) => ({ code: value.code, name: value.name })),
		signed: draft.signed?.value.date ?? null,
		precision: draft.signed?.value.precision ?? 'unknown',
		status: draft.status.value,
		instruments: values(draft.instruments),
		sectors: values(draft.sectors),
		scope: draft.sectors.map(({ phrase }) => phrase),
		place: draft.place?.value ?? null,
		signatories: values(draft.signatories),
		programs: values(draft.programs),
		legalBasis: values(draft.legalBasis),
		validYears: draft.validYears?.value ?? null,
		notes: draft.notes,
		support: {
			parties: supports(draft.parties),
			signed: support(draft.signed),
			status: support(draft.status),
			instruments: supports(draft.instruments),
			sectors: supports(draft.sectors),
			place: support(draft.place),
			signatories: supports(draft.signatories),
			programs: supports(draft.programs),
			legalBasis: supports(draft.legalBasis),
			validYears: support(draft.validYears)
		}
	};
}
