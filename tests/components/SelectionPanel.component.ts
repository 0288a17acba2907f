import SelectionPanel from '$lib/components/SelectionPanel.svelte';
import { address } from '$lib/state/address.svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const RECORD = dataset(
	{ parties: ['35.10', '35.77'], sectors: ['pangan'] },
	{ parties: ['35.77', '51.01'], sectors: ['sosial'] },
	{ parties: ['35.77', '51.01'], sectors: ['sosial'] }
);

const panel = (name: string) => page.getByRole('region', { name });
const notice = page.getByRole('status').filter({ hasText: /tersembunyi/ });

test('a region without a record is no region without cooperation', async () => {
	await renderInAtlas(SelectionPanel, RECORD, '?daerah=kabupaten-madiun');
	await expect
		.element(panel('Kabupaten Madiun'))
		.toHaveTextContent(
			'Belum ada kerja sama Kabupaten Madiun yang tercatat di atlas ini. Itu bukan berarti tidak ada.'
		);
});

test('a selection that filters hide is explained, with a way out', async () => {
	await renderInAtlas(SelectionPanel, RECORD, '?daerah=kota-madiun&sektor=desa&tampilan=daftar');
	await expect
		.element(notice)
		.toHaveTextContent('Semua kerja sama Kota Madiun tersembunyi oleh filter');
	await notice.getByRole('link', { name: 'Hapus semua filter' }).click();
	await expect.poll(() => address.search).toBe('?daerah=kota-madiun&tampilan=daftar');
	await expect.element(notice).not.toBeInTheDocument();
	expect(panel('Kota Madiun').getByRole('article').elements()).toHaveLength(3);
});

test('what filters hide of a selection is counted', async () => {
	await renderInAtlas(SelectionPanel, RECORD, '?daerah=kota-madiun&sektor=pangan');
	await expect
		.element(notice)
		.toHaveTextContent('2 kerja sama lain dari pilihan ini tersembunyi oleh filter.');
	expect(panel('Kota Madiun').getByRole('article').elements()).toHaveLength(1);
});

test.each([
	['?daerah=kota-madiun&mitra=kabupaten-jembrana', 'Kota Madiun – Kabupaten Jembrana', 2],
	['?kerjasama=contoh-0', '1 kerja sama', 1]
])('%s is called “%s”, and let go by its button', async (query, name, count) => {
	await renderInAtlas(SelectionPanel, RECORD, `${query}&sektor=pangan,sosial`);
	expect(panel(name).getByRole('article').elements()).toHaveLength(count);
	await panel(name).getByRole('link', { name: 'Tutup' }).click();
	await expect.poll(() => address.search).toBe('?sektor=pangan,sosial');
});
