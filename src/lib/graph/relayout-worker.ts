/** The worker's door: everything it does is in `relayout-serve.ts`. */
import { serveLayout } from './relayout-serve';

const { hear } = serveLayout({
	post: (message) => self.postMessage(message),
	// How often progress is told.
	slice: 50,
	later: (work, delay) => setTimeout(work, delay),
	now: () => performance.now()
});
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data));
self.postMessage({ type: 'ready' });
