/** What every view of a record starts from, worked out in turns: together it would hold up a slow phone. */
import type { Dataset } from '$lib/domain/dataset';
import { buildFilterIndex, type FilterIndex } from '$lib/domain/filter';
import { buildNetwork, type Network } from '$lib/domain/network';
import { nextTask } from '$lib/turns/next-task';

export interface PreparedRecord {
	readonly dataset: Dataset;
	/** ISO date that decides which agreements still hold. */
	readonly today: string;
	/** Cooperation between single regions. */
	readonly network: Network;
	readonly index: FilterIndex;
}

/** @param today ISO date, the reader's or that of a frozen copy */
export async function prepareRecord(dataset: Dataset, today: string): Promise<PreparedRecord> {
	await nextTask();
	const network = buildNetwork(dataset.agreements, dataset.regions, 'daerah');
	await nextTask();
	const index = buildFilterIndex(dataset, today);
	await nextTask();
	return { dataset, today, network, index };
}
