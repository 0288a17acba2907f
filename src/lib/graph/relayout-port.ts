/** A line to the layout's work: a worker; where a page may have none, the page itself in short slices. */
import workerUrl from './relayout-worker.ts?worker&url';
import { parseFromWorker, type FromWorker, type ToWorker } from './relayout-messages';
import { serveLayout } from './relayout-serve';

export interface LayoutPort {
	post(message: ToWorker): void;
	/** Ends the work at once, whatever it is at. */
	close(): void;
}

interface Ears {
	readonly hear: (message: FromWorker) => void;
	/** The work cannot go on. */
	readonly fail: (error: Error) => void;
}

/** Ways to start the worker, by preference. */
const STARTS: readonly ((url: string) => Worker)[] = [
	(url) => new Worker(url, { type: 'module' }),
	// In a sandbox without an origin of its own no address is “same-origin” but data: ones, which may import the file.
	(url) =>
		new Worker(`data:text/javascript,import ${encodeURIComponent(JSON.stringify(url))}`, {
			type: 'module'
		})
];
/** In the page a single tick of a larger graph would hold up the reader. */
const MAX_BODIES_IN_PAGE = 1500;
/** Milliseconds of a frame that work in the page may take. */
const SLICE_IN_PAGE = 8;

/**
 * Opens a line. What is posted before the worker listens waits for it.
 * @param bodies how many there are to lay out
 */
export function openLayoutPort(bodies: number, ears: Ears): LayoutPort {
	const url = new URL(workerUrl, document.baseURI).href;
	const waiting: ToWorker[] = [];
	let port: LayoutPort = { post: (message) => void waiting.push(message), close: () => undefined };
	let closed = false;
	tryStart(0);
	return {
		post: (message) => port.post(message),
		close: () => {
			closed = true;
			port.close();
		}
	};

	function tryStart(attempt: number): void {
		if (closed) return;
		const start = STARTS[attempt];
		if (start === undefined) return void startInPage();
		let worker: Worker;
		try {
			worker = start(url);
		} catch {
			return void tryStart(attempt + 1);
		}
		let ready = false;
		worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
			try {
				const message = parseFromWorker(data);
				if (message.type !== 'ready') return void ears.hear(message);
				ready = true;
				speakThrough({ post: (one) => worker.postMessage(one), close: () => worker.terminate() });
			} catch (error) {
				giveUp(error);
			}
		});
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			worker.terminate();
			if (ready) giveUp(new Error(`The layout worker failed: ${event.message}`));
			else tryStart(attempt + 1);
		});
		port = { ...port, close: () => worker.terminate() };
	}

	function startInPage(): void {
		if (bodies > MAX_BODIES_IN_PAGE) {
			giveUp(
				new Error(
					`This page may not start a worker, and ${bodies} marks are too many to lay out without one (at most ${MAX_BODIES_IN_PAGE}).`
				)
			);
			return;
		}
		const { hear, stop } = serveLayout({
			post: ears.hear,
			slice: SLICE_IN_PAGE,
			later: (work, delay) => setTimeout(work, delay),
			now: () => performance.now()
		});
		speakThrough({ post: (message) => setTimeout(() => hear(message), 0), close: stop });
	}

	function speakThrough(opened: LayoutPort): void {
		if (closed) return opened.close();
		port = opened;
		for (const message of waiting.splice(0)) port.post(message);
	}

	function giveUp(error: unknown): void {
		port.close();
		closed = true;
		// Whoever opens the line must have it in hand before it fails.
		queueMicrotask(() => ears.fail(error instanceof Error ? error : new Error(String(error))));
	}
}
