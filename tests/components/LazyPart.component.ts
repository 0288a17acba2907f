import LazyPart from '$lib/components/LazyPart.svelte';
import { END_OF_STYLE } from '$lib/state/end-of-style.mjs';
import { createRawSnippet } from 'svelte';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';

const children = createRawSnippet<[unknown]>((content) => ({
	render: () => `<p>Isi: ${String(content())}</p>`
}));
const shown = page.getByText('Isi: daftar');
const alert = page.getByRole('alert');
const retry = alert.getByRole('button', { name: 'Coba lagi' });

const get = vi.fn<() => Promise<string>>();

beforeEach(() => get.mockReset());

const place = () => render(LazyPart, { get, waiting: 'Menyiapkan …', children });

/** What a module’s style sheet is to the page, as Vite adds it. */
function addStyle(href: string): HTMLLinkElement {
	const link = document.createElement('link');
	Object.assign(link, { rel: 'stylesheet', crossOrigin: '', href });
	document.head.append(link);
	onTestFinished(() => {
		for (const one of document.head.querySelectorAll(`link[href="${href}"]`)) one.remove();
	});
	return link;
}
const styleOf = (text: string) => URL.createObjectURL(new Blob([text], { type: 'text/css' }));
/** As the build ends it. */
const WHOLE = `.isi { color: red } @layer ${END_OF_STYLE};`;

test('a part is waited for aloud, and shown when it has come', async () => {
	let arrive: (content: string) => void = () => undefined;
	get.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
	place();
	const word = page.getByRole('status');
	await expect.element(word).toHaveTextContent('Menyiapkan …');
	await expect.element(word).toBeVisible();
	arrive('daftar');
	await expect.element(shown).toBeVisible();
	await expect.element(page.getByRole('status')).not.toBeInTheDocument();
});

test('a part that does not come is explained, and comes by a press', async () => {
	get.mockRejectedValueOnce(new TypeError('Failed to fetch'));
	place();
	await expect.element(alert).toHaveTextContent('Bagian ini tidak dapat dimuat');
	await expect.element(alert).toHaveTextContent('Periksa sambungan internet');
	get.mockResolvedValue('daftar');
	await retry.click();
	await expect.element(shown).toBeVisible();
	await expect.element(alert).not.toBeInTheDocument();
});

test('whoever presses in vain hears so, keeps the focus, and stays on the page', async () => {
	get.mockRejectedValueOnce(new TypeError('Failed to fetch'));
	get.mockRejectedValueOnce(new TypeError('Failed to fetch'));
	const site = vi.spyOn(window, 'fetch').mockResolvedValue(new Response('', { status: 503 }));
	onTestFinished(() => site.mockRestore());
	place();
	await retry.click();
	await expect.poll(() => get.mock.calls.length).toBe(2);
	await expect.poll(() => site.mock.calls.length).toBe(1);
	await expect.element(retry).toHaveFocus();
	await expect.element(alert).toHaveTextContent('Bagian ini tidak dapat dimuat');
});

test('a part comes by itself when the line is back', async () => {
	get.mockRejectedValueOnce(new TypeError('Failed to fetch'));
	place();
	await expect.element(alert).toBeVisible();
	get.mockResolvedValue('daftar');
	dispatchEvent(new Event('online'));
	await expect.element(shown).toBeVisible();
});

test('a part shows only with its style, which is asked for again where it was lost', async () => {
	const href = 'data:text/plain,no-style';
	const lost = addStyle(href);
	await new Promise((resolve) => {
		for (const type of ['load', 'error']) lost.addEventListener(type, resolve);
	});
	// Vite takes it for loaded from now on.
	get.mockResolvedValue('daftar');
	place();
	await expect.element(alert).toHaveTextContent('no style sheet');
	await expect.element(shown).not.toBeInTheDocument();

	const found = styleOf(WHOLE);
	const again = document.head.querySelector<HTMLLinkElement>(`link[href="${href}"]`);
	if (again !== null) again.href = found;
	onTestFinished(() => again?.remove());
	await retry.click();
	await expect.element(shown).toBeVisible();
});

test('a part waits for a style sheet that is still on its way', async () => {
	get.mockImplementation(() => {
		addStyle(styleOf(WHOLE));
		return Promise.resolve('daftar');
	});
	place();
	await expect.element(shown).toBeVisible();
	const sheets = [...document.styleSheets].filter(({ href }) => href?.startsWith('blob:'));
	expect(sheets).not.toEqual([]);
});

test('half a style sheet is none', async () => {
	get.mockImplementation(() => {
		addStyle(styleOf(WHOLE.slice(0, -20)));
		return Promise.resolve('daftar');
	});
	place();
	await expect.element(alert).toHaveTextContent('no style sheet');
	await expect.element(shown).not.toBeInTheDocument();
});
