import { error } from '@sveltejs/kit';
import { embedMessages as e } from '$lib/i18n/embed-messages';
import { listFrozen } from '$lib/server/frozen';
import { loadDataset } from '$lib/server/dataset';
import { loadPress } from '$lib/server/press';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	loadPress().pages.paths.map((variant) => ({ variant }));

export const load: PageServerLoad = ({ params }) => {
	const page = loadPress().pages.page(params.variant);
	if (page === null) error(404, e.notFoundTitle);
	const { catalogue, updated } = loadDataset();
	return {
		...page,
		updated,
		groups: catalogue.groups.map(({ id, name }) => ({ id, name: name.id })),
		frozenDates: listFrozen()
	};
};
