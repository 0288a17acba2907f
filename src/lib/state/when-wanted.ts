/** When something heavy is worth loading: it is in view and nothing else is going on, or the reader reaches for it. */

/** What browsers tell of a reader who pays for every byte. */
interface Connection {
	readonly saveData?: boolean;
}

/** The reader has asked for little data: nothing heavy is loaded until they reach for it. */
export function savesData(): boolean {
	const { connection } = navigator as Navigator & { readonly connection?: Connection };
	return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

const PRESSES = ['pointerdown', 'touchstart', 'keydown'] as const;
const REACHES = [...PRESSES, 'pointerenter', 'focusin'] as const;

/**
 * Milliseconds that belong to reading and scrolling: to wake something heavy holds up a phone just then. Who has waited
 * long for the picture is not kept waiting as long again.
 */
const UNDISTURBED = { sinceOpened: 4000, sincePicture: 2000 } as const;
/** Files that have come only now were waited for long enough, milliseconds since the page was opened. */
const LATE = 2500;

/**
 * Waits for the moment.
 * @param element what the heavy thing would fill
 * @param signal ends the waiting; the promise then never settles
 * @returns at once when a finger, a pointer or the keyboard comes to the element; else once it is near the screen, the
 *   page has been open for four seconds and shown its picture for two, and the browser is idle. What it needs is fetched
 *   meanwhile (`static/before-paint.js`); on a slow line there is nothing to wait for once that has come. To a reader who
 *   saves data only a press counts: a pointer that passes by asks for nothing.
 */
export function whenWanted(element: HTMLElement, signal: AbortSignal): Promise<void> {
	// `static/before-paint.js` then fetches what the map needs.
	performance.mark('awake');
	return new Promise((resolve) => {
		if (isMarked('reached')) return resolve();
		let timer: ReturnType<typeof setTimeout> | undefined;
		const observer = observerOfView(() => onNear());
		const files = observerOfMarks((marks) => {
			const fetched = marks.getEntriesByName('fetched');
			if (fetched.some(({ startTime }) => startTime >= LATE)) finish();
		});
		const saves = savesData();
		const signs = saves ? PRESSES : REACHES;
		for (const type of signs) element.addEventListener(type, finish, { passive: true });
		signal.addEventListener('abort', stop);
		if (!saves) {
			// Known already of the picture that the page came with; the observer would take a frame to say so again.
			if (isMarked('near') || observer === null) onNear();
			else observer.observe(element);
			performance.clearMarks('near');
		}

		function onNear(): void {
			observer?.disconnect();
			timer = setTimeout(() => whenIdle(finish), untilUndisturbed());
			files?.observe({ type: 'mark', buffered: true });
		}
		function stop(): void {
			observer?.disconnect();
			files?.disconnect();
			clearTimeout(timer);
			for (const type of signs) element.removeEventListener(type, finish);
		}
		function finish(): void {
			stop();
			if (!signal.aborted) resolve();
		}
	});
}

/** Null where a reader's protection has taken it from the browser: then everything counts as in view. */
function observerOfView(onNear: () => void): IntersectionObserver | null {
	if (typeof IntersectionObserver !== 'function') return null;
	return new IntersectionObserver(
		(entries) => {
			if (entries.some(({ isIntersecting }) => isIntersecting)) onNear();
		},
		{ rootMargin: '25%' }
	);
}

/** Null as above: then nothing is known of the files. */
function observerOfMarks(
	hear: (marks: PerformanceObserverEntryList) => void
): PerformanceObserver | null {
	return typeof PerformanceObserver === 'function' ? new PerformanceObserver(hear) : null;
}

/**
 * What `static/before-paint.js` has noticed before anything else could. reached: the reader has pressed the picture · near:
 * it is in view, or nearly · picture: it is painted · fetched: what it needs has come.
 */
function isMarked(name: 'reached' | 'near'): boolean {
	return performance.getEntriesByName(name).length > 0;
}

/** Nothing to wait for where the page has been on screen for long, or has no picture of its own. */
function untilUndisturbed(): number {
	const [painted] = performance.getEntriesByName('picture');
	return painted === undefined
		? 0
		: Math.max(
				UNDISTURBED.sinceOpened - performance.now(),
				painted.startTime + UNDISTURBED.sincePicture - performance.now(),
				0
			);
}

/** Safari knows no idle callbacks. */
function whenIdle(then: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(() => then(), { timeout: 500 });
	else setTimeout(then, 200);
}
