import { listFrozen } from '$lib/server/frozen';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ frozenDates: listFrozen() });
