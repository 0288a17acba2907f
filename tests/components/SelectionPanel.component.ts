import SelectionPanel from '$lib/components/SelectionPanel.svelte';
import { address } from '$lib/state/address.svelte';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const RECORD = dataset(
	{ title: 'Pangan bersama', parties: ['35.10', '35.77'], sectors: ['pangan'] },
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
	// Whom to write to, the tests' own configuration says.
	const report = panel('Kabupaten Madiun').getByRole('link', { name: 'Tahu satu? Laporkan' });
	await expect
		.element(report)
		.toHaveAttribute(
			'href',
			expect.stringMatching(/^mailto:redaksi@contoh\.example\?subject=.*Madiun/)
		);
});

test('a selection that filters hide is explained, with a way out', async () => {
	await renderInAtlas(SelectionPanel, RECORD, '?daerah=kota-madiun&sektor=desa');
	await expect
		.element(notice)
		.toHaveTextContent('Semua kerja sama Kota Madiun tersembunyi oleh filter');
	await notice.getByRole('link', { name: 'Hapus semua filter' }).click();
	await expect.poll(() => address.search).toBe('?daerah=kota-madiun');
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
	['?antara=35,51', 'Provinsi Jawa Timur – Provinsi Bali', 2],
	['?kerjasama=contoh-0', 'Pangan bersama', 1]
])('%s is called “%s”, and let go by its button', async (query, name, count) => {
	await renderInAtlas(SelectionPanel, RECORD, `${query}&sektor=pangan,sosial`);
	expect(panel(name).getByRole('article').elements()).toHaveLength(count);
	await panel(name).getByRole('link', { name: 'Tutup' }).click();
	await expect.poll(() => address.search).toBe('?sektor=pangan,sosial');
});

describe('two regions', () => {
	const RECORD = dataset(
		{ title: 'Berdua', parties: ['35.10', '35.77'], signed: '2020' },
		{ title: 'Bertiga', parties: ['35.10', '35.77', '51.01'], signed: '2021' },
		{ title: 'Rencana', parties: ['35.77', '51.01'], status: 'planned' },
		{ title: 'Lain', parties: ['35.19', '51.01'], signed: '2022' },
		{ title: 'Jauh', parties: ['52.08', '52.71'], signed: '2022' }
	);
	const group = (name: string) => page.getByRole('region', { name, exact: true });
	const titles = (name: string) =>
		group(name)
			.getByRole('heading', { level: 4 })
			.elements()
			.map(({ textContent }) => textContent?.trim());

	test('are headed one and the other, never like a pair, and counted apart', async () => {
		await renderInAtlas(SelectionPanel, RECORD, '?daerah=kota-madiun,kabupaten-banyuwangi');
		const both = panel('Kota Madiun dan Kabupaten Banyuwangi');
		await expect.element(both).toHaveTextContent('2 kerja sama bersama.');
		expect(titles('Bersama: 2 kerja sama')).toEqual(['Bertiga', 'Berdua']);
		expect(titles('Hanya Kota Madiun: 1 rencana kerja sama')).toEqual(['Rencana']);
		await expect
			.element(group('Hanya Kab. Banyuwangi: 0 kerja sama'))
			.toHaveTextContent('Tidak ada.');
	});

	test('without anything in common are joined by a third, which is named; plans join nobody', async () => {
		await renderInAtlas(SelectionPanel, RECORD, '?daerah=kota-madiun,kabupaten-madiun');
		await expect
			.element(panel('Kota Madiun dan Kabupaten Madiun'))
			.toHaveTextContent('Tidak ada kerja sama langsung; terhubung lewat Kab. Jembrana.');
		address.go('?daerah=kota-madiun,kabupaten-madiun&sampai=2020');
		await expect
			.element(panel('Kota Madiun dan Kabupaten Madiun'))
			.toHaveTextContent('dengan filter ini tidak ada daerah lain yang menghubungkan keduanya');
		address.go('?daerah=kota-madiun,kota-mataram');
		await expect
			.element(panel('Kota Madiun dan Kota Mataram'))
			.toHaveTextContent('tidak ada daerah lain yang menghubungkan keduanya.');
	});

	test('of a pair, what is theirs alone stands apart from what they have with others', async () => {
		await renderInAtlas(SelectionPanel, RECORD, '?daerah=kota-madiun&mitra=kabupaten-banyuwangi');
		await expect
			.element(panel('Kota Madiun – Kabupaten Banyuwangi'))
			.toHaveTextContent('2 kerja sama, 1 di antaranya hanya berdua');
		expect(titles('Hanya berdua: 1 kerja sama')).toEqual(['Berdua']);
		expect(titles('Bersama daerah lain: 1 kerja sama')).toEqual(['Bertiga']);
	});

	test('planned partners are no partners yet', async () => {
		await renderInAtlas(SelectionPanel, RECORD, '?daerah=kabupaten-jembrana');
		await expect
			.element(panel('Kabupaten Jembrana'))
			.toHaveTextContent('3 mitra · 2 kerja sama dan 1 rencana');
		address.go('?daerah=kota-madiun&status=planned');
		await expect.element(panel('Kota Madiun')).toHaveTextContent('1 mitra · 1 rencana kerja sama');
	});
});

test('its agreements begin with the latest; what has no date comes last', async () => {
	const record = dataset(
		{ title: 'Lama', signed: '2018-05-01' },
		{ title: 'Kapan', signed: null },
		{ title: 'Baru', signed: '2026-01-13' }
	);
	await renderInAtlas(SelectionPanel, record, '?daerah=kota-madiun');
	const titles = panel('Kota Madiun').getByRole('article').getByRole('heading', { level: 4 });
	expect(titles.elements().map(({ textContent }) => textContent)).toEqual([
		'Baru',
		'Lama',
		'Kapan'
	]);
});

test('beside the list it does not tell of each agreement once more', async () => {
	await renderInAtlas(SelectionPanel, RECORD, '?daerah=kota-madiun&tampilan=daftar');
	await expect.element(panel('Kota Madiun')).toHaveTextContent('3 kerja sama');
	await expect.element(panel('Kota Madiun').getByRole('article')).not.toBeInTheDocument();
});
