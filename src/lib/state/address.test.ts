import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

interface GotoOptions {
	readonly replaceState: boolean;
	readonly noScroll: boolean;
}
type Heard = (navigation: { type: string }) => void;

/** SvelteKit as far as an address knows it: it changes `page.url` once the browser has been told. */
const kit = vi.hoisted(() => ({
	page: { url: new URL('https://atlas.example/') },
	told: [] as string[],
	refuses: false,
	before: (() => undefined) as Heard,
	after: (() => undefined) as Heard
}));

vi.mock('$app/state', () => ({ page: kit.page }));
vi.mock('$app/navigation', () => ({
	async goto(href: string, { replaceState }: GotoOptions) {
		await Promise.resolve();
		if (kit.refuses) throw new DOMException('more than 100 times', 'SecurityError');
		const url = new URL(href);
		kit.told.push(`${replaceState ? 'replace' : 'push'} ${url.search}`);
		kit.page.url = url;
		await Promise.resolve();
		kit.after({ type: 'goto' });
	},
	beforeNavigate: (heard: Heard) => (kit.before = heard),
	afterNavigate: (heard: Heard) => (kit.after = heard)
}));
vi.mock('svelte', async (original) => ({
	...(await original<object>()),
	onMount: (then: () => void) => then()
}));

const { Address } = await import('./address.svelte');

/** Says that the window has lost the focus, and so on. */
let window: EventTarget;
/** What was written into the step that was left. */
let written: string[];
let address: InstanceType<typeof Address>;

beforeEach(() => {
	vi.useFakeTimers();
	kit.page.url = new URL('https://atlas.example/');
	kit.told.length = 0;
	kit.refuses = false;
	window = new EventTarget();
	written = [];
	vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
	vi.stubGlobal('document', new EventTarget());
	vi.stubGlobal('location', { href: 'https://atlas.example/' });
	vi.stubGlobal('history', {
		state: {},
		replaceState(_state: unknown, _title: string, href: string) {
			if (kit.refuses) throw new DOMException('more than 100 times', 'SecurityError');
			written.push(new URL(href).search);
		}
	});
	address = new Address(false);
	address.listen();
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Lets promises settle, but no time pass. */
const settle = () => vi.advanceTimersByTimeAsync(0);

it('reads a query that a system has escaped twice, whose rest stands in the fragment', () => {
	kit.page.url = new URL('https://atlas.example/?sektor=pangan&#038;dari=2020&#038;batas=ya');
	expect(new Address(false).search).toBe('?sektor=pangan&dari=2020&batas=ya');
});

describe('what is to be seen', () => {
	it('is what was asked for last, whatever the browser knows', async () => {
		for (const text of ['m', 'ma', 'mad']) {
			address.go(`?q=${text}`, { replace: true });
			expect(address.search).toBe(`?q=${text}`);
		}
		await settle();
		expect(kit.told).toEqual(['replace ?q=m']);
		expect(address.search).toBe('?q=mad');
		await vi.advanceTimersByTimeAsync(250);
		expect(kit.told).toEqual(['replace ?q=m', 'replace ?q=mad']);
		expect(address.search).toBe('?q=mad');
	});

	it('is nothing of what waited once the reader has gone back', async () => {
		address.go('?q=m', { replace: true });
		address.go('?q=ma', { replace: true });
		await settle();
		kit.before({ type: 'popstate' });
		kit.page.url = new URL('https://atlas.example/?tema=gelap');
		kit.after({ type: 'popstate' });
		await vi.advanceTimersByTimeAsync(60_000);
		expect(address.search).toBe('?tema=gelap');
		expect(kit.told).toEqual(['replace ?q=m']);
	});

	it('of another page is what that page is asked for', () => {
		address.go('?q=m', { replace: true });
		address.go('?q=ma', { replace: true });
		kit.page.url = new URL('https://atlas.example/sematkan/?tema=gelap');
		expect(address.search).toBe('?tema=gelap');
	});
});

describe('the browser', () => {
	it('is told of the text before the step that comes after it', async () => {
		address.go('?q=m', { replace: true });
		address.go('?q=ma', { replace: true });
		address.go('?sektor=pangan&q=ma');
		await settle();
		expect(kit.told).toEqual(['replace ?q=m', 'replace ?q=ma', 'push ?sektor=pangan&q=ma']);
	});

	it('takes no new step for what is seen already', async () => {
		address.go('?sektor=pangan');
		await settle();
		address.go('?sektor=pangan');
		await settle();
		expect(kit.told).toEqual(['push ?sektor=pangan', 'replace ?sektor=pangan']);
	});

	it('is never asked for a step by a page in a frame: back is the article’s', async () => {
		const framed = new Address(true);
		for (const query of ['?daerah=kota-madiun', '?tampilan=daftar', '?sektor=pangan']) {
			framed.go(query);
			await vi.advanceTimersByTimeAsync(60_000);
		}
		framed.go('?sektor=sosial', { noScroll: false });
		framed.go('?sektor=pangan,sosial');
		await vi.advanceTimersByTimeAsync(60_000);
		expect(framed.search).toBe('?sektor=pangan,sosial');
		expect(kit.told.filter((call) => !call.startsWith('replace'))).toEqual([]);
		expect(kit.told.at(-1)).toBe('replace ?sektor=pangan,sosial');
	});

	it.each(['blur', 'visibilitychange'])('is told at once with %s', async (type) => {
		address.go('?q=m', { replace: true });
		address.go('?q=ma', { replace: true });
		(type === 'blur' ? window : document).dispatchEvent(new Event(type));
		await settle();
		expect(kit.told).toEqual(['replace ?q=m', 'replace ?q=ma']);
	});

	it.each(['link', 'leave'])('finds in the step that is left by a %s what was seen', (type) => {
		address.go('?q=m', { replace: true });
		address.go('?q=ma', { replace: true });
		kit.before({ type });
		expect(written).toEqual(['?q=ma']);
	});

	it.each([{ key: 'F5' }, { key: 'r', ctrlKey: true }, { key: 'R', metaKey: true }])(
		'loads anew by %o what was seen',
		(key) => {
			address.go('?q=m', { replace: true });
			address.go('?q=ma', { replace: true });
			window.dispatchEvent(Object.assign(new Event('keydown'), { key: 'r' }));
			expect(written).toEqual([]);
			window.dispatchEvent(Object.assign(new Event('keydown'), key));
			expect(written).toEqual(['?q=ma']);
		}
	);

	it('that refuses changes nothing on the page, and is told when it takes calls again', async () => {
		kit.refuses = true;
		address.go('?sektor=pangan');
		await settle();
		address.go('?sektor=pangan,sosial');
		await vi.advanceTimersByTimeAsync(60_000);
		expect(address.search).toBe('?sektor=pangan,sosial');
		expect(kit.told).toEqual([]);
		kit.refuses = false;
		await vi.advanceTimersByTimeAsync(60_000);
		expect(kit.told).toEqual(['push ?sektor=pangan,sosial']);
		expect(address.search).toBe('?sektor=pangan,sosial');
	});
});
