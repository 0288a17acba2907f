/**
 * Plans are counted apart: an agreement of status `planned` has been announced, but nobody cooperates by it yet. Whatever
 * counts the whole says both figures; partners, paths and rankings leave plans out unless they are asked for.
 */
import type { Agreement } from './agreement';
import type { View } from './view';

export interface Tally {
	/** Signed or renewed. */
	readonly made: number;
	readonly planned: number;
}

export function isPlan({ status }: Pick<Agreement, 'status'>): boolean {
	return status === 'planned';
}

/** Counts agreements, plans apart. */
export function tallyOf(agreements: Iterable<Pick<Agreement, 'status'>>): Tally {
	let made = 0;
	let planned = 0;
	for (const agreement of agreements) {
		if (isPlan(agreement)) planned++;
		else made++;
	}
	return { made, planned };
}

/** Whether the reader has asked for plans by name: then partners and paths count them too. */
export function asksForPlans({ statuses }: Pick<View, 'statuses'>): boolean {
	return statuses.includes('planned');
}
