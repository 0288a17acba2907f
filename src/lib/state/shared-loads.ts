/** Files that several may wait for at once, and that stay once they are there. */

interface Run<Content> {
	readonly content: Promise<Content>;
	readonly request: AbortController;
	/** How many want it. */
	waiting: number;
}

export class SharedLoads<Content> {
	readonly #kept = new Map<string, Content>();
	readonly #running = new Map<string, Run<Content>>();
	readonly #load: (url: string, signal: AbortSignal) => Promise<Content>;

	/** @param load fetches one; its signal is that of nobody wanting it any more */
	constructor(load: (url: string, signal: AbortSignal) => Promise<Content>) {
		this.#load = load;
	}

	/**
	 * @param signal of this one who wants it
	 * @returns the same content for the same address; fetched again only after a failure
	 * @throws what the load throws; the signal's reason when that ends it
	 */
	async get(url: string, signal: AbortSignal): Promise<Content> {
		signal.throwIfAborted();
		const kept = this.#kept.get(url);
		if (kept !== undefined) return kept;
		const run = this.#running.get(url) ?? this.#start(url);
		run.waiting++;
		return new Promise((resolve, reject) => {
			const leave = (): void => {
				run.waiting--;
				if (run.waiting === 0) {
					this.#forget(url, run);
					run.request.abort();
				}
				reject(signal.reason as Error);
			};
			signal.addEventListener('abort', leave, { once: true });
			run.content.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
		});
	}

	#start(url: string): Run<Content> {
		const request = new AbortController();
		const run = { content: this.#load(url, request.signal), request, waiting: 0 };
		this.#running.set(url, run);
		run.content.then(
			(content) => {
				this.#kept.set(url, content);
				this.#forget(url, run);
			},
			() => this.#forget(url, run)
		);
		return run;
	}

	/** Unless another one has taken its place. */
	#forget(url: string, run: Run<Content>): void {
		if (this.#running.get(url) === run) this.#running.delete(url);
	}
}
