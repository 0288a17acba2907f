/** Where the site will be found: what a build names in full, and what it is stamped with. */
import { portFromEnvironment } from './port.mjs';

/**
 * @returns {string} path below which the site lies, as in BASE_PATH: empty, or with a `/` before it and none after it
 * @throws {Error} when BASE_PATH is no such path
 */
export function siteBase() {
	const base = process.env.BASE_PATH ?? '';
	if (base !== '' && !/^\/[^?#]*[^/?#]$/.test(base)) {
		throw new Error(
			`BASE_PATH is "${base}", expected "" or a path that starts with "/" and does not end with "/", for example "/atlas".`
		);
	}
	return base;
}

/**
 * @returns {string} scheme and host, as in SITE_ORIGIN; unless told, those of the server here
 * @throws {Error} when SITE_ORIGIN is more or less than that
 */
export function siteOrigin() {
	const origin = process.env.SITE_ORIGIN ?? `http://localhost:${portFromEnvironment()}`;
	if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
		throw new Error(
			`SITE_ORIGIN is "${origin}", expected scheme and host alone, for example "https://jejaring.example".`
		);
	}
	return origin;
}
