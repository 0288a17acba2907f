import { describe, expect, it } from 'vitest';
import { connectHost, type FramedWindow } from './speak';

/** A window in a host page that writes down what it is told. */
function framed({ search = '', hash = '', alone = false } = {}) {
	const target = new EventTarget();
	const said: unknown[] = [];
	const host = { postMessage: (message: unknown, to: string) => said.push([message, to]) };
	const window = {
		addEventListener: target.addEventListener.bind(target),
		removeEventListener: target.removeEventListener.bind(target),
		location: { search, hash },
		parent: host as unknown
	};
	if (alone) window.parent = window;
	const hear = (data: unknown, source: unknown = window.parent) => {
		// Node's MessageEvent takes no window as its source.
		target.dispatchEvent(Object.assign(new Event('message'), { data, source }));
	};
	const heard: string[] = [];
	const schemes: string[] = [];
	const content = { height: 400 };
	const connection = connectHost({
		window: window as unknown as FramedWindow,
		secret: null,
		measure: () => content.height,
		onSet: (query) => heard.push(query),
		onScheme: (scheme) => schemes.push(scheme)
	});
	return { connection, content, said, heard, schemes, hear, window, target };
}

const OURS = (height: number) => [{ type: 'jejaring:height', height }, '*'];
const AMP = (height: number) => [{ sentinel: 'amp', type: 'embed-size', height }, '*'];

describe('connectHost', () => {
	it('says whole heights, and only new ones', () => {
		const { connection, said } = framed();
		connection.height(400.2);
		connection.height(401);
		for (const junk of [NaN, Infinity, 0, -5]) connection.height(junk);
		expect(said).toEqual([OURS(401), AMP(401)]);
	});

	it('says the height again to a host that asks', () => {
		const { connection, said, hear } = framed({ search: '?childId=pym-0' });
		connection.height(400);
		said.length = 0;
		hear('pymxPYMxpym-0xPYMxwidthxPYMx640');
		expect(said).toEqual([OURS(400), AMP(400), ['pymxPYMxpym-0xPYMxheightxPYMx400', '*']]);
	});

	it('measures anew when asked: nobody tells of a change in a frame that is not rendered', () => {
		const { connection, content, said, hear } = framed();
		connection.height(400);
		content.height = 512;
		said.length = 0;
		hear({ message: 'ready', secret: 'aB3dE6gH9j' });
		connection.height(512);
		expect(said).toEqual([OURS(512), AMP(512)]);
	});

	it('says the usual height in a frame that has none, then its own, which stays while it is hidden again', () => {
		const { connection, content, said, hear } = framed();
		content.height = 0;
		connection.height(0);
		hear({ type: 'jejaring:ready' });
		connection.height(512);
		connection.height(0);
		hear({ type: 'jejaring:ready' });
		expect(said).toEqual([640, 640, 512, 512].flatMap((height) => [OURS(height), AMP(height)]));
	});

	it('asks no host for a height that an article could not bear', () => {
		const { connection, content, said, hear } = framed({ search: '?childId=p' });
		connection.height(1);
		connection.height(124_622);
		content.height = 1e9;
		hear({ type: 'jejaring:ready' });
		const heights = [80, 8000, 8000];
		expect(said).toEqual(
			heights.flatMap((height) => [
				OURS(height),
				AMP(height),
				[`pymxPYMxpxPYMxheightxPYMx${height}`, '*']
			])
		);
	});

	it('hears of its host page whether that is light or dark', () => {
		const { schemes, hear } = framed();
		for (const scheme of ['dark', 'light']) hear({ type: 'jejaring:scheme', scheme });
		for (const scheme of ['gelap', null, ['dark'], undefined]) {
			hear({ type: 'jejaring:scheme', scheme });
		}
		hear({ type: 'jejaring:scheme', scheme: 'dark' }, { postMessage: () => undefined });
		expect(schemes).toEqual(['dark', 'light']);
	});

	it('speaks to WordPress once the secret is there', () => {
		const { connection, said, window, target } = framed();
		connection.height(400);
		said.length = 0;
		window.location.hash = '#?secret=aB3dE6gH9j';
		target.dispatchEvent(new Event('hashchange'));
		expect(said.at(-1)).toEqual([{ message: 'height', value: 400, secret: 'aB3dE6gH9j' }, '*']);
		expect(connection.link('https://a.example/')).toBe(true);
	});

	it('says what is shown and what is selected', () => {
		const { connection, said } = framed();
		connection.view('sektor=pangan');
		connection.select('kota-madiun');
		connection.select(null);
		connection.shown('sektor=pangan', 'kota-madiun');
		expect(said.map((pair) => (pair as unknown[])[0])).toEqual([
			{ type: 'jejaring:view', query: 'sektor=pangan' },
			{ type: 'jejaring:select', daerah: 'kota-madiun' },
			{ type: 'jejaring:select', daerah: null },
			{ type: 'jejaring:shown', query: 'sektor=pangan', daerah: 'kota-madiun' }
		]);
		expect(connection.link('https://a.example/')).toBe(false);
	});

	it('hears its host page, and nobody else', () => {
		const { heard, hear } = framed();
		hear({ type: 'jejaring:set', query: '?sektor=pangan' });
		hear({ type: 'jejaring:set', query: 'q=stranger' }, { postMessage: () => undefined });
		hear({ type: 'jejaring:set', query: 'q=nobody' }, null);
		hear({ type: 'jejaring:set', query: 7 });
		expect(heard).toEqual(['sektor=pangan']);
	});

	it('hears nothing after disconnecting, which may be done twice', () => {
		const { connection, heard, hear } = framed();
		connection.disconnect();
		connection.disconnect();
		hear({ type: 'jejaring:set', query: 'q=a' });
		expect(heard).toEqual([]);
	});

	it('neither speaks nor listens when opened by itself', () => {
		const { connection, heard, hear } = framed({ alone: true });
		hear({ type: 'jejaring:set', query: 'q=a' });
		connection.height(400);
		connection.view('q=a');
		expect(connection.link('https://a.example/')).toBe(false);
		expect(heard).toEqual([]);
	});
});
