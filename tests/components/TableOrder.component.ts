import TableOrder from '$lib/components/TableOrder.svelte';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';

const column = page.getByRole('combobox', { name: 'Urutkan' });
const direction = page.getByRole('combobox', { name: 'Arah urutan' });

beforeEach(() => render(TableOrder, { column: 'signed', ascending: false }));

test.each([
	['Jarak', 'Terdekat dulu', 'Terjauh dulu'],
	['Para pihak', 'A–Z', 'Z–A'],
	['Tentang', 'A–Z', 'Z–A'],
	['Status', 'A–Z', 'Z–A']
])('the order by %s begins with %s; the other way is %s', async (name, usual, other) => {
	await column.selectOptions(name);
	await expect.element(direction).toHaveDisplayValue(usual);
	await direction.selectOptions(other);
	await expect.element(direction).toHaveDisplayValue(other);
	await expect.element(column).toHaveDisplayValue(name);
});

test('the order by date begins with the latest, also after another', async () => {
	await expect.element(direction).toHaveDisplayValue('Terbaru dulu');
	await column.selectOptions('Jarak');
	await column.selectOptions('Tanggal');
	await expect.element(direction).toHaveDisplayValue('Terbaru dulu');
	await direction.selectOptions('Terlama dulu');
	await expect.element(direction).toHaveDisplayValue('Terlama dulu');
});

test('it is chosen by keyboard', async () => {
	await userEvent.tab();
	await expect.element(column).toHaveFocus();
	await userEvent.keyboard('J');
	await expect.element(direction).toHaveDisplayValue('Terdekat dulu');
	await userEvent.tab();
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(direction).toHaveDisplayValue('Terjauh dulu');
});

test('a column that there is not changes nothing', async () => {
	(column.element() as HTMLSelectElement).add(new Option('Warna', 'colour'));
	await column.selectOptions('Warna');
	await expect.element(direction).toHaveDisplayValue('Terbaru dulu');
});
