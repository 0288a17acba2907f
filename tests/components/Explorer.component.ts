import Explorer from '$lib/components/Explorer.svelte';
import { address } from '$lib/state/address.svelte';
import { createRawSnippet } from 'svelte';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { finger, middleOf } from './hand';
import { renderInAtlas } from './in-atlas';

const RECORD = dataset(
	...Array.from({ length: 12 }, (_, at) => ({ title: `Air ${at}`, parties: ['35.10', '35.77'] })),
	{ title: 'Beras', parties: ['35.77', '51.01'], sectors: ['pangan'] }
);

const empty = createRawSnippet(() => ({ render: () => '<span></span>' }));
const standing = { bar: empty, picture: empty, below: empty };

/** The explorer as the page has it, with a field to search in. */
async function open(query: string): Promise<HTMLInputElement> {
	const searchField = document.createElement('input');
	document.body.prepend(searchField);
	onTestFinished(() => searchField.remove());
	await renderInAtlas(Explorer, RECORD, query, {
		props: { standing, intro: empty, searchField, filtersOpen: false }
	});
	return searchField;
}

const heading = (name: string) => page.getByRole('heading', { level: 2, name });
const main = page.getByRole('main');
const close = page.getByRole('link', { name: 'Tutup' });
const focused = () => document.activeElement;

async function pressByKey(locator: Locator): Promise<void> {
	await expect.element(locator).toBeInTheDocument();
	(locator.element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
}

/** The reader has a keyboard, and no field calls up another one. */
function haveKeyboard(): void {
	const { matchMedia } = window;
	const spy = vi.spyOn(window, 'matchMedia');
	spy.mockImplementation((query) =>
		matchMedia.call(window, query.includes('coarse') ? 'not all' : query)
	);
	onTestFinished(() => spy.mockRestore());
}

test('a link that selects something leads the focus to what is said of it', async () => {
	await open('?daerah=kota-madiun&tampilan=daftar');
	await pressByKey(page.getByRole('link', { name: /^Kab\. Jembrana/ }));
	await expect.element(heading('Kota Madiun – Kabupaten Jembrana')).toHaveFocus();
});

test('what another link leads to is read from its beginning', async () => {
	await open('?daerah=kota-madiun');
	const box = () => document.querySelector('.panel') as HTMLElement;
	const link = page.getByRole('link', { name: 'Air 1', exact: true });
	await expect.element(link).toBeInTheDocument();
	box().style.cssText = 'height: 20rem; overflow: auto';
	link.element().scrollIntoView({ block: 'center' });
	expect(box().scrollTop).toBeGreaterThan(0);
	await finger.tap(middleOf(link));
	await expect.element(heading('Air 1')).toHaveFocus();
	expect(box().scrollTop).toBe(0);
});

test('closed, a panel gives the focus back to where the reader came from', async () => {
	const opener = document.createElement('button');
	document.body.prepend(opener);
	onTestFinished(() => opener.remove());
	await open('?tampilan=daftar');
	opener.focus();
	address.go('?daerah=kota-madiun&tampilan=daftar');
	await pressByKey(close);
	await expect.poll(() => address.search).toBe('?tampilan=daftar');
	await expect.poll(focused).toBe(opener);
});

test('closed by Escape where nobody has opened it, it gives the focus to the search', async () => {
	haveKeyboard();
	const field = await open('?daerah=kota-madiun&tampilan=daftar');
	await expect.element(close).toBeInTheDocument();
	(close.element() as HTMLElement).focus();
	await userEvent.keyboard('{Escape}');
	await expect.poll(() => address.search).toBe('?tampilan=daftar');
	await expect.poll(focused).toBe(field);
});

test('closed by a finger, it calls up no keyboard: the focus goes to the picture and its bar', async () => {
	const field = await open('?tampilan=daftar');
	field.focus();
	address.go('?daerah=kota-madiun&tampilan=daftar');
	await expect.element(close).toBeInTheDocument();
	await finger.tap(middleOf(close));
	await expect.poll(() => address.search).toBe('?tampilan=daftar');
	await expect.poll(focused).not.toBe(document.body);
	expect(focused()).not.toBe(field);
});

test('a page begins with the focus at its top', async () => {
	await open('?daerah=kota-madiun&tampilan=daftar');
	await expect.element(close).toBeInTheDocument();
	await expect.element(page.getByRole('table')).toBeInTheDocument();
	expect(focused()).toBe(document.body);
});

test('what has been pressed and is gone leaves the focus on what it has changed', async () => {
	await open('?daerah=kota-madiun&sektor=desa&tampilan=daftar');
	await pressByKey(page.getByRole('link', { name: 'Hapus semua filter' }).first());
	await expect.poll(() => address.search).toBe('?daerah=kota-madiun&tampilan=daftar');
	await expect.element(main).toHaveFocus();
	(focused() as HTMLElement).blur();
	// A press on it takes the focus from nothing.
	await expect.element(main).not.toHaveAttribute('tabindex');
});
