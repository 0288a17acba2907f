import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { leaveByBrowser } from './leave-by-browser';

const navigating = vi.hoisted(() => ({ to: null as { url: URL } | null }));
const leave = vi.hoisted(() => ({ now: (): void => undefined }));
vi.mock('$app/state', () => ({ navigating }));
vi.mock('svelte', () => ({ onMount: (mount: () => () => void) => (leave.now = mount()) }));

let window: EventTarget;
let assigned: string[];

beforeEach(() => {
	window = new EventTarget();
	assigned = [];
	vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
	vi.stubGlobal('location', {
		pathname: '/',
		assign: (url: URL) => assigned.push(url.pathname + url.search)
	});
	navigating.to = null;
	leaveByBrowser();
});

afterEach(() => {
	leave.now();
	vi.unstubAllGlobals();
});

/** A script that was asked for has not come, while the page is on its way there. */
function lose(path: string | null): void {
	navigating.to = path === null ? null : { url: new URL(path, 'https://atlas.example') };
	window.dispatchEvent(new Event('vite:preloadError'));
}

it('a page whose scripts are lost is gone to by the browser itself', () => {
	lose('/sematkan/?sektor=pangan');
	expect(assigned).toEqual(['/sematkan/?sektor=pangan']);
});

it('a part of the page that is lost leaves the page where it is', () => {
	lose(null);
	lose('/?tampilan=jaringan');
	expect(assigned).toEqual([]);
});

it('once the page is gone it leads nowhere', () => {
	leave.now();
	lose('/sematkan/');
	expect(assigned).toEqual([]);
});
