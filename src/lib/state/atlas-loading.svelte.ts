/** The way from a page without data to one with an atlas: on its way, there, or failed and to be tried again. */
import { localToday } from '$lib/i18n/format';
import { Atlas, type PageSetting } from './atlas.svelte';
import { loadDataset } from './load-dataset';
import { prepareRecord } from './prepare-record';

export class AtlasLoading {
	atlas = $state.raw<Atlas | null>(null);
	failure = $state.raw<Error | null>(null);
	#request = new AbortController();

	/** Loads, or loads again after a failure. */
	async start(setting: PageSetting): Promise<void> {
		this.failure = null;
		const request = (this.#request = new AbortController());
		try {
			const dataset = await loadDataset(setting.folder, request.signal);
			const record = await prepareRecord(dataset, localToday());
			if (!request.signal.aborted) this.atlas = new Atlas(record, setting);
		} catch (error) {
			if (!request.signal.aborted) this.failure = error as Error;
		}
	}

	/** The page is left: whatever comes afterwards is dropped. */
	stop(): void {
		this.#request.abort();
	}
}
