import PathFinder from '$lib/components/PathFinder.svelte';
import { address } from '$lib/state/address.svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { code, dataset } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const RECORD = dataset({ parties: ['35.10', '35.77'] });

const search = page.getByRole('combobox', { name: 'Terhubung lewat siapa dengan daerah lain?' });

test('from a selected region another is searched for, and selected beside it, the first one first', async () => {
	const query = '?daerah=kota-madiun&tampilan=jaringan';
	await renderInAtlas(PathFinder, RECORD, query, { from: code('35.77') });
	await search.fill('banyuwangi');
	await userEvent.keyboard('{Enter}');
	await expect
		.poll(() => address.search)
		.toBe('?daerah=kota-madiun,kabupaten-banyuwangi&tampilan=jaringan');
});
