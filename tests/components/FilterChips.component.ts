import FilterChips from '$lib/components/FilterChips.svelte';
import { address } from '$lib/state/address.svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const chips = page.getByRole('list', { name: 'Filter aktif' });
const chip = (name: string) => chips.getByRole('button', { name: `Hapus filter ${name}` });

test.each([
	['sektor=pangan-kelautan', 'Pangan'],
	['provinsi=51', 'Provinsi Bali'],
	['jenis=sister-city', 'Kota/kabupaten kembar'],
	['status=planned', 'Direncanakan'],
	['dari=2025', 'Sejak 2025'],
	['sampai=2011', 'Sampai 2011'],
	['batas=ya', 'Ada pihak yang berbatasan darat'],
	['berlaku=berakhir', 'Masa berlaku: sudah berakhir'],
	['q=sampah', '“sampah”']
])('the chip of %s says “%s”, and takes it back', async (query, name) => {
	await renderInAtlas(FilterChips, dataset(), `?${query}&tampilan=daftar`);
	expect(chips.getByRole('button').elements()).toHaveLength(1);
	await expect.element(chip(name)).toHaveTextContent(name);
	await chip(name).click();
	await expect.poll(() => address.search).toBe('?tampilan=daftar');
	await expect.element(chips).not.toBeInTheDocument();
});

test('of several one goes by keyboard, and the others stay', async () => {
	await renderInAtlas(FilterChips, dataset(), '?sektor=pangan,sosial&status=planned');
	await userEvent.tab();
	await expect.element(chip('Pangan')).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	await expect.poll(() => address.search).toBe('?sektor=sosial&status=planned');
	await expect.element(chip('Sosial')).toBeVisible();
});

test('all go at once, but not what is selected', async () => {
	await renderInAtlas(FilterChips, dataset(), '?sektor=pangan&daerah=kota-madiun&status=planned');
	await chips.getByRole('button', { name: 'Hapus semua filter' }).click();
	await expect.poll(() => address.search).toBe('?daerah=kota-madiun');
	await expect.element(chips).not.toBeInTheDocument();
});
