/** A line to the site on which single requests go wrong, as they do on the way to readers. */
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openNewsSite } from './news-site';

export const FAULTS = ['refused', 'error 500', 'HTML instead', 'cut off', 'held back'] as const;

export type Fault = (typeof FAULTS)[number];

type Paths = (path: string) => boolean;

export interface FaultyLine {
	/** Where the site is to be reached over it, without a slash at its end. */
	readonly origin: string;
	/** From now on this goes wrong, and only this; what was held back is let go unless it is held back again. */
	break(fault: Fault, paths: Paths): void;
	/** Whether something has gone wrong since then. */
	readonly hit: boolean;
	/** From now on nothing goes wrong. */
	mend(): void;
	/** A new build takes the place of the old one, whose files are gone for pages that are open; a page asked for from now on names files that are there. */
	deploy(): void;
	/** Publishes an article around some HTML, on a host of its own. @returns its address */
	publish(html: string): string;
	/** Paths of all requests, as they came. */
	readonly asked: string[];
	close(): void;
}

/** @param site origin of the real one */
export async function openFaultyLine(site: string): Promise<FaultyLine> {
	const { host } = new URL(site);
	const asked: string[] = [];
	let rule: { readonly fault: Fault; readonly paths: Paths } | null = null;
	let isOldBuildGone = false;
	let held: { readonly path: string; readonly pass: () => void }[] = [];
	let hit = false;

	const follow = (next: typeof rule): void => {
		rule = next;
		hit = false;
		const before = held;
		held = [];
		for (const one of before) {
			if (rule?.fault === 'held back' && rule.paths(one.path)) {
				hit = true;
				held.push(one);
			} else one.pass();
		}
	};
	const pass = (request: IncomingMessage, response: ServerResponse, cuts: boolean): void => {
		const through = ask(site + (request.url ?? '/'), { headers: { ...request.headers, host } });
		through.on('response', (answer) => {
			response.writeHead(answer.statusCode ?? 500, answer.headers);
			if (cuts) answer.once('data', (piece: Buffer) => cutOff(response, piece));
			else answer.pipe(response);
		});
		through.on('error', () => response.destroy());
		through.end();
	};

	const server = createServer((request, response) => {
		const { pathname: path } = new URL(request.url ?? '/', site);
		asked.push(path);
		if (/document|frame/.test(String(request.headers['sec-fetch-dest']))) isOldBuildGone = false;
		if (isOldBuildGone && path.includes('/_app/immutable/')) {
			response.writeHead(404, FOR_ALL).end('gone');
			return;
		}
		const fault = rule?.paths(path) === true ? rule.fault : null;
		if (fault === null) return pass(request, response, false);
		hit = true;
		if (fault === 'refused') response.destroy();
		if (fault === 'error 500') response.writeHead(500, FOR_ALL).end('oops');
		if (fault === 'HTML instead') {
			response.writeHead(200, { ...FOR_ALL, 'content-type': 'text/html' }).end(HOTSPOT);
		}
		if (fault === 'cut off') pass(request, response, true);
		if (fault === 'held back') held.push({ path, pass: () => pass(request, response, false) });
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const news = await openNewsSite();

	return {
		origin: `http://127.0.0.1:${port}`,
		break: (fault, paths) => follow({ fault, paths }),
		get hit() {
			return hit;
		},
		mend: () => follow(null),
		deploy: () => (isOldBuildGone = true),
		asked,
		publish: (html) => news.publish(html),
		close() {
			news.close();
			server.close();
			server.closeAllConnections();
		}
	};
}

/** What a café says instead, until one has signed in. */
const HOTSPOT = '<!doctype html><title>Hotspot</title><p>Sign in';

/** As the site says it of everything. */
const FOR_ALL = { 'access-control-allow-origin': '*', 'content-type': 'text/plain' };

/** Half of what has come, after an announcement of all of it. */
function cutOff(response: ServerResponse, piece: Buffer): void {
	response.write(piece.subarray(0, Math.ceil(piece.length / 2)), () =>
		setTimeout(() => response.destroy(), 10)
	);
}
