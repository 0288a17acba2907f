import AgreementPanel from '$lib/components/AgreementPanel.svelte';
import { address } from '$lib/state/address.svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { finger, middleOf } from './hand';
import { renderInAtlas } from './in-atlas';

const RECORD = dataset(
	{ title: 'Air', sectors: ['pangan'] },
	{ title: 'Beras', sectors: ['desa'] }
);

const panel = page.getByRole('region', { name: 'Air' });
const heading = panel.getByRole('heading', { level: 2 });
const close = panel.getByRole('link', { name: 'Tutup' });
const open = (query: string, takesFocus = false) =>
	renderInAtlas(AgreementPanel, RECORD, query, { id: 'contoh-0', takesFocus });

test('it is headed by the agreement itself, which leads nowhere', async () => {
	await open('?kerjasama=contoh-0');
	await expect.element(heading).toHaveTextContent('Air');
	await expect.element(panel.getByRole('link', { name: 'Air' })).not.toBeInTheDocument();
	await expect.element(panel).not.toHaveTextContent('1 kerja sama');
	await expect.element(panel.getByText('Tingkat bukti')).toBeVisible();
});

test('a selected one is let go, whatever filters there are', async () => {
	await open('?kerjasama=contoh-0&sektor=pangan');
	await close.click();
	await expect.poll(() => address.search).toBe('?sektor=pangan');
});

test('one that is read beside the list is closed by finger and by key; what is selected stays', async () => {
	const query = '?daerah=kota-madiun&tampilan=daftar';
	await open('?daerah=kota-madiun&buka=contoh-0&tampilan=daftar');
	await finger.tap(middleOf(close));
	await expect.poll(() => address.search).toBe(query);
	await open('?daerah=kota-madiun&buka=contoh-0&tampilan=daftar');
	close.element().focus();
	await userEvent.keyboard('{Escape}');
	await expect.poll(() => address.search).toBe(query);
});

test('who has just opened it is led to its heading; a page that begins with it leaves the focus', async () => {
	await open('?buka=contoh-0&tampilan=daftar', true);
	await expect.element(heading).toHaveFocus();
	await open('?buka=contoh-0&tampilan=daftar');
	await expect.element(heading).not.toHaveFocus();
});

test('where filters hide it this is said, with a way out', async () => {
	await open('?buka=contoh-0&sektor=desa&tampilan=daftar');
	await expect.element(panel).toHaveTextContent('tersembunyi oleh filter yang sedang aktif');
	await panel.getByRole('link', { name: 'Hapus semua filter' }).click();
	await expect.poll(() => address.search).toBe('?buka=contoh-0&tampilan=daftar');
	await expect.element(panel).not.toHaveTextContent('tersembunyi');
});
