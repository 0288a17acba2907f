/** A part of the page that is loaded later: on its way, there, or failed and to be tried again. */
import { loadAnew } from './bring';

export class Part<Content> {
	/** Null until it is there. */
	content = $state.raw<Content | null>(null);
	/** Why it is not there; stays while it is tried again. */
	failure = $state.raw<Error | null>(null);
	/** It is on its way. */
	trying = $state(false);
	readonly #get: () => Promise<Content>;
	readonly #loadAnew: () => Promise<boolean>;

	/**
	 * @param get gets it; called again after a failure
	 * @param anew loads the whole page anew; false where that cannot be
	 */
	constructor(get: () => Promise<Content>, anew = loadAnew) {
		this.#get = get;
		this.#loadAnew = anew;
	}

	/**
	 * Gets it, or gets it again after a failure.
	 * @param isPressed the reader has asked for it: where trying again does not help, the page is loaded anew
	 * @returns what it holds, or null where it has not come, or is on its way already
	 */
	async load(isPressed = false): Promise<Content | null> {
		if (this.trying) return null;
		this.trying = true;
		try {
			this.content ??= await this.#get();
			this.failure = null;
			return this.content;
		} catch (error) {
			if (!isPressed || !(await this.#loadAnew())) this.failure = error as Error;
			return null;
		} finally {
			this.trying = false;
		}
	}
}
