import { afterEach, expect, it, vi } from 'vitest';
import { fetchJson } from './fetch-json';

const { signal } = new AbortController();
const answer = (response: Response | Error) =>
	vi.stubGlobal('fetch', () =>
		response instanceof Error ? Promise.reject(response) : Promise.resolve(response)
	);

afterEach(() => vi.unstubAllGlobals());

it('gives what the file holds', async () => {
	answer(new Response('{"a":1}'));
	expect(await fetchJson('/a.json', 'a', signal)).toEqual({ a: 1 });
});

it.each([
	['a line that is cut', new TypeError('Failed to fetch'), 'land: Failed to fetch'],
	[
		'a file that is gone',
		new Response('', { status: 404, statusText: 'Not Found' }),
		'land: 404 Not Found'
	],
	['a page in its place', new Response('<html>'), 'land: not JSON']
])('names the file at %s', async (_, response, message) => {
	answer(response);
	await expect(fetchJson('/land.json', 'land', signal)).rejects.toThrow(message);
});
