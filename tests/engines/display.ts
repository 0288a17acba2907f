/** A screen of their own for browsers that draw WebGL only where there is one. */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { findXvfb } from './find-engines.mjs';

/** Time for it to say its number, ms. */
const PATIENCE = 20_000;

export interface Display {
	/** As in DISPLAY. */
	readonly name: string;
	stop(): void;
}

/**
 * Starts a display with a number that is free; nothing else can reach it but what runs on this machine.
 * @throws Error when there is no Xvfb, or it does not start
 */
export async function startDisplay(): Promise<Display> {
	const server = spawn(
		findXvfb(),
		['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'],
		{ stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }
	);
	const stop = () => void server.kill();
	const number = await new Promise<string>((resolve, reject) => {
		const timer = setTimeout(() => {
			stop();
			reject(new Error(`Xvfb has not said its display within ${PATIENCE / 1000} s.`));
		}, PATIENCE);
		server.once('error', reject);
		server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}: no display.`)));
		(server.stdio[3] as Readable).once('data', (said: Buffer) => {
			clearTimeout(timer);
			resolve(said.toString().trim());
		});
	});
	return { name: `:${number}`, stop };
}

/** Draws WebGL without a graphics card. @param display see `Display.name` */
export function environmentOf(display: string): NodeJS.ProcessEnv {
	// Debian's WebKit keeps its processes in a sandbox that cannot be set up within another one, as on most test machines.
	return {
		...process.env,
		DISPLAY: display,
		LIBGL_ALWAYS_SOFTWARE: '1',
		WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
	};
}
