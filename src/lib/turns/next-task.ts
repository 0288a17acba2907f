/** Long work in turns. */

/** Lets the browser see to the reader and the screen before the work goes on. */
export function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		// A timer would wait four milliseconds more each time; `scheduler.yield` would keep all timers waiting.
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
