import AgreementTable from '$lib/components/AgreementTable.svelte';
import { address } from '$lib/state/address.svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const source = (url: string) => ({ url, publisher: new URL(url).hostname, published: null });

const RECORD = dataset(
	{ title: 'Air', signed: '2024-05-06', distanceKm: 1500, sectors: ['pangan'] },
	{ title: 'Beras', signed: null, distanceKm: 20, status: 'planned' },
	{
		title: 'Cabai',
		signed: '2026-01',
		distanceKm: 300,
		sectors: ['pangan'],
		sources: [source('https://satu.example/berita'), source('https://dua.example/')]
	}
);

const table = page.getByRole('table');
const heading = (name: string) => table.getByRole('columnheader', { name: new RegExp(`^${name}`) });
const titles = () =>
	table
		.getByRole('rowheader')
		.elements()
		.map(({ textContent }) => textContent.trim());

test('it begins with the latest; what has no date comes last', async () => {
	await renderInAtlas(AgreementTable, RECORD);
	expect(titles()).toEqual(['Cabai', 'Air', 'Beras']);
	await expect.element(heading('Tanggal')).toHaveAttribute('aria-sort', 'descending');
	await expect.element(heading('Jarak')).not.toHaveAttribute('aria-sort');
});

test('it holds what the view shows', async () => {
	await renderInAtlas(AgreementTable, RECORD, '?sektor=pangan&sampai=2025');
	expect(titles()).toEqual(['Air']);
});

test('a heading puts it in order by mouse, and turns the order round by keyboard', async () => {
	await renderInAtlas(AgreementTable, RECORD);
	await heading('Jarak').getByRole('button').click();
	await expect.element(heading('Jarak')).toHaveAttribute('aria-sort', 'ascending');
	await expect.element(heading('Tanggal')).not.toHaveAttribute('aria-sort');
	expect(titles()).toEqual(['Beras', 'Cabai', 'Air']);
	await userEvent.keyboard('{Enter}');
	await expect.element(heading('Jarak')).toHaveAttribute('aria-sort', 'descending');
	expect(titles()).toEqual(['Air', 'Cabai', 'Beras']);
});

test('where its rows are cards, two lists order them; the headings show the same on a wider screen', async () => {
	await page.viewport(360, 740);
	await renderInAtlas(AgreementTable, RECORD);
	await expect.element(heading('Jarak')).not.toBeInTheDocument();
	await page.getByRole('combobox', { name: 'Urutkan' }).selectOptions('Jarak');
	await expect.poll(titles).toEqual(['Beras', 'Cabai', 'Air']);
	await page.getByRole('combobox', { name: 'Arah urutan' }).selectOptions('Terjauh dulu');
	await expect.poll(titles).toEqual(['Air', 'Cabai', 'Beras']);
	await page.viewport(1280, 800);
	await expect.element(heading('Jarak')).toHaveAttribute('aria-sort', 'descending');
	await expect.element(page.getByRole('combobox', { name: 'Urutkan' })).not.toBeInTheDocument();
});

test('each row leads to its agreement and to its sources', async () => {
	await renderInAtlas(AgreementTable, RECORD);
	const links = table.getByRole('link', { name: /\(membuka tab baru\)$/ }).elements();
	expect(links.map((link) => link.getAttribute('href'))).toEqual([
		'https://satu.example/berita',
		'https://dua.example/'
	]);
	await table.getByRole('link', { name: 'Air' }).click();
	await expect.poll(() => address.search).toBe('?kerjasama=contoh-0');
	await expect.poll(titles).toEqual(['Air']);
});
