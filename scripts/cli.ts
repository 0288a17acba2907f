/** What every command line of this project shares: two kinds of error, and exit codes that mean something. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A mistake of the person at the keyboard or in their files: shown as one short message, without a stack. */
export class UserError extends Error {
	/** @param exitCode 1 unless the command documents another one */
	constructor(
		message: string,
		readonly exitCode: number = 1
	) {
		super(message);
		this.name = 'UserError';
	}
}

/** Exit code when the program itself is at fault (EX_SOFTWARE of sysexits.h), so that scripts can tell it from bad input. */
const BUG = 70;

/**
 * Runs a command and sets the exit code: what `main` returns, that of a UserError, or 70 for a bug.
 * Results belong on stdout; errors are written to stderr.
 * @param main gives the exit code, or a promise of it; anything but a number means 0
 */
export async function runCli(main: () => unknown): Promise<void> {
	// `… | head` closes the pipe early: no reason to fail, and none to change the exit code.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
	});
	try {
		const code = await main();
		process.exitCode = typeof code === 'number' ? code : 0;
	} catch (error) {
		if (error instanceof UserError) {
			process.stderr.write(`${error.message}\n`);
			process.exitCode = error.exitCode;
			return;
		}
		const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
		process.stderr.write(`This is a fault of the program, not of your input:\n${detail}\n`);
		process.exitCode = BUG;
	}
}

/**
 * Reads the arguments of the command line.
 * @param usage shown with every complaint about them
 * @throws UserError for an unknown option, a missing value or an argument too many
 */
export function readArguments<T extends ParseArgsConfig>(
	config: T,
	usage: string
): ReturnType<typeof parseArgs<T>> {
	try {
		return parseArgs(config);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UserError(`${reason}\nUsage: ${usage}`);
	}
}
