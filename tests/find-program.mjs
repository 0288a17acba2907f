/** Finds a program that the tests need; nothing is downloaded. */
import { existsSync } from 'node:fs';

/**
 * @param {{ what: string; variable: string; usual: readonly string[]; get: string }} program what it is, the variable of the
 *   environment that names its executable, where it usually is, and the package of Debian's that brings it
 * @returns {string} path of its executable
 * @throws {Error} with one line that says how to get it
 */
export function findProgram({ what, variable, usual, get }) {
	const asked = process.env[variable];
	if (asked !== undefined && !existsSync(asked)) {
		throw new Error(
			`${variable} is "${asked}", where there is no file: name the executable of ${what}.`
		);
	}
	const found = asked ?? usual.find((path) => existsSync(path));
	if (found === undefined) {
		throw new Error(
			`No ${what} found: install it (Debian: apt-get install ${get}) or set ${variable} to its executable.`
		);
	}
	return found;
}
