import { loadDataset } from '$lib/server/dataset';
import { introduce } from '$lib/server/introduction';
import { loadPress } from '$lib/server/press';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const dataset = loadDataset();
	return {
		...introduce(dataset),
		groups: dataset.catalogue.groups.map(({ id, name }) => ({ id, name: name.id })),
		list: loadPress().pages.list('')
	};
};
