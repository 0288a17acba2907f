import ShareButton from '$lib/components/ShareButton.svelte';
import { address } from '$lib/state/address.svelte';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const button = page.getByRole('button', { name: 'Bagikan' });
const status = page.getByRole('status');
const here = (query: string) => new URL(`/${query}`, location.origin).href;

/** What the device offers, for the time of a test. */
function offer(name: 'share' | 'clipboard', value: unknown): void {
	Object.defineProperty(navigator, name, { value, configurable: true });
	// The browser's own, if it has one, is the prototype's.
	onTestFinished(() => void Reflect.deleteProperty(navigator, name));
}

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(async () => {
	writeText.mockReset().mockResolvedValue();
	offer('clipboard', { writeText });
	await renderInAtlas(ShareButton, dataset({}), '?daerah=kota-madiun&dari=2020');
});

test.each([
	['?daerah=kota-madiun', 'daerah/kota-madiun'],
	['?sektor=pangan', 'sektor/pangan'],
	['?sektor=kesehatan-sosial', 'sektor/kesehatan-sosial']
])(
	'of %s, a view with a page of its own, the address of that page is given, and why is said',
	async (query, path) => {
		address.go(query);
		await expect
			.element(button)
			.toHaveAttribute('title', expect.stringContaining('membawa gambarnya'));
		await button.click();
		await expect
			.element(status)
			.toHaveTextContent(/^Tautan disalin\. Aplikasi pesan dan WordPress/);
		expect(writeText).toHaveBeenCalledWith(new URL(`/embed/${path}/`, location.origin).href);
	}
);

test.each([
	'?',
	'?daerah=kota-madiun&sektor=pangan',
	'?daerah=kota-madiun,kabupaten-banyuwangi',
	'?sektor=pangan,desa',
	'?sektor=pangan&tampilan=daftar',
	'?sektor=pangan&tema=gelap',
	'?kerjasama=contoh-0'
])('of %s the address that the page has is given', async (query) => {
	address.go(query);
	await expect.element(button).toHaveAttribute('title', 'Bagikan tautan ke tampilan ini');
	await button.click();
	await expect.element(status).toHaveTextContent('Tautan disalin.');
	expect(writeText).toHaveBeenCalledWith(here(query === '?' ? '' : query));
});

test('where the device shares nothing, the address is copied, and that is said', async () => {
	expect('share' in navigator).toBe(false);
	address.go('?daerah=kota-madiun&sektor=pangan');
	await button.click();
	await expect.element(status).toHaveTextContent('Tautan disalin.');
	expect(writeText).toHaveBeenCalledWith(here('?daerah=kota-madiun&sektor=pangan'));
});

test('where the browser forbids that as well, the way by hand is said', async () => {
	writeText.mockRejectedValue(new DOMException('', 'NotAllowedError'));
	await button.click();
	await expect.element(status).toHaveTextContent(/^Tautan tidak dapat disalin/);
});

test('a device that shares is handed title and address', async () => {
	const share = vi.fn<(data: ShareData) => Promise<void>>().mockResolvedValue();
	offer('share', share);
	await button.click();
	await expect
		.poll(() => share.mock.calls[0]?.[0])
		.toEqual({
			title: document.title,
			url: here('?daerah=kota-madiun&dari=2020')
		});
	expect(writeText).not.toHaveBeenCalled();
	await expect.element(status).toHaveTextContent('');
});

test('whoever closes it is told nothing; where it fails, the address is copied', async () => {
	offer('share', () => Promise.reject(new DOMException('', 'AbortError')));
	await button.click();
	expect(writeText).not.toHaveBeenCalled();
	offer('share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
	await button.click();
	await expect.element(status).toHaveTextContent('Tautan disalin.');
});
