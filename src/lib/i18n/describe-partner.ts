/** What a region and one of its partners have in common, in one line of a list. */
import type { Dataset } from '$lib/domain/dataset';
import type { Partner } from '$lib/domain/partners';
import { sectorsAskedFor } from '$lib/domain/sector-choice';
import type { View } from '$lib/domain/view';
import { describeDates, describeSectors, describeShared } from './describe';

/** Sectors beyond this many are counted: alike lines say nothing. */
const NAMED_SECTORS = 2;

/**
 * @param view its filter by sector decides which sectors are named: the others are not what is asked about
 * @returns “5 kerja sama, 2 di antaranya hanya berdua; perhubungan, kesehatan, dan 3 lainnya; 2012–2019”
 */
export function describePartner(
	{ agreements, bilateral }: Partner,
	dataset: Pick<Dataset, 'agreements' | 'catalogue'>,
	view: Pick<View, 'sectors'>
): string {
	const shared = agreements.flatMap((index) => dataset.agreements[index] ?? []);
	return [
		describeShared(shared, bilateral.length),
		describeSectors(shared, dataset.catalogue, {
			most: NAMED_SECTORS,
			only: sectorsAskedFor(view, dataset.catalogue)
		}),
		describeDates(shared)
	].join('; ');
}
