/** Passing from one set of numbers to the next, so that motion shows what a filter changed. */

/** Milliseconds; short enough to count as an answer to the click. */
const DURATION = 220;

export class Transition {
	readonly #still: boolean;
	readonly #now: () => number;
	#from: Float32Array;
	#to: Float32Array;
	#start = -Infinity;

	/**
	 * @param size how many numbers
	 * @param still no motion: every change is complete at once (`prefers-reduced-motion`)
	 * @param now milliseconds of a clock that never goes back
	 */
	constructor(size: number, still: boolean, now: () => number = () => performance.now()) {
		this.#still = still;
		this.#now = now;
		this.#from = new Float32Array(size);
		this.#to = new Float32Array(size);
	}

	/** 0 at the beginning, 1 when there is nothing left to do; eased. */
	get progress(): number {
		const share = (this.#now() - this.#start) / DURATION;
		if (this.#still || share >= 1) return 1;
		return 1 - (1 - share) ** 3;
	}

	get from(): Float32Array {
		return this.#from;
	}

	get to(): Float32Array {
		return this.#to;
	}

	/** Heads for new numbers from wherever it stands now. */
	aim(target: Float32Array, atOnce = false): void {
		const share = this.progress;
		const standing = this.#from;
		for (let at = 0; at < standing.length; at++) {
			standing[at] = (standing[at] ?? 0) * (1 - share) + (this.#to[at] ?? 0) * share;
		}
		this.#to = target;
		this.#start = atOnce ? -Infinity : this.#now();
	}
}
