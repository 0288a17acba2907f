/** static/embed.js in news pages of its own, each in a window, beside stand-ins for embeds. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';

const SCRIPT = '<script src="/embed.js"></script>';
const EMBED = '<iframe src="/embed/" title="Peta"></iframe>';
const STRANGER = `<iframe title="Iklan" srcdoc="<script>
	onmessage = ({ data }) => parent.postMessage(data.say, '*');
</script>"></iframe>`;

interface News {
	readonly window: Window;
	readonly document: Document;
	/** Its iframes, in order. */
	frame(at?: number): HTMLIFrameElement;
	/** Lets a frame say something to the page. */
	say(at: number, message: unknown): void;
	/** Waits until the first frame, which is ours, has been heard. */
	heard(): Promise<void>;
	/** What has been said to the page, by whomever. */
	readonly reached: readonly unknown[];
	/** Errors of the page. */
	readonly errors: readonly string[];
}

/**
 * Opens a news page with an article.
 * @param html the article
 * @param before a script of the page that runs first
 */
async function open(html: string, before = ''): Promise<News> {
	const news = window.open('about:blank');
	if (news === null) throw new Error('The browser has opened no window.');
	onTestFinished(() => news.close());
	const { document } = news;
	// Whoever listened before it is forgotten.
	document.open();
	const errors: string[] = [];
	news.addEventListener('error', ({ message }) => errors.push(message));
	const reached: unknown[] = [];
	news.addEventListener('message', ({ data }) => reached.push(data));
	document.write(`<!doctype html><html lang="id"><title>Berita</title>
		<style>iframe { display: block; border: 1px solid gray; box-sizing: content-box; height: 200px }</style>
		<script>${before}</script><body><main>${html}</main></body></html>`);
	document.close();
	await expect.poll(() => document.readyState).toBe('complete');

	const frame = (at = 0): HTMLIFrameElement => {
		const found = document.querySelectorAll('iframe')[at];
		if (found === undefined) throw new Error(`The page has no iframe ${at}.`);
		return found;
	};
	const say = (at: number, message: unknown) =>
		frame(at).contentWindow?.postMessage({ say: message }, '*');
	let word = 200;
	return {
		window: news,
		document,
		frame,
		say,
		async heard() {
			const { height } = frame().style;
			say(0, { type: 'jejaring:height', height: ++word });
			await expect.poll(() => frame().style.height).toBe(`${word}px`);
			frame().style.height = height;
		},
		reached,
		errors
	};
}

const READY = { type: 'jejaring:ready' };

/** All that has been said to a stand-in that is not in a sandbox. */
const all = (frame: HTMLIFrameElement) =>
	(frame.contentWindow as unknown as { heard: { type: string }[] } | null)?.heard ?? [];
/** The same without what each embed is told: the question for its height, and whether the page is light or dark. */
const told = (frame: HTMLIFrameElement) =>
	all(frame).filter(({ type }) => type !== READY.type && type !== 'jejaring:scheme');

const eventsOf = (target: EventTarget) => {
	const events: unknown[] = [];
	for (const type of ['jejaring:view', 'jejaring:select', 'jejaring:shown'])
		target.addEventListener(type, (event) =>
			events.push({ type, ...(event as CustomEvent<object>).detail })
		);
	return events;
};

const ask = (target: EventTarget, detail: unknown) =>
	target.dispatchEvent(new CustomEvent('jejaring:set', { detail }));

const height = (pixels: unknown) => ({ type: 'jejaring:height', height: pixels });

describe('the height of an iframe', () => {
	test('is that of its content, in whole pixels', async () => {
		const news = await open(EMBED + SCRIPT);
		news.say(0, height(400.2));
		await expect.poll(() => news.frame().clientHeight).toBe(401);
	});

	test('leaves room for borders that the page counts into it', async () => {
		const news = await open(
			`<style>* { box-sizing: border-box !important }</style>${EMBED}${SCRIPT}`
		);
		news.say(0, height(400));
		await expect.poll(() => news.frame().clientHeight).toBe(400);
		expect(news.frame().offsetHeight).toBe(402);
	});

	test('is cut to what a page can bear', async () => {
		const news = await open(EMBED + SCRIPT);
		news.say(0, height(1));
		await expect.poll(() => news.frame().clientHeight).toBe(80);
		news.say(0, height(1e9));
		await expect.poll(() => news.frame().clientHeight).toBe(8000);
	});

	test('follows in a sandbox, where an embed has no origin', async () => {
		const news = await open(
			`<iframe sandbox="allow-scripts" src="/embed/" title="Peta"></iframe>${SCRIPT}`
		);
		news.say(0, height(400));
		await expect.poll(() => news.frame().clientHeight).toBe(400);
	});

	test('is asked for once more by a script that comes after the embed has spoken', async () => {
		const news = await open(EMBED + STRANGER);
		await expect.poll(() => news.frame().contentWindow).toHaveProperty('heard');
		const script = news.document.createElement('script');
		script.src = '/embed.js';
		news.document.body.append(script);
		await expect.poll(() => all(news.frame())).toEqual([READY]);
	});

	test('is each iframe’s own', async () => {
		const news = await open((EMBED + SCRIPT).repeat(3));
		news.say(1, height(400));
		news.say(2, height(500));
		await expect.poll(() => news.frame(2).clientHeight).toBe(500);
		await expect.poll(() => news.frame(1).clientHeight).toBe(400);
		expect(news.frame(0).clientHeight).toBe(200);
	});
});

describe('events', () => {
	test('tell the page what an embed shows and which region is selected', async () => {
		const news = await open(EMBED + EMBED + SCRIPT);
		const [page, first, second] = [news.document, news.frame(0), news.frame(1)].map(eventsOf);
		news.say(1, { type: 'jejaring:view', query: 'sektor=pangan' });
		news.say(1, { type: 'jejaring:select', daerah: 'kota-madiun' });
		news.say(1, { type: 'jejaring:select', daerah: null });
		await expect
			.poll(() => second)
			.toEqual([
				{ type: 'jejaring:view', query: 'sektor=pangan' },
				{ type: 'jejaring:select', daerah: 'kota-madiun' },
				{ type: 'jejaring:select', daerah: null }
			]);
		news.say(1, { type: 'jejaring:shown', query: 'q=air', daerah: null });
		await expect
			.poll(() => second?.at(-1))
			.toEqual({ type: 'jejaring:shown', query: 'q=air', daerah: null });
		expect(page).toEqual(second);
		expect(first).toEqual([]);
	});

	test('are passed on once, however often the script is there', async () => {
		const news = await open((EMBED + SCRIPT).repeat(2));
		const events = eventsOf(news.document);
		news.say(0, { type: 'jejaring:view', query: '' });
		ask(news.frame(), { query: 'sektor=pangan' });
		await news.heard();
		expect(events).toEqual([{ type: 'jejaring:view', query: '' }]);
		expect(told(news.frame())).toEqual([{ type: 'jejaring:set', query: 'sektor=pangan' }]);
	});

	test('ask one embed for another view, and no other', async () => {
		const news = await open(EMBED + SCRIPT + EMBED + STRANGER);
		ask(news.frame(1), { query: 'sektor=pangan' });
		await expect
			.poll(() => told(news.frame(1)))
			.toEqual([{ type: 'jejaring:set', query: 'sektor=pangan' }]);
		await news.heard();
		expect(told(news.frame(0))).toEqual([]);
	});
});

describe('a page that is light or dark', () => {
	const ASK = { type: 'jejaring:scheme' };
	/** What the first embed was told last. */
	const known = (news: News) =>
		(all(news.frame()) as { type: string; scheme?: string }[])
			.filter(({ type }) => type === ASK.type)
			.at(-1)?.scheme;

	/** @param look style sheets and head of the page. @param html the article */
	async function askIn(look: string, html = EMBED): Promise<News> {
		const news = await open(look + html + SCRIPT);
		news.say(0, ASK);
		await expect.poll(() => known(news)).toBeDefined();
		return news;
	}

	test.each([
		['nothing painted and nothing said', '', 'light'],
		['a dark ground', '<style>html { background: #111 }</style>', 'dark'],
		['a dark body', '<style>body { background: rgb(20 20 40 / 0.9) }</style>', 'dark'],
		[
			'a dark body in a new colour space',
			'<style>body { background: oklch(0.2 0.02 250) }</style>',
			'dark'
		],
		[
			'a light body in another',
			'<style>body { background: color(display-p3 1 1 1) }</style>',
			'light'
		],
		[
			'a light article on a dark ground',
			'<style>body { background: #111 } main { background: lab(97 0 0) }</style>',
			'light'
		],
		[
			'a shade over a dark ground',
			'<style>body { background: #111 } main { background: rgb(255 255 255 / 0.1) }</style>',
			'dark'
		],
		['nothing painted, and dark declared', '<style>:root { color-scheme: dark }</style>', 'dark'],
		[
			'nothing painted, and dark declared in its head',
			'<meta name="color-scheme" content="only dark">',
			'dark'
		],
		// The device of these tests is light.
		[
			'nothing painted, and both declared',
			'<style>:root { color-scheme: light dark }</style>',
			'light'
		],
		[
			'a light ground, whatever is declared',
			'<style>:root { color-scheme: dark } body { background: white }</style>',
			'light'
		]
	])('tells an embed that asks, by %s', async (_, look, scheme) => {
		expect(known(await askIn(look))).toBe(scheme);
	});

	test('tells it also when the script comes after the embed has asked', async () => {
		const news = await open(`<style>body { background: #111 }</style>${EMBED}`);
		await expect.poll(() => news.frame().contentWindow).toHaveProperty('heard');
		news.say(0, ASK);
		const script = news.document.createElement('script');
		script.src = '/embed.js';
		news.document.body.append(script);
		await expect.poll(() => all(news.frame())).toEqual([READY]);
		news.say(0, height(400));
		await expect.poll(() => known(news)).toBe('dark');
	});

	test('tells it again when the page has become another, and only then', async () => {
		const news = await askIn(
			`<style>
				body { background: white; transition: background-color 0.05s }
				.dark body { background: black }
				.night { background: #111 }
			</style>`
		);
		expect(known(news)).toBe('light');
		const before = all(news.frame()).length;
		news.document.documentElement.className = 'dark';
		await expect.poll(() => known(news)).toBe('dark');
		news.document.documentElement.className = '';
		await expect.poll(() => known(news)).toBe('light');
		// A part of the page that only the embed stands in.
		news.frame().parentElement?.classList.add('night');
		await expect.poll(() => known(news)).toBe('dark');
		expect(all(news.frame()).length).toBe(before + 3);
	});
});

describe('a wrapper that cuts an embed off', () => {
	const SIXTEEN_BY_NINE = 'position: relative; height: 0; padding-bottom: 56.25%; overflow: hidden';
	const INSIDE = EMBED.replace(
		'<iframe',
		'<iframe style="position: absolute; inset: 0; width: 100%; height: 100%"'
	);

	/** What the console was told: each remedy, and of which element. */
	function watch(news: News) {
		const warned: unknown[][] = [];
		(news.window as unknown as typeof globalThis).console.warn = (...words) => warned.push(words);
		return warned;
	}

	test('is named in the console, once, with the remedy', async () => {
		const news = await open(
			`<div style="width: 400px"><div id="video" style="${SIXTEEN_BY_NINE}">${INSIDE}</div></div>${SCRIPT}`
		);
		const warned = watch(news);
		news.say(0, height(600));
		await expect.poll(() => warned).toHaveLength(1);
		expect(warned[0]?.[0]).toMatch(/padding-bottom.*overflow/);
		expect(warned[0]?.[1]).toBe(news.document.querySelector('#video'));
		news.say(0, height(700));
		await expect.poll(() => news.frame().clientHeight).toBe(700);
		// Another one that the script has looked at after it.
		news.document
			.querySelector('main')
			?.insertAdjacentHTML('beforeend', EMBED.replace('src=', 'data-src='));
		await expect.poll(() => news.frame(1).getAttribute('src')).toBe('/embed/');
		expect(warned).toHaveLength(1);
	});

	test('is named, too, where it is a rule for the iframe itself', async () => {
		const news = await open(`<style>iframe { height: 300px !important }</style>${EMBED}${SCRIPT}`);
		const warned = watch(news);
		news.say(0, height(600));
		await expect.poll(() => warned).toHaveLength(1);
		expect(warned[0]?.[1]).toBe(news.frame());
	});

	test('is no wrapper that grows, scrolls, or ends elsewhere', async () => {
		const news = await open(
			`<div style="overflow: hidden">${EMBED}</div><div style="overflow: auto; height: 100px">${EMBED}</div>
			<div style="overflow: hidden; height: 50px">Iklan</div>${SCRIPT}`
		);
		const warned = watch(news);
		for (const at of [0, 1]) news.say(at, height(600));
		await expect.poll(() => news.frame(1).clientHeight).toBe(600);
		news.document
			.querySelector('main')
			?.insertAdjacentHTML('beforeend', EMBED.replace('src=', 'data-src='));
		await expect.poll(() => news.frame(2).getAttribute('src')).toBe('/embed/');
		expect(warned).toEqual([]);
	});
});

describe('an iframe with data-src', () => {
	const LATER = '<iframe data-src="/embed/sektor/pangan/" title="Peta"></iframe>';
	const far = (pixels: number) => `<div style="height: ${pixels}px"></div>`;
	/** Waits until the page has looked at what is near. */
	const looked = ({ window }: News) =>
		new Promise<void>((resolve) => {
			window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve()));
		});

	test('is loaded before it comes into sight, and no sooner than when it comes near', async () => {
		const news = await open(EMBED + far(5000) + LATER + SCRIPT);
		const later = news.frame(1);
		await looked(news);
		expect(later.getAttribute('src')).toBeNull();
		const top = later.getBoundingClientRect().top + news.window.scrollY;
		news.window.scrollTo(0, top - news.window.innerHeight - 300);
		await expect.poll(() => later.getAttribute('src')).toBe('/embed/sektor/pangan/');
		await expect.poll(() => later.contentDocument?.title).toBe('Peta');
	});

	test('is also loaded when it arrives with a later part of the article', async () => {
		const news = await open(EMBED + SCRIPT);
		news.document.querySelector('main')?.insertAdjacentHTML('beforeend', LATER);
		await expect.poll(() => news.frame(1).getAttribute('src')).toBe('/embed/sektor/pangan/');
	});

	test('costs a page that never rests a few looks, not one for each change', async () => {
		const news = await open(
			EMBED + SCRIPT,
			`const find = Document.prototype.querySelectorAll;
			window.looks = 0;
			Document.prototype.querySelectorAll = function (what) { window.looks++; return find.call(this, what); };`
		);
		const counted = news.window as unknown as { looks: number };
		counted.looks = 0;
		const main = news.document.querySelector('main');
		for (let change = 0; change < 300; change++) {
			main?.append('.');
			await Promise.resolve();
		}
		main?.insertAdjacentHTML('beforeend', LATER);
		const { looks } = counted;
		await expect
			.poll(() => news.document.querySelectorAll('iframe')[1]?.getAttribute('src'))
			.toBe('/embed/sektor/pangan/');
		expect(looks).toBeLessThan(5);
	});

	test('is loaded at once where the browser cannot tell what is near', async () => {
		const news = await open(
			EMBED + far(5000) + LATER + SCRIPT,
			'delete window.IntersectionObserver'
		);
		expect(news.frame(1).getAttribute('src')).toBe('/embed/sektor/pangan/');
	});

	test('is no business of ours with another address, or with one that it has', async () => {
		const strange = [
			'https://stranger.invalid/',
			'/embedded/',
			'/',
			'javascript:alert(1)',
			'https://'
		];
		const news = await open(
			strange.map((address) => `<iframe data-src="${address}" title="Lain"></iframe>`).join('') +
				`<iframe src="/embed/?q=air" data-src="/embed/" title="Peta"></iframe>${LATER}${SCRIPT}`
		);
		const addresses = () =>
			Array.from(news.document.querySelectorAll('iframe'), (one) => one.getAttribute('src'));
		await expect
			.poll(addresses)
			.toEqual([...strange.map(() => null), '/embed/?q=air', '/embed/sektor/pangan/']);
		expect(news.errors).toEqual([]);
	});
});

/** Keys of an object's making, which JSON and the structured clone keep as its own. */
const MAKINGS = ['__proto__', 'constructor', 'prototype'].flatMap((key): unknown[] => [
	JSON.parse(`{"${key}": {"type": "jejaring:height", "height": 90}}`),
	JSON.parse(`{"${key}": {"type": "jejaring:set", "query": "q=x"}}`),
	JSON.parse(`{"type": "jejaring:height", "${key}": {"height": 90}}`),
	JSON.parse(`{"type": "jejaring:set", "${key}": {"query": "q=x"}}`),
	JSON.parse(`{"type": "jejaring:view", "query": {"${key}": {"query": "q=x"}}}`),
	JSON.parse(`{"type": "jejaring:select", "daerah": {"${key}": "x"}}`)
]);

const BROKEN: readonly unknown[] = [
	null,
	undefined,
	'x',
	7,
	[],
	{},
	{ type: 'jejaring:height' },
	...[NaN, Infinity, -1, 0, '90', [90], {}, null].map(height),
	{ type: 'jejaring:view', query: 7 },
	{ type: 'jejaring:view' },
	{ type: 'jejaring:select', daerah: {} },
	{ type: 'jejaring:select' },
	{ type: 'jejaring:shown', query: 7, daerah: null },
	{ type: 'jejaring:shown', query: '' },
	...MAKINGS
];

const BOMB = {
	get type(): string {
		throw new Error('boom');
	},
	get query(): string {
		throw new Error('boom');
	}
};

describe('what is not understood', () => {
	test('changes nothing when an embed says it', async () => {
		const news = await open(EMBED + SCRIPT);
		const events = eventsOf(news.document);
		for (const message of BROKEN) news.say(0, message);
		const { origin } = location;
		const source = news.frame().contentWindow;
		news.window.dispatchEvent(new MessageEvent('message', { data: BOMB, origin, source }));
		const resized = vi.fn();
		const changes = new MutationObserver(resized);
		changes.observe(news.frame(), { attributes: true });
		await news.heard();
		// Only the height by which it was seen that all was heard, set and taken back.
		expect(resized.mock.calls.flat(2).filter(({ type }) => type === 'attributes')).toHaveLength(2);
		expect(events).toEqual([]);
		expect(news.errors).toEqual([]);
		expect(['type', 'query', 'height', 'daerah'].filter((key) => key in Object.prototype)).toEqual(
			[]
		);
	});

	test('is not passed on when the page asks for it', async () => {
		const news = await open(EMBED + STRANGER + SCRIPT);
		for (const detail of [
			undefined,
			null,
			7,
			{},
			{ query: 7 },
			{ query: 'x'.repeat(3_000) },
			BOMB,
			...MAKINGS
		]) {
			for (const target of [news.frame(0), news.frame(1), news.document]) ask(target, detail);
		}
		for (const target of [news.frame(1), news.document]) ask(target, { query: 'q=x' });
		await news.heard();
		expect(told(news.frame())).toEqual([]);
		expect(news.errors).toEqual([]);
	});
});

describe('what strangers say', () => {
	test('changes neither their iframes nor ours', async () => {
		const news = await open(EMBED + STRANGER + SCRIPT);
		const events = eventsOf(news.document);
		news.say(1, height(4000));
		const last = { type: 'jejaring:view', query: 'q=x' };
		news.say(1, last);
		await expect.poll(() => news.reached).toContainEqual(last);
		expect([news.frame(0).clientHeight, news.frame(1).clientHeight]).toEqual([200, 200]);
		expect(events).toEqual([]);
	});

	test('is not believed in the name of ours', async () => {
		const news = await open(EMBED + SCRIPT);
		const source = news.frame().contentWindow;
		const say = (init: MessageEventInit) =>
			news.window.dispatchEvent(new MessageEvent('message', { data: height(90), ...init }));
		say({ origin: 'https://stranger.invalid', source });
		say({ origin: location.origin, source: null });
		say({ origin: location.origin, source: news.window });
		expect(news.frame().clientHeight).toBe(200);
		// The very same, but from where ours come from.
		say({ origin: location.origin, source });
		expect(news.frame().clientHeight).toBe(90);
		expect(news.errors).toEqual([]);
	});
});

describe('a page that is broken', () => {
	test('hears the others when an iframe is taken out', async () => {
		const news = await open(EMBED + EMBED + SCRIPT);
		const gone = news.frame(1);
		const { contentWindow } = gone;
		news.say(1, height(400));
		gone.remove();
		ask(gone, { query: 'q=x' });
		news.window.dispatchEvent(
			new MessageEvent('message', {
				data: height(500),
				origin: location.origin,
				source: contentWindow
			})
		);
		await news.heard();
		expect(gone.style.height).toBe('');
		expect(news.errors).toEqual([]);
	});

	test('hears of no fault in the script', async () => {
		const news = await open(
			EMBED + EMBED + SCRIPT,
			'window.getComputedStyle = () => { throw new Error("boom"); };'
		);
		const events = eventsOf(news.document);
		news.say(0, height(400));
		news.say(0, { type: 'jejaring:view', query: 'q=x' });
		await expect.poll(() => events).toEqual([{ type: 'jejaring:view', query: 'q=x' }]);
		expect(news.errors).toEqual([]);
	});

	test('keeps its embeds when its own listener fails', async () => {
		const news = await open(
			EMBED + SCRIPT,
			`document.addEventListener('jejaring:view', () => { throw new Error('of the page'); });`
		);
		news.say(0, { type: 'jejaring:view', query: 'q=x' });
		await news.heard();
		expect(news.errors).toEqual(['Uncaught Error: of the page']);
	});
});
