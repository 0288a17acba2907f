import SectorKey from '$lib/components/SectorKey.svelte';
import { address } from '$lib/state/address.svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { finger, middleOf } from './hand';
import { renderInAtlas } from './in-atlas';

const RECORD = dataset(
	{ parties: ['35.10', '35.77'], sectors: ['pangan'] },
	{ parties: ['35.77', '51.01'], sectors: ['sosial', 'pangan'] },
	{ parties: ['52.08', '52.71'], sectors: ['pariwisata'] },
	{ parties: ['52.08', '52.71'] }
);

const legend = page.getByRole('group', { name: 'Sektor' });
const box = (name: string) => legend.getByRole('checkbox', { name, exact: true });
const named = () => legend.element().textContent?.replace(/\s+/g, ' ').trim();

test('of one region it names just the groups that occur there, and how often', async () => {
	await renderInAtlas(SectorKey, RECORD, '?daerah=kota-madiun');
	expect(named()).toBe('Sektor Pangan 2 kerja sama Kesehatan & sosial 1 kerja sama');
});

test('pressing one narrows what is shown, and the others stay to be pressed', async () => {
	await renderInAtlas(SectorKey, RECORD, '?daerah=kota-madiun');
	await finger.tap(middleOf(legend.getByText('Kesehatan & sosial')));
	await expect.element(box('Kesehatan & sosial')).toBeChecked();
	await expect.poll(() => address.search).toBe('?sektor=kesehatan-sosial&daerah=kota-madiun');
	await expect.element(box('Pangan')).toBeInTheDocument();
});

test('where nothing is shown it says nothing; what was chosen can be taken back', async () => {
	await renderInAtlas(SectorKey, RECORD, '?daerah=kabupaten-madiun');
	await expect.element(legend).not.toBeInTheDocument();
	await renderInAtlas(SectorKey, RECORD, '?daerah=kabupaten-madiun&sektor=wisata-kreatif');
	await expect.element(box('Wisata')).toBeChecked();
});

test('where an editor has chosen the sectors, it tells of what is shown and takes no press', async () => {
	await renderInAtlas(SectorKey, RECORD, '?sektor=sosial', { fixed: true });
	await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
	const rows = page.getByRole('list', { name: 'Sektor' }).getByRole('listitem');
	expect(
		rows.elements().map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())
	).toEqual(['Pangan 1 kerja sama', 'Kesehatan & sosial 1 kerja sama']);
});
