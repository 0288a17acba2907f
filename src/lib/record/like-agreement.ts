/** Whether the record may have an agreement already that somebody is about to add. */
import type { AgreementFile } from './agreement-file';
import { spanOf } from './calendar';

/** Days within which the same parties are taken for the same act, as the checks do. */
const NEAR_DAYS = 14;

/**
 * The id of an agreement with the same parties and about the same date, unless the new one says it is another act.
 * @param ours the record, by id
 * @returns null when there is none
 */
export function likeOf(
	value: Pick<AgreementFile, 'parties' | 'signed' | 'distinctFrom'>,
	ours: ReadonlyMap<string, AgreementFile>
): string | null {
	const parties = keyOf(value);
	for (const [id, other] of ours) {
		if (value.distinctFrom?.includes(id) === true || keyOf(other) !== parties) continue;
		if (value.signed === undefined || other.signed === undefined) {
			if (value.signed === other.signed) return id;
			continue;
		}
		const [first, last] = spanOf(value.signed);
		const [from, to] = spanOf(other.signed);
		if (first <= to + NEAR_DAYS && from <= last + NEAR_DAYS) return id;
	}
	return null;
}

const keys = new WeakMap<object, string>();

/** Kept: each row of a table asks for those of the whole record. */
function keyOf(value: Pick<AgreementFile, 'parties'>): string {
	const key = keys.get(value) ?? [...value.parties].sort().join('~');
	keys.set(value, key);
	return key;
}
