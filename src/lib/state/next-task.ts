/** Long work in turns. */

/** Lets the browser see to the reader and the screen before the work goes on. */
export function nextTask(): Promise<void> {
	if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
	return new Promise((resolve) => {
		// Timers wait four milliseconds when they follow each other; messages do not.
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
