/** What the browser's history has still to be told, in which order, and how soon. Knows no browser, only a clock. */

export interface Change {
	/** Takes the place of the step that the reader is on, rather than being one. */
	readonly replace: boolean;
}

/** How many calls of the history a browser may be asked for; milliseconds. */
export interface Pace {
	/** So many may come in one go, */
	readonly burst: number;
	/** and one more each time that has passed: never more than `burst + window / every` in any window. */
	readonly every: number;
	/** Changes that replace each other are told once they have rested for so long. */
	readonly rest: number;
	/** A browser that has refused is asked again after so long. */
	readonly pause: number;
}

/**
 * The changes that wait. At most two do: one that replaces the step the reader is on, and the step that comes after it.
 * Whatever is asked for meanwhile takes the place of the last one, so the newest is always told, and is told last.
 */
export class Outbox<T extends Change> {
	readonly #pace: Pace;
	readonly #now: () => number;
	#resting: T | null = null;
	#step: T | null = null;
	#askedLast = -Infinity;
	#restsUntil = -Infinity;
	/** When as many calls may come in one go again as ever. */
	#rested = -Infinity;
	#closedUntil = -Infinity;

	/** @param now milliseconds that only ever grow */
	constructor(pace: Pace, now: () => number) {
		this.#pace = pace;
		this.#now = now;
	}

	/** Puts a change after those that wait, or in the place of one. */
	ask(change: T): void {
		if (!change.replace || this.#step !== null) {
			// What it would replace has not been told yet: it is that step now.
			this.#step = asStep(change);
			return;
		}
		const now = this.#now();
		// One that comes alone need not wait for others.
		const isAlone = this.#resting === null && now - this.#askedLast >= this.#pace.rest;
		this.#restsUntil = isAlone ? now : now + this.#pace.rest;
		this.#askedLast = now;
		this.#resting = change;
	}

	/** Milliseconds until the next one may be told; null when none waits. */
	get wait(): number | null {
		if (this.newest === null) return null;
		const { burst, every } = this.#pace;
		const hasRoom = this.#rested - (burst - 1) * every;
		// A step that comes after it must find it told: the way back leads there.
		const rests = this.#step === null ? this.#restsUntil : -Infinity;
		return Math.max(0, Math.max(hasRoom, rests, this.#closedUntil) - this.#now());
	}

	/** Hands out the next one, to be told now; null when there is none or it must wait. */
	take(): T | null {
		if (this.wait !== 0) return null;
		const change = this.#resting ?? this.#step;
		if (this.#resting === null) this.#step = null;
		this.#resting = null;
		this.count();
		return change;
	}

	/** What is told last; null when nothing waits. */
	get newest(): T | null {
		return this.#step ?? this.#resting;
	}

	/** Takes back one that was handed out: the browser has refused it. */
	refuse(change: T): void {
		this.hold();
		if (change.replace) this.#resting ??= change;
		else if (this.#resting === null) this.#step ??= change;
		else {
			// It was to replace the step that was refused.
			this.#step ??= asStep(this.#resting);
			this.#resting = null;
		}
	}

	/** Hands out nothing for a while. */
	hold(): void {
		this.#closedUntil = this.#now() + this.#pace.pause;
	}

	/** Waits for no more changes of the same kind; only for room. */
	hurry(): void {
		this.#restsUntil = -Infinity;
	}

	/** Counts a call of the history: its own, or one that somebody else has made. */
	count(): void {
		this.#rested = Math.max(this.#rested, this.#now()) + this.#pace.every;
	}

	/** Forgets what waits; what was called stays counted. */
	clear(): void {
		this.#resting = null;
		this.#step = null;
	}
}

function asStep<T extends Change>(change: T): T {
	return { ...change, replace: false };
}
