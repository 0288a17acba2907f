/** An embed that talks, in a frame of this page; its host page is the test. */
import { expect, onTestFinished, test } from 'vitest';

/**
 * An embed of a single box, which does what it is told: grows, shows, hangs up, grows for less than a picture, says when
 * it is at rest.
 */
const EMBED = `<!doctype html>
<html lang="id">
<body style="margin: 0">
<main style="height: 300.4px"></main>
<script type="module">
	import { talkToHost } from '${location.origin}/src/lib/state/host.ts';
	const content = document.querySelector('main');
	const grow = (height) => (content.style.height = height + 'px');
	const tell = (message) => parent.postMessage(message, '*');
	addEventListener('error', ({ message }) => tell({ error: message }));
	const host = talkToHost(content, (query) => tell({ asked: query }), (scheme) => tell({ scheme }));
	const orders = {
		grow,
		view: host.view,
		select: host.select,
		disconnect: host.disconnect,
		flash(height) {
			const before = parseFloat(content.style.height);
			grow(height);
			host.view('flash');
			setTimeout(() => grow(before));
		},
		rest: (word) => requestAnimationFrame(() => requestAnimationFrame(() => tell(word)))
	};
	addEventListener('message', ({ data }) => {
		for (const [order, given] of Object.entries(Object(data?.orders))) orders[order](given);
	});
</script>
</body>
</html>`;

interface Embed {
	readonly frame: HTMLIFrameElement;
	/** What it has said, in order. */
	readonly heard: unknown[];
	/** Says something to it as its host page. */
	tell(message: unknown): void;
	/** Waits until it has heard what was said to it, and said what it has to say. */
	rest(): Promise<void>;
}

/**
 * Opens an embed, of another origin as in every news page.
 * @param hash fragment of its address, with its `#`
 * @param far pixels above it
 * @param display as in CSS
 */
async function open(hash = '', far = 0, display = 'block'): Promise<Embed> {
	const frame = document.createElement('iframe');
	frame.src = `data:text/html;charset=utf-8,${encodeURIComponent(EMBED)}${hash}`;
	frame.style.cssText = `display: ${display}; margin-top: ${far}px`;

	const heard: unknown[] = [];
	const listen = ({ source, data }: MessageEvent) => {
		if (source !== null && source === frame.contentWindow) heard.push(data);
	};
	addEventListener('message', listen);
	onTestFinished(() => {
		removeEventListener('message', listen);
		frame.remove();
	});
	document.body.append(frame);
	await expect.poll(() => heard).toContainEqual(height(expect.any(Number)));

	const tell = (message: unknown) => frame.contentWindow?.postMessage(message, '*');
	let rests = 0;
	return {
		frame,
		heard,
		tell,
		async rest() {
			const word = `rest ${++rests}`;
			tell({ orders: { rest: word } });
			await expect.poll(() => heard).toContain(word);
			heard.splice(heard.indexOf(word), 1);
		}
	};
}

const height = (pixels: unknown) => ({ type: 'jejaring:height', height: pixels });
const heights = (heard: readonly unknown[]) =>
	heard.flatMap((data) => (Object(data).type === 'jejaring:height' ? [Object(data).height] : []));
const asked = (heard: readonly unknown[]) =>
	heard.flatMap((data) => ('asked' in Object(data) ? [Object(data).asked] : []));

test('the height is said at once, in whole pixels, to our script and to AMP', async () => {
	const { heard, rest } = await open();
	await rest();
	expect(heard).toEqual([height(301), { sentinel: 'amp', type: 'embed-size', height: 301 }]);
});

test('the height is said again whenever the content has changed it', async () => {
	const { heard, tell, rest } = await open();
	tell({ orders: { grow: 500 } });
	await expect.poll(() => heights(heard)).toEqual([301, 500]);
	tell({ orders: { grow: 120 } });
	await expect.poll(() => heights(heard)).toEqual([301, 500, 120]);
	tell({ orders: { grow: 120 } });
	await rest();
	expect(heights(heard)).toEqual([301, 500, 120]);
});

test('far below, where browsers observe nothing, the height is said after the view', async () => {
	const { heard, tell } = await open('', 20_000);
	tell({ orders: { grow: 500, view: 'sektor=pangan' } });
	await expect.poll(() => heights(heard)).toEqual([301, 500]);
	expect(heard).toContainEqual({ type: 'jejaring:view', query: 'sektor=pangan' });
});

test('a height that lasts no longer than a picture is taken back', async () => {
	const { heard, tell } = await open();
	tell({ orders: { flash: 500 } });
	await expect.poll(() => heights(heard)).toEqual([301, 500, 301]);
});

test('a frame that is hidden says a height at once, and its own when it is shown', async () => {
	const { frame, heard, tell } = await open('', 0, 'none');
	expect(heights(heard)).toEqual([640]);
	tell({ type: 'jejaring:ready' });
	await expect.poll(() => heights(heard)).toEqual([640, 640]);
	frame.style.display = 'block';
	await expect.poll(() => heights(heard)).toEqual([640, 640, 301]);
});

test('a host page that is dark is heard', async () => {
	const { heard, tell } = await open();
	tell({ type: 'jejaring:scheme', scheme: 'dark' });
	await expect.poll(() => heard).toContainEqual({ scheme: 'dark' });
});

test('what is shown and what is selected is said as it is', async () => {
	const { heard, tell, rest } = await open();
	tell({ orders: { view: 'daerah=kota-madiun', select: 'kota-madiun' } });
	tell({ orders: { select: null } });
	await rest();
	expect(heard.slice(2)).toEqual([
		{ type: 'jejaring:view', query: 'daerah=kota-madiun' },
		{ type: 'jejaring:select', daerah: 'kota-madiun' },
		{ type: 'jejaring:select', daerah: null }
	]);
});

test('a host page that came late is told the height once more', async () => {
	const { heard, tell, rest } = await open();
	tell({ type: 'jejaring:ready' });
	await rest();
	expect(heights(heard)).toEqual([301, 301]);
});

test('a view is asked for as the host page put it', async () => {
	const { heard, tell } = await open();
	tell({ type: 'jejaring:set', query: '?sektor=pangan&dari=2020' });
	await expect.poll(() => asked(heard)).toEqual(['sektor=pangan&dari=2020']);
});

test('of a flood of views the newest is asked for', async () => {
	const { heard, tell } = await open();
	for (let at = 0; at < 2000; at++) tell({ type: 'jejaring:set', query: `q=${at}` });
	await expect.poll(() => asked(heard).at(-1)).toBe('q=1999');
	expect(asked(heard)[0]).toBe('q=0');
	expect(asked(heard).length).toBeLessThan(20);
});

test('nothing is said or heard after it has hung up', async () => {
	const { heard, tell, rest } = await open();
	await rest();
	const before = [...heard];
	tell({ orders: { view: 'q=a', disconnect: true, grow: 500 } });
	tell({ type: 'jejaring:ready' });
	tell({ type: 'jejaring:set', query: 'q=b' });
	await rest();
	await rest();
	expect(heard).toEqual([...before, { type: 'jejaring:view', query: 'q=a' }]);
});

test('a view that waits is dropped when it hangs up', async () => {
	const [gone, other] = [await open(), await open()];
	for (const query of ['q=a', 'q=b']) gone.tell({ type: 'jejaring:set', query });
	gone.tell({ orders: { disconnect: true } });
	await gone.rest();
	// By the time that another one is asked for a second view, so would it have been.
	for (const query of ['q=c', 'q=d']) other.tell({ type: 'jejaring:set', query });
	await expect.poll(() => asked(other.heard)).toEqual(['q=c', 'q=d']);
	await gone.rest();
	expect(asked(gone.heard)).toEqual(['q=a']);
});

test('WordPress is told the height with its secret, as it came in the fragment or comes there later', async () => {
	const SECRET = 'aB3dE6gH9j';
	const toWordPress = { message: 'height', value: 301, secret: SECRET };
	const early = await open(`#?secret=${SECRET}`);
	await early.rest();
	expect(early.heard).toContainEqual(toWordPress);

	const late = await open();
	await late.rest();
	expect(late.heard).not.toContainEqual(toWordPress);
	late.frame.src += `#?secret=${SECRET}`;
	await expect.poll(() => late.heard).toContainEqual(toWordPress);
});

test('a secret of odd characters is not repeated', async () => {
	const { heard, rest } = await open('#?secret=%22%5D%3Cb%3E');
	await rest();
	expect(heights(heard)).toEqual([301]);
	expect(JSON.stringify(heard)).not.toContain('secret');
});

/** Keys of an object's making, which JSON and the structured clone keep as its own. */
const MAKINGS = ['__proto__', 'constructor', 'prototype'].flatMap((key): unknown[] => [
	JSON.parse(`{"${key}": {"type": "jejaring:set", "query": "q=x"}}`),
	JSON.parse(`{"${key}": {"message": "ready", "secret": "aB3dE6gH9j"}}`),
	JSON.parse(`{"type": "jejaring:set", "${key}": {"query": "q=x"}}`)
]);

const HOSTILE: readonly unknown[] = [
	undefined,
	null,
	0,
	NaN,
	'',
	'jejaring:set',
	'x'.repeat(1_000_000),
	[],
	{},
	{ type: 'jejaring:set' },
	{ type: 'jejaring:set', query: null },
	{ type: 'jejaring:set', query: 7 },
	{ type: 'jejaring:set', query: ['q=x'] },
	{ type: 'jejaring:set', query: { toString: 'q=x' } },
	{ type: 'jejaring:set', query: `q=${'x'.repeat(2_000)}` },
	{ type: ['jejaring:set'], query: 'q=x' },
	{ type: '__proto__', query: 'q=x' },
	{ type: 'jejaring:height', height: 9 },
	new Map([['type', 'jejaring:set']]),
	new Uint8Array(1_000_000),
	new Date(NaN),
	new Error('boom'),
	...MAKINGS
];

test('what is no message for an embed does nothing, whatever it is', async () => {
	const { heard, tell, rest } = await open();
	await rest();
	const before = [...heard];
	for (const message of HOSTILE) tell(message);
	await rest();
	expect(heard).toEqual(before);
});

test('a frame of strangers has no say', async () => {
	const { frame, heard, rest } = await open();
	await rest();
	const before = [...heard];
	const stranger = document.createElement('iframe');
	stranger.srcdoc = `<script>
		const embed = parent.frames[${Array.from(document.querySelectorAll('iframe')).indexOf(frame)}];
		embed.postMessage({ type: 'jejaring:set', query: 'q=orangasing' }, '*');
		embed.postMessage({ type: 'jejaring:ready' }, '*');
		parent.postMessage('done', '*');
	</script>`;
	onTestFinished(() => stranger.remove());
	const done = new Promise<void>((resolve) => {
		addEventListener('message', function hear({ source, data }) {
			if (source !== stranger.contentWindow || data !== 'done') return;
			removeEventListener('message', hear);
			resolve();
		});
	});
	document.body.append(stranger);
	await done;
	await rest();
	expect(heard).toEqual(before);
});
