import PartnerList from '$lib/components/PartnerList.svelte';
import { address } from '$lib/state/address.svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { code, dataset } from '../made-up/record';
import { KOTA_MADIUN, PLACES } from '../made-up/scene';
import { renderInAtlas } from './in-atlas';

const RECORD = {
	...dataset(
		{ parties: ['35.10', '35.77'] },
		{ parties: ['35.10', '35.77'] },
		{ parties: ['35.19', '35.77'] },
		{ parties: ['35.77', '52.08'] }
	),
	regions: PLACES
};
const PARTNERS = [
	{ code: code('35.10'), agreements: [0, 1], bilateral: [0, 1] },
	{ code: code('35.19'), agreements: [2], bilateral: [2] },
	{ code: code('52.08'), agreements: [3], bilateral: [3] }
];

const list = page.getByRole('list', { name: 'Mitra' });
const order = page.getByRole('combobox', { name: 'Urutkan mitra' });
const names = () =>
	list
		.getByRole('link')
		.elements()
		.map(({ firstElementChild }) => firstElementChild?.textContent);

const open = (partners = PARTNERS) =>
	renderInAtlas(PartnerList, RECORD, '', {
		region: KOTA_MADIUN,
		title: 'Mitra',
		partners,
		sortable: true
	});

test('the partners are listed by number of agreements, by distance, or by name', async () => {
	await open();
	expect(names()).toEqual(['Kab. Banyuwangi', 'Kab. Madiun', 'Kab. Lombok Utara']);
	await order.selectOptions('Terjauh');
	await expect.poll(names).toEqual(['Kab. Lombok Utara', 'Kab. Banyuwangi', 'Kab. Madiun']);
	await order.selectOptions('Nama');
	await expect.poll(names).toEqual(['Kab. Banyuwangi', 'Kab. Lombok Utara', 'Kab. Madiun']);
});

test('each says how far away it is and how much they agreed, and leads to the pair', async () => {
	await open();
	const row = list.getByRole('listitem').first();
	await expect.element(row).toHaveTextContent(/^Kab\. Banyuwangi 30\d km 2 kerja sama; /);
	await row.getByRole('link').click();
	await expect.poll(() => address.search).toBe('?daerah=kabupaten-banyuwangi&mitra=kota-madiun');
});

test('a single one needs no order', async () => {
	await open(PARTNERS.slice(0, 1));
	await expect.element(order).not.toBeInTheDocument();
});
