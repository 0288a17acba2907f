/** The door to all engines. */
import type { Driver, DriverOptions, EngineName } from './driver';

const START: Readonly<Record<EngineName, (options: DriverOptions) => Promise<Driver>>> = {
	// What drives another engine takes half a second to import.
	chromium: async (options) => (await import('./puppeteer-driver')).startChromium(options),
	firefox: async (options) => (await import('./puppeteer-driver')).startFirefox(options),
	webkit: async (options) => (await import('./webkit-driver')).startWebKit(options)
};

/**
 * Starts a browser with nothing in it.
 * @throws Error with one line when it is missing, too old, or does not start
 */
export function startEngine(engine: EngineName, options: DriverOptions): Promise<Driver> {
	return START[engine](options);
}
