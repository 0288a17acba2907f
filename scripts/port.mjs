/** The port that the atlas is served on here. */

/**
 * @returns {number} as asked for by PORT; 4173 unless told
 * @throws {Error} when PORT is no port
 */
export function portFromEnvironment() {
	const text = process.env.PORT ?? '4173';
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65535) {
		throw new Error(`PORT is "${text}", expected a number from 0 to 65535.`);
	}
	return port;
}
