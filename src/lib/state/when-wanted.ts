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

const REACHES = ['pointerdown', 'touchstart', 'keydown', 'focusin'] as const;

/**
 * Waits for the moment.
 * @param element what the heavy thing would fill
 * @param signal ends the waiting; the promise then never settles
 * @returns once the element is near the screen and the browser idle; at once when a finger, a pointer or the keyboard
 *   comes to the element. To a reader who saves data only the latter counts. A built page's scripts start after its
 *   picture is painted, so that nothing heavy comes before it; to wait for `load` would be to wait for all that is
 *   fetched ahead.
 */
export function whenWanted(element: HTMLElement, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				whenIdle(finish);
			},
			{ rootMargin: '25%' }
		);
		for (const type of REACHES) element.addEventListener(type, finish, { passive: true });
		if (!savesData()) observer.observe(element);
		signal.addEventListener('abort', stop);

		function stop(): void {
			observer.disconnect();
			for (const type of REACHES) element.removeEventListener(type, finish);
		}
		function finish(): void {
			stop();
			if (!signal.aborted) resolve();
		}
	});
}

/** Safari knows no idle callbacks. */
function whenIdle(then: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(() => then(), { timeout: 500 });
	else setTimeout(then, 200);
}
