/** How well an agreement is supported, as the filter `bukti` asks for it. */
import { EVIDENCE_GRADES, type Agreement } from './agreement';

/** The grades, best first; and whatever its grade, that one page alone says it. */
export const EVIDENCE_FILTERS = [...EVIDENCE_GRADES, 'satu-sumber'] as const;
export type EvidenceFilter = (typeof EVIDENCE_FILTERS)[number];

/** The values of `EVIDENCE_FILTERS` that an agreement has. */
export function evidenceOf(
	agreement: Pick<Agreement, 'evidence' | 'sources' | 'oneSource'>
): EvidenceFilter[] {
	const { evidence, sources, oneSource } = agreement;
	return oneSource === true || sources.length === 1 ? [evidence, 'satu-sumber'] : [evidence];
}
