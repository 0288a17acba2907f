/** Times of repeated runs, and the table that shows them. */

export interface Times {
	/** Milliseconds. */
	readonly median: number;
	readonly p95: number;
	readonly runs: number;
}

/**
 * Runs something a number of times, after letting it get warm.
 * @param run called with the number of the run
 * @param warmUp runs that are not counted: the first ones pay for the compiler
 */
export function measure(run: (at: number) => void, runs: number, warmUp: number): Times {
	for (let at = 0; at < warmUp; at++) run(at);
	const times: number[] = [];
	for (let at = 0; at < runs; at++) {
		const start = performance.now();
		run(at);
		times.push(performance.now() - start);
	}
	return timesOf(times);
}

/** Sums up durations in milliseconds, in any order; NaN where there are none. */
export function timesOf(durations: readonly number[]): Times {
	const runs = durations.length;
	const times = [...durations].sort((a, b) => a - b);
	return {
		median: times[Math.floor(runs / 2)] ?? NaN,
		p95: times[Math.min(runs - 1, Math.floor(runs * 0.95))] ?? NaN,
		runs
	};
}

export function milliseconds(value: number): string {
	return `${value.toFixed(2)} ms`;
}

/** Lines up columns: the first to the left, the others to the right. */
export function printTable(
	title: string,
	head: readonly string[],
	rows: readonly string[][]
): void {
	const lines = [head, ...rows];
	const widths = head.map((_, column) =>
		Math.max(...lines.map((line) => line[column]?.length ?? 0))
	);
	const printed = lines.map((line) =>
		line
			.map((cell, column) =>
				column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
			)
			.join('  ')
	);
	printed.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '));
	console.log(`${title}\n\n${printed.join('\n')}\n`);
}
