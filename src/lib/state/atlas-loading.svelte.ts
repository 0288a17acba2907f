/** The way from a page without data to one with an atlas: on its way, there, or failed and to be tried again. */
import { localToday } from '$lib/i18n/format';
import { Atlas, type PageSetting } from './atlas.svelte';
import { loadBriefDataset, loadDataset } from './load-dataset';
import { nextTask } from './next-task';
import { prepareRecord } from './prepare-record';

export class AtlasLoading {
	atlas = $state.raw<Atlas | null>(null);
	failure = $state.raw<Error | null>(null);
	#request = new AbortController();
	#completing = false;

	/**
	 * Loads, or loads again after a failure.
	 * @param brief what is drawn and counted will do for the beginning; the data must be today's
	 */
	async start(setting: PageSetting, brief = false): Promise<void> {
		this.failure = null;
		const request = (this.#request = new AbortController());
		// Called as the page wakes up, which holds up a slow phone long enough.
		await nextTask();
		try {
			const dataset = await (brief
				? loadBriefDataset(request.signal)
				: loadDataset(setting.folder, request.signal));
			const record = await prepareRecord(dataset, localToday());
			const atlas = new Atlas(record, setting);
			await nextTask();
			// What the first rendering asks for: within it, it would hold up a slow phone longer.
			void atlas.result;
			await nextTask();
			if (!request.signal.aborted) this.atlas = atlas;
		} catch (error) {
			if (!request.signal.aborted) this.failure = error as Error;
		}
	}

	/** Fetches what a brief beginning has left out; may be called again. */
	async complete(): Promise<void> {
		const { atlas } = this;
		const { signal } = this.#request;
		if (atlas?.dataset.brief !== true || this.#completing) return;
		this.#completing = true;
		try {
			const dataset = await loadDataset(atlas.setting.folder, signal);
			const record = await prepareRecord(dataset, atlas.today);
			if (!signal.aborted) atlas.complete(record);
		} catch (error) {
			if (!signal.aborted) this.failure = error as Error;
		} finally {
			this.#completing = false;
		}
	}

	/** The page is left: whatever comes afterwards is dropped. */
	stop(): void {
		this.#request.abort();
	}
}
