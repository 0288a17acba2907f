import { loadDataset } from '$lib/server/dataset';
import { introduce } from '$lib/server/introduction';
import { loadPress } from '$lib/server/press';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	...introduce(loadDataset()),
	list: loadPress().pages.list('')
});
