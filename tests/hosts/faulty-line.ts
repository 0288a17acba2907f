/** A line to the site on which single requests go wrong, as they do on the way to readers. */
import { createServer, request as ask, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Fault = 'refused' | 'error 500' | 'HTML instead' | 'cut off' | 'held back' | 'gone';

interface Rule {
	/** What goes wrong. */
	readonly paths: RegExp;
	/** Goes wrong besides, and is not counted: what a page asks for early, and misses late. */
	readonly besides?: RegExp | undefined;
	readonly fault: Fault;
}

export interface FaultyLine {
	/** Where the site is to be reached over it, without a slash at its end. */
	readonly origin: string;
	/**
	 * From now on this goes wrong, and only this; what has gone wrong before goes right, and what was held back is let go
	 * unless it is held back again.
	 */
	break(rule: Rule): void;
	/** How many requests have gone wrong since then. */
	readonly broken: number;
	/** From now on nothing goes wrong. */
	mend(): void;
	/** Called with the path of each request, before it is answered. */
	heard: (path: string) => void;
	close(): void;
}

/** @param site origin of the real one */
export async function openFaultyLine(site: string): Promise<FaultyLine> {
	const { host } = new URL(site);
	let rule: Rule | null = null;
	let held: { readonly path: string; readonly pass: () => void }[] = [];
	const broken = new Set<string>();
	const mended = new Set<string>();

	/** What befalls a request; takes note of it. */
	const faultOf = (path: string): Fault | null => {
		if (rule === null) return null;
		if (rule.paths.test(path) && !mended.has(path)) {
			broken.add(path);
			return rule.fault;
		}
		return rule.besides?.test(path) === true ? rule.fault : null;
	};
	const follow = (next: Rule | null): void => {
		for (const path of broken) mended.add(path);
		broken.clear();
		rule = next;
		const before = held;
		held = [];
		for (const one of before) {
			if (faultOf(one.path) === 'held back') held.push(one);
			else one.pass();
		}
	};

	const server = createServer(({ url: path = '/', headers }, response) => {
		line.heard(path);
		const fault = faultOf(path);
		const pass = () => {
			const through = ask(site + path, { headers: { ...headers, host } });
			through.on('response', (answer) => {
				response.writeHead(answer.statusCode ?? 500, answer.headers);
				if (fault === 'cut off') answer.once('data', (piece: Buffer) => cutOff(response, piece));
				else answer.pipe(response);
			});
			through.on('error', () => response.destroy());
			through.end();
		};
		if (fault === 'refused') response.destroy();
		else if (fault === 'error 500') response.writeHead(500, FOR_ALL).end('oops');
		else if (fault === 'gone') response.writeHead(404, FOR_ALL).end('gone');
		else if (fault === 'HTML instead') {
			response.writeHead(200, { ...FOR_ALL, 'content-type': 'text/html' }).end(HOTSPOT);
		} else if (fault === 'held back') held.push({ path, pass });
		else pass();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;

	const line: FaultyLine = {
		origin: `http://127.0.0.1:${port}`,
		break: (next) => follow(next),
		get broken() {
			return broken.size;
		},
		mend: () => follow(null),
		heard: () => undefined,
		close() {
			server.close();
			server.closeAllConnections();
		}
	};
	return line;
}

const HOTSPOT = '<!doctype html><title>Hotspot</title><p>Sign in';

/** As the site says it of everything. */
const FOR_ALL = { 'access-control-allow-origin': '*', 'content-type': 'text/plain' };

/** Half of what has come, after an announcement of all of it. */
function cutOff(response: ServerResponse, piece: Buffer): void {
	response.write(piece.subarray(0, Math.ceil(piece.length / 2)), () =>
		setTimeout(() => response.destroy(), 10)
	);
}
