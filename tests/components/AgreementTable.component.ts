import AgreementTable from '$lib/components/AgreementTable.svelte';
import { address } from '$lib/state/address.svelte';
import { describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { finger, middleOf } from './hand';
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

test('on the narrowest phone, and with large letters, no row is wider than the list', async () => {
	const record = dataset({
		title: 'Air',
		signed: '2025-09-30',
		distanceKm: 2914,
		validYears: 5,
		instruments: ['perjanjian-kerja-sama']
	});
	const root = document.documentElement;
	onTestFinished(() => void root.style.removeProperty('font-size'));
	await renderInAtlas(AgreementTable, record);
	for (const [width, size] of [
		[304, '16px'],
		[328, '16px'],
		[328, '24px']
	] as const) {
		await page.viewport(width, 700);
		root.style.fontSize = size;
		const rows = table.getByRole('row').elements();
		const edges = rows.flatMap((row) =>
			Array.from(row.children, (cell) => cell.getBoundingClientRect().right)
		);
		expect(edges.length).toBeGreaterThan(0);
		expect(Math.max(...edges), `${width} px, letters of ${size}`).toBeLessThanOrEqual(width);
	}
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

test('in the list a title is read, and neither the list nor its place changes', async () => {
	await renderInAtlas(AgreementTable, RECORD, '?sektor=pangan&tampilan=daftar');
	const title = table.getByRole('link', { name: 'Air' });
	await finger.tap(middleOf(title));
	await expect.poll(() => address.search).toBe('?sektor=pangan&buka=contoh-0&tampilan=daftar');
	await expect.element(title).toHaveAttribute('aria-current', 'true');
	expect(titles()).toEqual(['Cabai', 'Air']);
	await expect
		.element(table.getByRole('link', { name: 'Cabai' }))
		.not.toHaveAttribute('aria-current');
});

test('a plan is marked as one in words', async () => {
	await renderInAtlas(AgreementTable, RECORD);
	await expect.element(table.getByRole('row', { name: /Beras/ })).toHaveTextContent('Rencana');
	expect(table.getByText('Rencana').elements()).toHaveLength(1);
});

test('a row says what kind of document it is, when it ends, and what it rests on', async () => {
	const record = dataset({
		title: 'Air',
		signed: '2026-02-09',
		validYears: 5,
		instruments: ['perjanjian-kerja-sama'],
		evidence: 'resmi'
	});
	await renderInAtlas(AgreementTable, record);
	for (const said of [
		'sampai 9 Februari 2031',
		'Perjanjian kerja sama (PKS)',
		'Bukti: laman resmi'
	]) {
		await expect.element(table).toHaveTextContent(said);
	}
});

test('many sources take three lines; the rest is there when asked for', async () => {
	const urls = ['a', 'b', 'c', 'd', 'e'].map((name) => `https://${name}.example/`);
	await renderInAtlas(AgreementTable, dataset({ title: 'Air', sources: urls.map(source) }));
	const links = () =>
		table
			.getByRole('link', { name: /tab baru/ })
			.elements()
			.map((link) => link.getAttribute('href'));
	expect(links()).toEqual(urls.slice(0, 2));
	const more = table.getByRole('button', { name: '+3 lagi sumber' });
	await expect.element(more).toHaveTextContent('+3 lagi');
	await more.click();
	await expect.poll(links).toEqual(urls);
	expect(document.activeElement?.getAttribute('href')).toBe(urls[2]);
});

describe('a long list', () => {
	const LONG = dataset(
		...Array.from({ length: 45 }, (_, at) => ({
			title: `Perihal ${at}`,
			signed: `20${String(60 - at)}`,
			sectors: at < 30 ? ['pangan'] : ['desa']
		}))
	);
	const extent = page.getByText(/^\d+ dari \d+$/);
	const more = (count: number) => page.getByRole('button', { name: `Tampilkan ${count} lagi` });
	const focused = () => document.activeElement?.textContent;

	test('comes by twenties; what comes is announced, and read on from', async () => {
		await renderInAtlas(AgreementTable, LONG, '?tampilan=daftar');
		expect(titles()).toHaveLength(20);
		await expect.element(extent).toHaveTextContent('20 dari 45');
		more(20).element().focus();
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => titles().length).toBe(40);
		await expect.poll(focused).toBe('Perihal 20');
		await expect
			.element(page.getByRole('status'))
			.toHaveTextContent('20 baris ditambahkan; 40 dari 45 ditampilkan.');
		more(5).element().scrollIntoView({ block: 'center' });
		await finger.tap(middleOf(more(5)));
		await expect.poll(() => titles().length).toBe(45);
		await expect.element(extent).toHaveTextContent('45 dari 45');
		await expect.element(page.getByRole('button', { name: /lagi$/ })).not.toBeInTheDocument();
	});

	test('comes whole when asked for, and begins anew in another order', async () => {
		await renderInAtlas(AgreementTable, LONG, '?tampilan=daftar');
		await page.getByRole('button', { name: 'Tampilkan semua 45' }).click();
		await expect.poll(() => titles().length).toBe(45);
		await heading('Tentang').getByRole('button').click();
		await expect.poll(() => titles().length).toBe(20);
	});

	test('stays as long as it is while one of its agreements is read', async () => {
		await renderInAtlas(AgreementTable, LONG, '?tampilan=daftar');
		await more(20).click();
		await table.getByRole('link', { name: 'Perihal 39' }).click();
		await expect.poll(() => address.search).toBe('?buka=contoh-39&tampilan=daftar');
		expect(titles()).toHaveLength(40);
	});

	test('holds the row that an address opens', async () => {
		await renderInAtlas(AgreementTable, LONG, '?tampilan=daftar&buka=contoh-33');
		expect(titles()).toHaveLength(40);
		await expect
			.element(table.getByRole('link', { name: 'Perihal 33' }))
			.toHaveAttribute('aria-current', 'true');
	});

	test('inside another page leads to the rest of it, and unfolds what is read', async () => {
		const query = '?sektor=pangan&tampilan=daftar';
		await renderInAtlas(AgreementTable, LONG, query, undefined, { framed: true });
		expect(titles()).toHaveLength(20);
		await expect.element(page.getByRole('button', { name: /semua/ })).not.toBeInTheDocument();
		const rest = page.getByRole('link', { name: 'Selengkapnya di Jejaring Daerah' });
		await expect.element(rest).toHaveAttribute('href', `/${query}`);
		await expect.element(rest).toHaveAttribute('target', '_top');

		const title = table.getByRole('link', { name: 'Perihal 3', exact: true });
		await finger.tap(middleOf(title));
		await expect.element(title).toHaveAttribute('aria-expanded', 'true');
		await expect.element(table.getByText('Tingkat bukti')).toBeVisible();
		expect(titles()).toHaveLength(20);
		await title.click();
		await expect.element(title).toHaveAttribute('aria-expanded', 'false');
		await expect.poll(() => address.search).toBe(query);
	});

	test('inside another page grows no longer than an article can bear: the atlas has the rest', async () => {
		const rest = page.getByRole('link', { name: 'Selengkapnya di Jejaring Daerah' });
		const framed = (query: string) =>
			renderInAtlas(AgreementTable, LONG, query, undefined, { framed: true });
		await framed('?tampilan=daftar');
		await more(20).click();
		await expect.poll(() => titles().length).toBe(40);
		await expect.element(page.getByRole('button', { name: /lagi$/ })).not.toBeInTheDocument();
		await expect.element(rest).toBeVisible();

		// A phone’s rows are cards, of which twenty are long already.
		await page.viewport(360, 740);
		await expect.poll(() => titles().length).toBe(20);
		await framed('?tampilan=daftar&buka=contoh-40');
		expect(titles()).toHaveLength(21);
		expect(titles().at(-1)).toMatch(/^Perihal 40/);
		await expect.element(page.getByText('Tingkat bukti')).toBeVisible();
		await expect.element(extent).toHaveTextContent('21 dari 45');
		await expect.element(rest).toBeVisible();
	});

	test('inside another page says in the row it unfolds all of what the row says, and once', async () => {
		const parties = ['35.10', '35.19', '35.77', '51.01', '52.08'];
		const urls = ['a', 'b', 'c', 'd'].map((name) => `https://${name}.example/`);
		const record = dataset({ title: 'Air', parties, sources: urls.map(source) });
		const query = '?tampilan=daftar&buka=contoh-0';
		await renderInAtlas(AgreementTable, record, query, undefined, { framed: true });
		await expect.element(table.getByText('Tingkat bukti')).toBeVisible();
		const said = table.element().textContent ?? '';
		for (const once of [
			'Kab. Lombok Utara',
			'Kab. Madiun',
			...urls.map((url) => new URL(url).hostname)
		]) {
			expect(said.split(once), once).toHaveLength(2);
		}
		expect(table.getByRole('link', { name: /tab baru/ }).elements()).toHaveLength(urls.length);
	});
});
