import TextFilter from '$lib/components/TextFilter.svelte';
import { address } from '$lib/state/address.svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const field = page.getByRole('searchbox', { name: 'Cari dalam kerja sama' });

test('the address follows each letter', async () => {
	await renderInAtlas(TextFilter, dataset());
	await field.click();
	for (const [letter, query] of [
		['s', '?q=s'],
		['a', '?q=sa'],
		['m', '?q=sam']
	] as const) {
		await userEvent.keyboard(letter);
		await expect.poll(() => address.search).toBe(query);
	}
});

test('a space that the address does not keep stays in the field while it has the focus', async () => {
	await renderInAtlas(TextFilter, dataset());
	await field.fill('sampah ');
	await expect.poll(() => address.search).toBe('?q=sampah');
	await expect.element(field).toHaveValue('sampah ');
	await userEvent.keyboard('plastik');
	await expect.poll(() => address.search).toBe('?q=sampah+plastik');
	await userEvent.tab();
	await expect.element(field).toHaveValue('sampah plastik');
});

test('it shows what the address asks for', async () => {
	await renderInAtlas(TextFilter, dataset(), '?q=air+bersih');
	await expect.element(field).toHaveValue('air bersih');
	await field.clear();
	await expect.poll(() => address.search).toBe('');
});
