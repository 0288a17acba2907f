/**
 * A slow line in front of a server: what a phone on slow 4G has. It stands outside the browser because the browser's own
 * emulation gives every worker a line to itself, and most of what is compared here loads through workers.
 */
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export interface LineSpeed {
	/** Bytes per second to the browser, and from it. */
	readonly down: number;
	readonly up: number;
	/** Milliseconds there and back. */
	readonly roundTrip: number;
}

export interface SlowLine {
	readonly port: number;
	/** Bytes that have left the line towards the browser, headers and all, by milliseconds since 1970. */
	bytesUntil(time: number): number;
	/** Forgets what has gone through. */
	reset(): void;
	close(): void;
}

/** Milliseconds between two helpings. */
const BEAT = 4;

/** One direction, shared by all connections: whoever has something to send gets an equal part. */
class Direction {
	readonly #perBeat: number;
	readonly #delay: number;
	readonly #waiting = new Map<Socket, Buffer[]>();
	readonly #onSent: (bytes: number) => void;
	#credit = 0;
	#last = performance.now();

	constructor(bytesPerSecond: number, delay: number, onSent: (bytes: number) => void) {
		this.#perBeat = bytesPerSecond / 1000;
		this.#delay = delay;
		this.#onSent = onSent;
	}

	/** @param extra further milliseconds on the way */
	send(to: Socket, bytes: Buffer, extra = 0): void {
		setTimeout(() => {
			if (to.destroyed) return;
			const queue = this.#waiting.get(to) ?? [];
			queue.push(bytes);
			this.#waiting.set(to, queue);
		}, this.#delay + extra);
	}

	beat(): void {
		const now = performance.now();
		// A line that had nothing to do saves nothing up.
		this.#credit = this.#waiting.size === 0 ? 0 : this.#credit + (now - this.#last) * this.#perBeat;
		this.#last = now;
		while (this.#credit >= 1 && this.#waiting.size > 0) {
			const share = Math.max(1, Math.floor(this.#credit / this.#waiting.size));
			for (const [to, queue] of [...this.#waiting]) this.#serve(to, queue, share);
		}
	}

	#serve(to: Socket, queue: Buffer[], share: number): void {
		if (to.destroyed) {
			// Nobody waits for it any more: what a page left half fetched must not slow down the next one.
			this.#waiting.delete(to);
			return;
		}
		const [first, ...rest] = queue;
		const part = first?.subarray(0, share) ?? Buffer.alloc(0);
		const left = first?.subarray(share) ?? Buffer.alloc(0);
		const next = left.length > 0 ? [left, ...rest] : rest;
		if (next.length > 0) this.#waiting.set(to, next);
		else this.#waiting.delete(to);
		this.#credit -= part.length;
		this.#onSent(part.length);
		to.write(part);
	}
}

/** Opens a line of this speed to a port of this machine. */
export async function openSlowLine(target: number, speed: LineSpeed): Promise<SlowLine> {
	let received: { at: number; bytes: number }[] = [];
	const down = new Direction(speed.down, speed.roundTrip / 2, (bytes) =>
		received.push({ at: Date.now(), bytes })
	);
	const up = new Direction(speed.up, speed.roundTrip / 2, () => undefined);
	const server = createServer((browser) => {
		const site = connect(target, '127.0.0.1');
		browser.setNoDelay();
		let isFirst = true;
		browser.on('data', (bytes) => {
			// This machine's own handshake takes no time; the line's takes a trip there and back.
			up.send(site, bytes, isFirst ? speed.roundTrip : 0);
			isFirst = false;
		});
		site.on('data', (bytes) => down.send(browser, bytes));
		browser.on('error', () => site.destroy());
		browser.on('close', () => site.destroy());
		site.on('error', () => browser.destroy());
	});
	const beats = setInterval(() => {
		down.beat();
		up.beat();
	}, BEAT);
	return {
		port: await listen(server),
		bytesUntil: (time) =>
			received.reduce((sum, { at, bytes }) => (at <= time ? sum + bytes : sum), 0),
		reset: () => (received = []),
		close() {
			clearInterval(beats);
			server.close();
		}
	};
}

function listen(server: Server): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
	});
}
