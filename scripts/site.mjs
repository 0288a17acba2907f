/** What a build is told of its site: where it will be found, and whom readers write to. */
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

const MAIL = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;

/**
 * @returns {string | null} where readers report an agreement that is missing, as in REPORT_TO: a mail address, or the page
 *   where issues are made; null when there is none, and then nothing invites them to
 * @throws {Error} when REPORT_TO is neither
 */
export function reportAddress() {
	const to = process.env.REPORT_TO ?? '';
	if (to === '') return null;
	if (MAIL.test(to) || (URL.canParse(to) && new URL(to).protocol === 'https:')) return to;
	throw new Error(
		`REPORT_TO is "${to}", expected a mail address or the https address of a page for new issues, for example "redaksi@jejaring.example".`
	);
}
