import { error } from '@sveltejs/kit';
import { printSubject } from '$lib/address/subject';
import { embedMessages as e } from '$lib/i18n/embed-messages';
import { loadDataset } from '$lib/server/dataset';
import { listFrozen } from '$lib/server/frozen';
import { loadPress } from '$lib/server/press';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	loadPress().pages.subjects.map((subject) => ({ variant: printSubject(subject) }));

export const load: PageServerLoad = ({ params }) => {
	const { pages } = loadPress();
	const subject = pages.subject(params.variant);
	if (subject === null) error(404, e.notFoundTitle);
	const { updated } = loadDataset();
	return {
		...pages.page(subject),
		updated,
		frozenDates: listFrozen()
	};
};
