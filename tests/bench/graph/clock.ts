/** What the page's clocks read: frames, and the longest time the main thread did not answer. */

export interface ThreadWatch {
	/** Ends it. Milliseconds of the longest block since it began. */
	end(): Promise<number>;
}

/** Long tasks are reported after they have ended. */
const REPORT_DELAY = 100;

/**
 * Watches the main thread by two means and believes the worse: tasks the browser reports as long (over 50 ms), and the
 * gaps between ticks of a timer, which also see many short tasks in a row. A tick comes every 4 to 5 ms at rest.
 */
export function watchThread(): ThreadWatch {
	const start = performance.now();
	let last = start;
	let gap = 0;
	let timer = 0;
	const tick = (): void => {
		const now = performance.now();
		gap = Math.max(gap, now - last);
		last = now;
		timer = window.setTimeout(tick, 0);
	};
	timer = window.setTimeout(tick, 0);
	const tasks: PerformanceEntry[] = [];
	const observer = new PerformanceObserver((list) => void tasks.push(...list.getEntries()));
	observer.observe({ type: 'longtask' });
	return {
		async end() {
			const end = performance.now();
			clearTimeout(timer);
			gap = Math.max(gap, end - last);
			await new Promise((resolve) => setTimeout(resolve, REPORT_DELAY));
			tasks.push(...observer.takeRecords());
			observer.disconnect();
			const within = tasks.map(
				({ startTime, duration }) =>
					Math.min(end, startTime + duration) - Math.max(start, startTime)
			);
			return Math.max(gap, ...within);
		}
	};
}

/** The next frame; milliseconds on the page's clock. */
export function nextFrame(): Promise<number> {
	return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What has been drawn by now has left the page: the second frame from here begins. */
export async function afterPaint(): Promise<void> {
	await nextFrame();
	await nextFrame();
}
