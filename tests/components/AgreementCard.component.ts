import AgreementCard from '$lib/components/AgreementCard.svelte';
import { address } from '$lib/state/address.svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { agreement, dataset } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const AGREEMENT = agreement({
	id: 'contoh-0',
	title: 'Pengelolaan sampah',
	signed: '2024-05-06',
	parties: ['35.77', '51.01'],
	instruments: ['nota-kesepahaman'],
	place: 'Balai Kota Madiun',
	signatories: [
		{ name: 'Ani', office: 'Wali Kota Madiun' },
		{ name: 'Budi', office: 'Bupati Jembrana' }
	],
	programs: ['bank sampah'],
	validYears: 1,
	distanceKm: 1234,
	sources: [
		{ url: 'https://satu.example/berita', publisher: 'Satu', published: '2024-05-07' },
		{ url: 'https://dua.example/', publisher: 'Dua', published: null }
	],
	evidence: 'resmi'
});
const RECORD = { ...dataset(), agreements: [AGREEMENT] };

const card = page.getByRole('article');
const open = (whole: boolean) =>
	renderInAtlas(AgreementCard, RECORD, '?sektor=pangan', {
		agreement: AGREEMENT,
		level: 3,
		open: whole
	});

test('it says what was agreed, by whom, when and where, and who says so', async () => {
	await open(true);
	await expect.element(card.getByRole('heading', { name: 'Pengelolaan sampah' })).toBeVisible();
	for (const said of [
		'Kota Madiun – Kab. Jembrana',
		'6 Mei 2024',
		'Nota kesepahaman (MoU)',
		'Balai Kota Madiun',
		'Ani (Wali Kota Madiun)',
		'Budi (Bupati Jembrana)',
		'bank sampah',
		'1 tahun – sudah berakhir',
		'1.234 km',
		'Laman pemerintah'
	]) {
		await expect.element(card).toHaveTextContent(said);
	}
	const sources = card.getByRole('link', { name: /\(membuka tab baru\)$/ });
	expect(sources.elements().map((link) => link.getAttribute('href'))).toEqual([
		'https://satu.example/berita',
		'https://dua.example/'
	]);
	await expect.element(card).toHaveTextContent('terbit 7 Mei 2024');
});

test('among others its details wait to be opened; its sources never do', async () => {
	await open(false);
	await expect.element(card.getByText('Balai Kota Madiun')).not.toBeVisible();
	await expect.element(card.getByRole('link', { name: /^Satu/ })).toBeVisible();
	await card.getByText('Rincian').click();
	await expect.element(card.getByText('Balai Kota Madiun')).toBeVisible();
});

test('its title leads to it alone', async () => {
	await open(false);
	await card.getByRole('link', { name: 'Pengelolaan sampah' }).click();
	await expect.poll(() => address.search).toBe('?sektor=pangan&kerjasama=contoh-0');
});
