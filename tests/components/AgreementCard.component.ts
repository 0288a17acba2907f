import AgreementCard from '$lib/components/AgreementCard.svelte';
import { address } from '$lib/state/address.svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { agreement, dataset, REGIONS } from '../made-up/record';
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
		'Bank sampah',
		'Jangka waktu 1 tahun, sampai 6 Mei 2025 – sudah berakhir',
		'1.234 km',
		'Laman pemerintah',
		'Sumber lainnya tidak mencantumkan tanggal terbit.'
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

test('what it rests on and what editors remark is in sight, never just among the details', async () => {
	const noted = { ...AGREEMENT, note: 'Tanggalnya berbeda antarlaman.' };
	await renderInAtlas(AgreementCard, { ...RECORD, agreements: [noted] }, '', {
		agreement: noted,
		level: 3
	});
	await expect.element(card.getByText(/^Bukti: laman resmi/)).toBeVisible();
	await expect.element(card.getByText('Tanggalnya berbeda antarlaman.')).toBeVisible();
	await expect.element(card.getByText('Catatan redaksi:')).toBeVisible();
	await expect.element(card.getByText(/sampai 6 Mei 2025/)).toBeVisible();
});

test('a publisher is named once, whatever it wrote; missing dates are said once', async () => {
	const source = (path: string) => ({
		url: `https://satu.example/${path}`,
		publisher: 'Satu',
		published: null
	});
	const twice = { ...AGREEMENT, sources: [source('a'), source('b')] };
	await renderInAtlas(AgreementCard, { ...RECORD, agreements: [twice] }, '', {
		agreement: twice,
		level: 3
	});
	const names = card.getByRole('link', { name: /tab baru/ }).elements();
	expect(names.map(({ textContent }) => textContent)).toEqual([
		'Satu (membuka tab baru)',
		'Satu, laman 2 (membuka tab baru)'
	]);
	expect(card.getByText(/tanpa tanggal terbit/).elements()).toHaveLength(1);
});

test('many parties are counted, and their distance is said to be that of two of them', async () => {
	const many = { ...AGREEMENT, parties: REGIONS.slice(0, 5).map(({ code }) => code) };
	await renderInAtlas(AgreementCard, { ...RECORD, agreements: [many] }, '', {
		agreement: many,
		level: 3,
		open: true
	});
	await expect.element(card).toHaveTextContent('5 pihak:');
	await expect.element(card).toHaveTextContent('Jarak terjauh antara dua pihak 1.234 km');
});

test('a plan is marked as one', async () => {
	const plan = { ...AGREEMENT, status: 'planned' as const, signed: null };
	await renderInAtlas(AgreementCard, { ...RECORD, agreements: [plan] }, '', {
		agreement: plan,
		level: 3
	});
	await expect.element(card.getByText('Rencana')).toBeVisible();
	await expect.element(card).toHaveTextContent('Jangka waktu 1 tahun, sejak ditandatangani');
});

test('its title leads to it alone', async () => {
	await open(false);
	await card.getByRole('link', { name: 'Pengelolaan sampah' }).click();
	await expect.poll(() => address.search).toBe('?sektor=pangan&kerjasama=contoh-0');
});
