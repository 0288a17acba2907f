/** A seeded source of numbers, so that every run of a benchmark measures the same record. */

export interface Random {
	/** A number from 0 up to, not including, 1. */
	readonly next: () => number;
	/** One of the values, each as likely as its weight says. */
	readonly pick: <Value>(weighted: Weighted<Value>) => Value;
}

/** Values with the running sum of their weights. */
export interface Weighted<Value> {
	readonly values: readonly Value[];
	readonly sums: readonly number[];
}

/** @param counts how often each value occurs, in any unit */
export function weighted<Value>(counts: readonly (readonly [Value, number])[]): Weighted<Value> {
	let sum = 0;
	return {
		values: counts.map(([value]) => value),
		sums: counts.map(([, count]) => (sum += count))
	};
}

/** The generator mulberry32 (Tommy Ettinger, public domain): 32 bits of state, fast, good enough to make up records. */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const pick = <Value>({ values, sums }: Weighted<Value>): Value => {
		const target = next() * (sums.at(-1) ?? 0);
		let low = 0;
		let high = sums.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((sums[middle] as number) > target) high = middle;
			else low = middle + 1;
		}
		return values[low] as Value;
	};
	return { next, pick };
}
