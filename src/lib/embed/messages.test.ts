import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { heightMessages, linkMessages, parseHostMessage, parsePymId } from './messages';

const NAMELESS = { secret: null, pymId: null };

describe('parseHostMessage', () => {
	it('reads a query with or without its question mark', () => {
		const expected = { kind: 'set', query: 'sektor=pangan' };
		expect(parseHostMessage({ type: 'jejaring:set', query: 'sektor=pangan' })).toEqual(expected);
		expect(parseHostMessage({ type: 'jejaring:set', query: '?sektor=pangan' })).toEqual(expected);
		expect(parseHostMessage({ type: 'jejaring:set', query: '', more: 1 })).toEqual({
			kind: 'set',
			query: ''
		});
	});

	test.each([
		['our own script', { type: 'jejaring:ready' }],
		['WordPress', { message: 'ready', secret: 'aB3dE6gH9j' }],
		['@newswire/frames', { sentinel: 'amp', type: 'frames-init' }],
		['pym.js', 'pymxPYMxpeta-1xPYMxwidthxPYMx728'],
		['pym.js on a page that is zoomed', 'pymxPYMxpeta-1xPYMxwidthxPYMx728.5']
	])('hears %s ask for the height', (_, data) => {
		expect(parseHostMessage(data)).toEqual({ kind: 'height-wanted' });
	});

	test.each(['light', 'dark'])('reads that the host page is %s', (scheme) => {
		expect(parseHostMessage({ type: 'jejaring:scheme', scheme })).toEqual({
			kind: 'scheme',
			scheme
		});
	});

	const revoked = Proxy.revocable({}, {});
	revoked.revoke();
	test.each([
		['nothing', undefined],
		['null', null],
		['a number', 7],
		['a string', 'jejaring:set'],
		['a long string', 'pymxPYMxaxPYMxwidthxPYMx'.repeat(100_000)],
		['an empty object', {}],
		['a list', [{ type: 'jejaring:set', query: '' }]],
		['no query', { type: 'jejaring:set' }],
		['a query that is no text', { type: 'jejaring:set', query: ['sektor=pangan'] }],
		['text that is an object', { type: 'jejaring:set', query: new String('sektor=pangan') }],
		['a huge query', { type: 'jejaring:set', query: 'x'.repeat(2_001) }],
		['a scheme of another name', { type: 'jejaring:scheme', scheme: 'gelap' }],
		['a scheme without a name', { type: 'jejaring:scheme' }],
		['another word of ours', { type: 'jejaring:height', height: 1 }],
		['capitals', { type: 'Jejaring:Set', query: '' }],
		['an inherited message', Object.create({ type: 'jejaring:set', query: 'q=a' })],
		['a prototype in the text', JSON.parse('{"__proto__":{"type":"jejaring:set","query":"q=a"}}')],
		['WordPress without a secret', { message: 'ready' }],
		['WordPress with an odd secret', { message: 'ready', secret: '"]' }],
		['a revoked proxy', revoked.proxy],
		['a function', () => ({ type: 'jejaring:set' })],
		['AMP’s own words', { sentinel: 'amp', type: 'embed-size', height: 1 }],
		['another word of pym', 'pymxPYMxpeta-1xPYMxheightxPYMx1']
	])('ignores %s', (_, data) => {
		expect(parseHostMessage(data)).toBeNull();
	});

	it('runs no getter and survives a proxy that throws', () => {
		let ran = false;
		const getter = {
			get type() {
				ran = true;
				return 'jejaring:set';
			},
			query: 'q=a'
		};
		expect(parseHostMessage(getter)).toBeNull();
		expect(ran).toBe(false);
		const proxy = new Proxy(
			{},
			{
				getOwnPropertyDescriptor() {
					throw new Error('boom');
				}
			}
		);
		expect(parseHostMessage(proxy)).toBeNull();
	});

	it('never throws, and gives nothing longer than a view’s address', () => {
		fc.assert(
			fc.property(fc.anything({ withNullPrototype: true }), fc.string(), (anything, text) => {
				for (const data of [anything, { type: 'jejaring:set', query: anything }, text]) {
					const message = parseHostMessage(data);
					if (message?.kind === 'set') expect(message.query.length).toBeLessThanOrEqual(2_000);
				}
			}),
			{ numRuns: 500 }
		);
	});
});

describe('what an embed says', () => {
	it('is its height in our words and those of AMP', () => {
		expect(heightMessages(612, NAMELESS)).toEqual([
			{ type: 'jejaring:height', height: 612 },
			{ sentinel: 'amp', type: 'embed-size', height: 612 }
		]);
	});

	it('is also said to WordPress and pym, once they have named the embed', () => {
		expect(heightMessages(612, { secret: 'aB3', pymId: 'peta-1' }).slice(2)).toEqual([
			{ message: 'height', value: 612, secret: 'aB3' },
			'pymxPYMxpeta-1xPYMxheightxPYMx612'
		]);
	});

	it('is understood by pym.js', () => {
		// As pym.Parent 1.3 builds the expression for its own id.
		const pattern = new RegExp('^' + ['pym', 'peta-1', '(\\S+)', '(.*)'].join('xPYMx') + '$');
		const message = heightMessages(612, { ...NAMELESS, pymId: 'peta-1' }).at(-1);
		expect(pattern.exec(String(message))?.slice(1)).toEqual(['height', '612']);
	});

	it('asks only hosts that can to follow a link', () => {
		expect(linkMessages('https://a.example/', NAMELESS)).toEqual([]);
		expect(linkMessages('https://a.example/', { secret: 'aB3', pymId: 'p' })).toEqual([
			{ message: 'link', value: 'https://a.example/', secret: 'aB3' },
			'pymxPYMxpxPYMxnavigateToxPYMxhttps://a.example/'
		]);
	});
});

describe('parsePymId', () => {
	test.each([
		['?initialWidth=640&childId=pym-0&parentTitle=Berita', 'pym-0'],
		['childId=graphic', 'graphic'],
		['', null],
		['?childId=', null],
		['?childId=a%20b', null],
		['?childId=axPYMxb', null],
		['?childId=.*', null],
		[`?childId=${'a'.repeat(101)}`, null]
	])('%s → %s', (search, id) => {
		expect(parsePymId(search)).toBe(id);
	});
});
