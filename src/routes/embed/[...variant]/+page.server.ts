import { error } from '@sveltejs/kit';
import { embedMessages as e } from '$lib/i18n/embed-messages';
import { loadDataset } from '$lib/server/dataset';
import { listFrozen } from '$lib/server/frozen';
import { loadPress } from '$lib/server/press';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	loadPress().pages.paths.map((variant) => ({ variant }));

export const load: PageServerLoad = ({ params }) => {
	const page = loadPress().pages.page(params.variant);
	if (page === null) error(404, e.notFoundTitle);
	const { updated } = loadDataset();
	return {
		...page,
		updated,
		frozenDates: listFrozen()
	};
};
