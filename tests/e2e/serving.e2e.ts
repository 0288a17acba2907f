/** What a host serves besides the pages: headers, compressed twins, oEmbed answers, social images. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from './support';

test('every file may be read from anywhere, in a frame of any page, and is what it says', async ({
	request
}) => {
	for (const path of ['/', '/embed/', '/data/agreements.json', '/embed.js', '/poster/lebar.svg']) {
		const headers = (await request.get(path)).headers();
		expect(headers['access-control-allow-origin'], path).toBe('*');
		expect(headers['content-security-policy'], path).toContain('frame-ancestors *');
		expect(headers['x-frame-options'], path).toBeUndefined();
		expect(headers['x-content-type-options'], path).toBe('nosniff');
		expect(headers['cache-control'], path).not.toContain('immutable');
	}
});

test('scripts keep their address for good, and no page lets any other run', async ({ request }) => {
	const html = await (await request.get('/embed/')).text();
	const script = /_app\/immutable\/entry\/start\.[^"]+\.js/.exec(html)?.[0] ?? '';
	const headers = (await request.get(`/${script}`)).headers();
	expect(headers['cache-control']).toContain('immutable');
	const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
	expect(policy).toContain("default-src 'none'");
	expect(policy).toMatch(/script-src 'self' http:\/\/localhost:\d+\/ 'sha256-/);
	expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});

test('the build brings the same headers in a file, and a compressed twin of each text', () => {
	expect(readFileSync('build/_headers', 'utf8')).toContain('access-control-allow-origin: *');
	for (const file of ['embed/index.html', 'data/agreements.csv', 'poster/lebar.svg', 'embed.js']) {
		for (const twin of ['gz', 'br']) expect(existsSync(`build/${file}.${twin}`), file).toBe(true);
	}
});

test('every server knows by its name what a file is', () => {
	// Those of nginx, which knows fewest. It has tables saved as they are: no page needs to know what they are.
	const known = ['.css', '.html', '.js', '.json', '.png', '.svg', '.xlsx', '.csv'];
	const names = readdirSync('build', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== '_headers')
		.map(({ name }) => name.replace(/\.(gz|br)$/, ''));
	expect(names).toContain('index.html');
	expect(names.filter((name) => !known.includes(extname(name)))).toEqual([]);
});

for (const { page: path, embed } of [
	{ page: '/', embed: 'embed/' },
	{ page: '/embed/', embed: 'embed/' },
	{ page: '/embed/sektor/pendidikan/', embed: 'embed/sektor/pendidikan/' },
	{ page: '/embed/daerah/kota-madiun/', embed: 'embed/daerah/kota-madiun/' }
]) {
	test(`a news system finds out how to embed ${path}`, async ({ request }) => {
		const html = await (await request.get(path)).text();
		const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html);
		// WordPress reads no further than this.
		expect(link?.index).toBeLessThan(150_000);
		const address = new URL(link?.[1] ?? '');
		const answer = (await (await request.get(address.pathname)).json()) as Record<string, unknown>;
		expect(answer).toMatchObject({
			type: 'rich',
			version: '1.0',
			provider_name: 'Jejaring Daerah'
		});
		const site = new URL('.', new URL(String(answer['provider_url']))).href;
		expect(answer['html']).toContain(`src="${site}${embed}"`);
		expect(answer['html']).toContain('<blockquote');
		expect(answer['html']).not.toContain('<script');
		const thumbnail = await request.get(new URL(String(answer['thumbnail_url'])).pathname);
		const png = await thumbnail.body();
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
			answer['thumbnail_width'],
			answer['thumbnail_height']
		]);
	});
}

test('an embed is no page of its own to be found, and names the one that is', async ({
	request
}) => {
	const html = await (await request.get('/embed/daerah/kota-madiun/')).text();
	expect(html).toContain('<meta name="robots" content="noindex"');
	expect(html).toMatch(/<link rel="canonical" href="http[^"]+\/\?daerah=kota-madiun"/);
	expect(html).toMatch(
		/<meta property="og:image" content="http[^"]+\/poster\/daerah\/kota-madiun\/sosial\.png"/
	);
});
