import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.mjs';

let folder = '';
let server: Server;
let below: Server;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'served-'));
	mkdirSync(join(folder, 'embed'));
	mkdirSync(join(folder, '_app/immutable'), { recursive: true });
	const files: Record<string, string | Buffer> = {
		'index.html': 'the atlas',
		'404.html': 'no such page',
		'embed/index.html': 'an embed',
		'embed/index.html.gz': gzipSync('an embed'),
		'data.json': '0123456789',
		'fading.json': 'soon gone',
		'_app/immutable/x.js': 'x'
	};
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
	server = await serve({ port: 0, folder });
	below = await serve({ port: 0, folder, base: '/atlas' });
});
afterAll(() => {
	server.close();
	below.close();
	rmSync(folder, { recursive: true });
});

interface Answer {
	readonly status: number;
	readonly headers: ReadonlyMap<string, string>;
	readonly body: string;
}

/** Sends a request as it stands: no library mends it on the way. */
function ask(target: string, headers: readonly string[] = [], method = 'GET', of = server) {
	const head = [`${method} ${target} HTTP/1.1`, 'host: here', 'connection: close', ...headers];
	return new Promise<Answer>((resolve, reject) => {
		const chunks: Buffer[] = [];
		const socket = connect((of.address() as AddressInfo).port, '127.0.0.1');
		socket.on('data', (chunk) => chunks.push(chunk));
		socket.on('error', reject);
		socket.on('close', () => {
			const text = Buffer.concat(chunks).toString('latin1');
			const [top = '', ...body] = text.split('\r\n\r\n');
			const [first = '', ...rows] = top.split('\r\n');
			const pairs = rows.map((row) => row.split(/: (.*)/s) as [string, string]);
			resolve({
				status: Number(first.split(' ')[1] ?? 0),
				headers: new Map(pairs.map(([name, value]) => [name.toLowerCase(), value])),
				body: body.join('\r\n\r\n')
			});
		});
		socket.write(`${head.join('\r\n')}\r\n\r\n`);
	});
}

describe('no request ends the server', () => {
	it.each([
		'bytes=9-5',
		'bytes=0-99999999999999999999',
		'bytes=abc',
		'items=0-5',
		'bytes=,',
		'bytes=99-'
	])('a range of %s', async (range) => {
		const { status, body } = await ask('/data.json', [`range: ${range}`]);
		expect([200, 206, 416]).toContain(status);
		if (status === 200) expect(body).toBe('0123456789');
		expect((await ask('/')).status).toBe(200);
	});

	it('a file that is gone since', async () => {
		expect((await ask('/fading.json')).status).toBe(200);
		rmSync(join(folder, 'fading.json'));
		expect((await ask('/fading.json')).status).toBe(404);
	});

	it('a file that has become shorter or longer', async () => {
		for (const content of ['short', 'a much longer text than before']) {
			writeFileSync(join(folder, 'data.json'), content);
			expect((await ask('/data.json')).body).toBe(content);
		}
		writeFileSync(join(folder, 'data.json'), '0123456789');
	});

	it('whatever stands for path and range', async () => {
		const word = fc.stringMatching(/^[!-~]{0,40}$/);
		await fc.assert(
			fc.asyncProperty(word, word, async (path, range) => {
				const { status } = await ask(`/${path}`, [`range: ${range}`]);
				expect(status).toBeGreaterThanOrEqual(200);
				expect(status).toBeLessThan(500);
			}),
			{ numRuns: 60 }
		);
		expect((await ask('/')).body).toBe('the atlas');
	});
});

describe('what HTTP promises', () => {
	it('parts of a file, also its end', async () => {
		expect(await ask('/data.json', ['range: bytes=2-4'])).toMatchObject({
			status: 206,
			body: '234'
		});
		expect(await ask('/data.json', ['range: bytes=-5'])).toMatchObject({
			status: 206,
			body: '56789'
		});
	});

	it.each(['POST', 'PUT', 'DELETE'])('%s is no way to ask', async (method) => {
		const { status, headers } = await ask('/', ['content-length: 0'], method);
		expect(status).toBe(405);
		expect(headers.get('allow')).toBe('GET, HEAD');
	});

	it('what is known already is not sent again', async () => {
		const tag = (await ask('/data.json')).headers.get('etag') ?? '';
		for (const known of [tag, `"other", ${tag}`, '*']) {
			expect((await ask('/data.json', [`if-none-match: ${known}`])).status, known).toBe(304);
		}
	});

	it('a compressed twin for those who take it, and no others', async () => {
		const coding = async (accepted: string) =>
			(await ask('/embed/', [`accept-encoding: ${accepted}`])).headers.get('content-encoding');
		expect(await coding('br, gzip')).toBe('gzip');
		expect(await coding('gzip;q=0, identity')).toBeUndefined();
		expect(await coding('identity')).toBeUndefined();
		const { headers } = await ask('/embed/', ['accept-encoding: gzip']);
		expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(headers.get('vary')).toBe('accept-encoding');
	});

	it('addresses with a host in them, as proxies send them', async () => {
		expect(await ask('http://elsewhere/embed/')).toMatchObject({ status: 200, body: 'an embed' });
	});

	it('no path leads out of the folder', async () => {
		for (const path of [
			'/../package.json',
			'/..%2fpackage.json',
			'/%2e%2e/package.json',
			'/.env'
		]) {
			expect((await ask(path)).status, path).toBe(404);
		}
	});

	it('what does not exist says so, with the headers of a page', async () => {
		const { status, body, headers } = await ask('/tidak-ada/');
		expect([status, body]).toEqual([404, 'no such page']);
		expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
	});

	it('what keeps its address is kept for good', async () => {
		expect((await ask('/_app/immutable/x.js')).headers.get('cache-control')).toContain('immutable');
	});
});

describe('a page without its last slash', () => {
	it('leads to the one with it, and takes its query along', async () => {
		const { status, headers } = await ask('/embed?sektor=pangan');
		expect([status, headers.get('location')]).toEqual([301, '/embed/?sektor=pangan']);
	});

	it('so it does below a base path', async () => {
		const { headers } = await ask('/atlas/embed?a=b', [], 'GET', below);
		expect(headers.get('location')).toBe('/atlas/embed/?a=b');
		expect((await ask('/atlas', [], 'GET', below)).headers.get('location')).toBe('/atlas/');
		expect((await ask('/atlas/embed/', [], 'GET', below)).body).toBe('an embed');
	});
});
