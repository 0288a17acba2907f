/** Whether something is before the reader's eyes. */

/** A picture that is about to be scrolled to counts; in a frame from elsewhere browsers know only what is in view. */
const MARGIN = '25%';

/**
 * Follows whether an element is in view, or nearly, on a page that is on screen. Where browsers cannot tell, it is.
 * @param tell is told at first and with every change
 * @returns ends it
 */
export function followView(element: Element, tell: (inView: boolean) => void): () => void {
	let isNear: boolean | null = null;
	let last: boolean | null = null;
	const look = (): void => {
		const isSeen = document.visibilityState !== 'hidden';
		const inView = isSeen && isNear === true;
		// Of a page that is on screen the observer is about to say it.
		if ((isSeen && isNear === null) || inView === last) return;
		last = inView;
		tell(inView);
	};
	const observer =
		typeof IntersectionObserver !== 'function'
			? null
			: new IntersectionObserver(
					(entries) => {
						isNear = entries.at(-1)?.isIntersecting ?? isNear;
						look();
					},
					{ rootMargin: MARGIN }
				);
	if (observer === null) isNear = true;
	document.addEventListener('visibilitychange', look);
	observer?.observe(element);
	look();
	return () => {
		observer?.disconnect();
		document.removeEventListener('visibilitychange', look);
	};
}

/** Waits until an element is in view. @param signal ends the waiting; the promise then never settles */
export function whenInView(element: Element, signal: AbortSignal): Promise<void> {
	return when(element, signal, (inView) => inView);
}

const PRESSES = ['pointerenter', 'pointerdown', 'touchstart', 'keydown'] as const;

/**
 * Waits until the reader comes back to an element: they reach for it, or it is in view again after it was not.
 * @param signal ends the waiting; the promise then never settles
 */
export function whenBack(element: Element, signal: AbortSignal): Promise<void> {
	let wasAway = false;
	return when(
		element,
		signal,
		(inView) => {
			wasAway ||= !inView;
			return inView && wasAway;
		},
		PRESSES
	);
}

function when(
	element: Element,
	signal: AbortSignal,
	isTime: (inView: boolean) => boolean,
	signs: readonly string[] = []
): Promise<void> {
	return new Promise((resolve) => {
		const ending = new AbortController();
		const options = { signal: ending.signal, passive: true };
		const finish = (): void => {
			ending.abort();
			if (!signal.aborted) resolve();
		};
		for (const sign of signs) element.addEventListener(sign, finish, options);
		signal.addEventListener('abort', () => ending.abort(), options);
		const endView = followView(element, (inView) => {
			if (isTime(inView)) finish();
		});
		ending.signal.addEventListener('abort', endView, { once: true });
		if (signal.aborted || ending.signal.aborted) endView();
	});
}
