import { introduce } from '$lib/server/introduction';
import { loadDataset } from '$lib/server/dataset';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => introduce(loadDataset());
