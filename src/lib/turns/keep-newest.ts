/** The newest of what comes faster than it can be worked off. */

/**
 * Hands on the first at once, then the newest of those that came meanwhile: whoever sends thousands keeps the page busy
 * with a few.
 * @param take does the work
 * @param pause milliseconds from one to the next
 */
export function keepNewest<T>(take: (value: T) => void, pause: number) {
	let waiting: { readonly value: T } | null = null;
	let timer: ReturnType<typeof setTimeout> | null = null;

	function next(): void {
		timer = null;
		if (waiting === null) return;
		const { value } = waiting;
		waiting = null;
		// First: should the work fail, the next one comes all the same.
		timer = setTimeout(next, pause);
		take(value);
	}

	return {
		offer(value: T): void {
			waiting = { value };
			if (timer === null) next();
		},
		/** Drops what waits; may be called twice. */
		stop(): void {
			waiting = null;
			if (timer !== null) clearTimeout(timer);
			timer = null;
		}
	};
}
