/** The way from a page without data to one with an atlas: on its way, there, or failed and to be tried again. */
import { isSameInBrief } from '$lib/published/agreements-json';
import { Atlas, type PageSetting } from './atlas.svelte';
import { dataFolder, dayShown } from './edition';
import { loadBriefDataset, loadDataset } from './load-dataset';
import { loadWithdrawn } from './load-withdrawn';
import type { Withdrawn } from '$lib/domain/withdrawn';
import { nextTask } from '$lib/turns/next-task';
import { prepareRecord } from './prepare-record';

export class AtlasLoading {
	atlas = $state.raw<Atlas | null>(null);
	/** Why there is no atlas. */
	failure = $state.raw<Error | null>(null);
	/** Why an atlas that began with brief data still has no more than that. */
	detailsFailure = $state.raw<Error | null>(null);
	#request = new AbortController();
	#completing = false;
	#withdrawn: Promise<readonly Withdrawn[]> | null = null;

	/**
	 * Loads, or loads again after a failure. The data comes in brief: what is drawn and counted is a fifth of the
	 * whole, and many readers never ask for more.
	 */
	async start(setting: PageSetting): Promise<void> {
		this.failure = null;
		const { signal } = (this.#request = new AbortController());
		// Called as the page wakes up, which holds up a slow phone long enough.
		await nextTask();
		try {
			const dataset = await loadBriefDataset(dataFolder(setting.frozen), signal);
			const record = await prepareRecord(dataset, dayShown(setting.frozen, dataset.updated));
			let atlas = new Atlas(record, setting);
			// Words are also looked for in what is left out: without it the answer would be a wrong one.
			if (asksForDetails(atlas)) atlas = await completed(atlas, signal);
			if (atlas.asksUnknown) await this.#explain(atlas);
			await nextTask();
			// What the first rendering asks for: within it, it would hold up a slow phone longer.
			void atlas.result;
			await nextTask();
			if (!signal.aborted) this.atlas = atlas;
		} catch (error) {
			if (!signal.aborted) this.failure = error as Error;
		}
	}

	/** Fetches what a brief beginning has left out; may be called again, also after a failure. */
	async complete(): Promise<void> {
		const { atlas } = this;
		const { signal } = this.#request;
		if (atlas?.dataset.brief !== true || this.#completing) return;
		this.#completing = true;
		this.detailsFailure = null;
		try {
			const whole = await completed(atlas, signal);
			if (!signal.aborted) this.atlas = whole;
		} catch (error) {
			if (!signal.aborted) this.detailsFailure = error as Error;
		} finally {
			this.#completing = false;
		}
	}

	/** Asks what became of a record that an address names and nobody knows; may be called again. */
	async explain(): Promise<void> {
		if (this.atlas?.asksUnknown === true) await this.#explain(this.atlas);
	}

	async #explain(atlas: Atlas): Promise<void> {
		const { signal } = this.#request;
		try {
			this.#withdrawn ??= loadWithdrawn(signal);
			atlas.learn(await this.#withdrawn);
		} catch {
			// The address is then said to hold an unknown value, which is what it is without this file.
			this.#withdrawn = null;
		}
	}

	/** The page is left: whatever comes afterwards is dropped. */
	stop(): void {
		this.#request.abort();
	}
}

/** Whether the answer would be a wrong one without what a brief dataset leaves out. */
function asksForDetails({ view, dataset }: Atlas): boolean {
	// Copies from before the short form told of single sources know them from the sources alone.
	const knowsSources = dataset.agreements.some(({ oneSource }) => oneSource === true);
	return view.text !== '' || (view.evidence.includes('satu-sumber') && !knowsSources);
}

/** The same atlas with the whole record; another one if the site has been published anew in between. */
async function completed(atlas: Atlas, signal: AbortSignal): Promise<Atlas> {
	const { dataset, setting, today } = atlas;
	const whole = await loadDataset(dataFolder(setting.frozen), signal);
	const record = await prepareRecord(whole, today);
	if (!isSameInBrief(record.dataset.agreements, dataset.agreements)) {
		return new Atlas(record, setting);
	}
	atlas.complete(record);
	return atlas;
}
