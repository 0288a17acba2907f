import { WHOLE } from '$lib/address/subject';
import { loadDataset } from '$lib/server/dataset';
import { introduce } from '$lib/server/introduction';
import { loadPress } from '$lib/server/press';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { pages } = loadPress();
	return {
		...introduce(loadDataset()),
		legend: pages.page(WHOLE).legend,
		list: pages.list(WHOLE)
	};
};
