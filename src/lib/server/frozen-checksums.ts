/**
 * What each frozen copy was when it was kept, as `sha256sum` writes it. The list lies apart from the copies: a copy that
 * is changed or removed is missed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Below the project; `sha256sum -c` checks it there. */
export const CHECKSUMS_FILE = 'data/beku.sha256';

/** Checksum by path below the project, `static/data/beku/<date>/graph.json`. */
export type Checksums = ReadonlyMap<string, string>;

export function checksum(content: string | Buffer): string {
	return createHash('sha256').update(content).digest('hex');
}

/**
 * @param root the project's folder
 * @throws Error naming a line of another form: what it stood for would go unchecked
 */
export function readChecksums(root: string): Checksums {
	const file = join(root, CHECKSUMS_FILE);
	if (!existsSync(file)) return new Map();
	const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
	return new Map(
		lines.map((line, at) => {
			const [, sum, path] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
			if (sum === undefined || path === undefined) {
				throw new Error(`${CHECKSUMS_FILE}:${at + 1} is "${line}", expected "<sha256>  <path>".`);
			}
			return [path, sum] as const;
		})
	);
}

/** Writes the list; sorted by path, so that a new copy stands last. */
export function writeChecksums(root: string, checksums: Checksums): void {
	const lines = [...checksums]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, sum]) => `${sum}  ${path}\n`);
	writeFileSync(join(root, CHECKSUMS_FILE), lines.join(''));
}
