/** The door to all engines. */
import type { Driver, DriverOptions, EngineName } from './driver';
import { startChromium, startFirefox } from './puppeteer-driver';
import { startWebKit } from './webkit-driver';

const START: Readonly<Record<EngineName, (options: DriverOptions) => Promise<Driver>>> = {
	chromium: startChromium,
	firefox: startFirefox,
	webkit: startWebKit
};

/**
 * Starts a browser with nothing in it.
 * @throws Error with one line when it is missing, too old, or does not start
 */
export function startEngine(engine: EngineName, options: DriverOptions): Promise<Driver> {
	return START[engine](options);
}
