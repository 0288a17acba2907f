/**
 * Writes a plan so that the record is the old one or the new one, also when the process is killed in between: everything
 * is laid down in one folder first, then a list of what goes where is put beside it, and only then are files moved. Without
 * the list nothing has moved yet, and with it whoever comes next can finish.
 */
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';

/** In the data folder, followed by the number of the process that writes: two must not share one. */
const FOLDER = '.import-';
const LIST = 'moves.json';

/** Paths are below the data folder. */
export interface FilePlan {
	/** New texts by path. */
	readonly texts: ReadonlyMap<string, string>;
	readonly removes: readonly string[];
}

const movesSchema = v.strictObject({
	/** The staged files by their number, and where they go. */
	writes: v.array(v.pipe(v.string(), v.check(isInside))),
	removes: v.array(v.pipe(v.string(), v.check(isInside)))
});
type Moves = v.InferOutput<typeof movesSchema>;

/**
 * Writes a plan.
 * @throws Error when something cannot be laid down; the record is then as it was
 */
export function writePlan(dataDir: string, { texts, removes }: FilePlan): void {
	const staging = join(dataDir, `${FOLDER}${process.pid}`);
	const writes = [...texts.keys()];
	try {
		rmSync(staging, { recursive: true, force: true });
		mkdirSync(staging, { recursive: true });
		writes.forEach((path, at) => writeFileSync(join(staging, String(at)), texts.get(path) ?? ''));
		for (const path of writes) mkdirSync(dirname(join(dataDir, path)), { recursive: true });
		writeFileSync(join(staging, `${LIST}.tmp`), JSON.stringify({ writes, removes }));
		renameSync(join(staging, `${LIST}.tmp`), join(staging, LIST));
	} catch (error) {
		rmSync(staging, { recursive: true, force: true });
		throw error;
	}
	move(dataDir, staging, { writes, removes });
}

/** What was found of an interrupted import. */
export type Healed = 'finished' | 'undone';

/**
 * Finishes or undoes what an import left when it was killed. An import that still runs is left alone.
 * @returns what was done, one entry for each; mostly none
 * @throws Error naming a folder whose list cannot be read
 */
export function healInterrupted(dataDir: string): Healed[] {
	if (!existsSync(dataDir)) return [];
	return readdirSync(dataDir)
		.filter((name) => name.startsWith(FOLDER))
		.filter((name) => !isRunning(Number(name.slice(FOLDER.length))))
		.map((name): Healed => {
			const staging = join(dataDir, name);
			const moves = readMoves(staging);
			if (moves !== null) move(dataDir, staging, moves);
			rmSync(staging, { recursive: true, force: true });
			return moves === null ? 'undone' : 'finished';
		});
}

/** May be begun again at any point: what has been moved is no longer there to be moved. */
function move(
	dataDir: string,
	staging: string,
	{ writes, removes }: Readonly<Record<keyof Moves, readonly string[]>>
): void {
	writes.forEach((path, at) => {
		const from = join(staging, String(at));
		if (existsSync(from)) renameSync(from, join(dataDir, path));
	});
	for (const path of removes) rmSync(join(dataDir, path), { force: true });
	rmSync(staging, { recursive: true, force: true });
}

function readMoves(staging: string): Moves | null {
	const path = join(staging, LIST);
	if (!existsSync(path)) return null;
	try {
		return v.parse(movesSchema, JSON.parse(readFileSync(path, 'utf8')));
	} catch (cause) {
		throw new Error(
			`${path} cannot be read. Restore data/ from version control, delete that folder, and import again.`,
			{ cause }
		);
	}
}

/** Never true of this process itself: whoever heals has not begun to write yet. */
function isRunning(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Not ours to signal, but there.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/** A damaged list must not lead out of the data folder. */
function isInside(path: string): boolean {
	return !path.startsWith('/') && !path.split('/').includes('..');
}
