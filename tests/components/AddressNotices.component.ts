import AddressNotices from '$lib/components/AddressNotices.svelte';
import { address } from '$lib/state/address.svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const RECORD = dataset({ id: '2020-a' }, { id: '2021-b' });
const LONG = `2019-${'kab-nama-yang-panjang-'.repeat(4)}x`;
const WITHDRAWN = [
	{ id: '2019-lama', reason: 'tercatat dua kali', withdrawn: '2026-12-01', into: '2020-a' },
	{ id: LONG, reason: 'hanya penjajakan: tanpa naskah', withdrawn: '2026-11-30', into: null }
];

/** How often the file of withdrawn records was asked for. */
let asked = 0;
function serve(status: number): void {
	asked = 0;
	vi.stubGlobal('fetch', async (path: string) => {
		expect(path).toMatch(/\/data\/withdrawn\.json$/);
		asked++;
		return new Response(JSON.stringify(WITHDRAWN), { status });
	});
}
afterEach(() => vi.unstubAllGlobals());

test('a withdrawn record is told of in one sentence, and what took its place is shown', async () => {
	serve(200);
	await renderInAtlas(AddressNotices, RECORD, '?kerjasama=2019-lama');
	await expect
		.element(page.getByRole('status'))
		.toHaveTextContent(
			'Catatan kerja sama yang ditunjuk tautan ini ditarik pada 1 Desember 2026 – tercatat dua kali. Yang ditampilkan adalah penggantinya.'
		);
	expect(asked).toBe(1);
});

test('where nothing took its place, the sentence says just what became of it; what is unknown besides is told apart', async () => {
	serve(200);
	await renderInAtlas(AddressNotices, RECORD, `?kerjasama=${LONG},2018-tiada`);
	const [gone, unknown] = [page.getByRole('status').nth(0), page.getByRole('status').nth(1)];
	await expect
		.element(gone)
		.toHaveTextContent(/ditarik pada 30 November 2026 – hanya penjajakan: tanpa naskah\.$/);
	await expect
		.element(unknown)
		.toHaveTextContent(
			'Bagian tautan ini diabaikan: “kerjasama=2018-tiada” (nilai tidak dikenal).'
		);
	// One more unknown id does not ask again.
	address.go('?kerjasama=2017-tiada');
	await expect.element(page.getByRole('status')).toHaveTextContent('2017-tiada');
	expect(asked).toBe(1);
});

test('a page that is open is led to a withdrawn record, as a host page may', async () => {
	serve(200);
	await renderInAtlas(AddressNotices, RECORD, '?kerjasama=2021-b');
	await expect.element(page.getByRole('status')).not.toBeInTheDocument();
	expect(asked).toBe(0);
	address.go('?buka=2019-lama');
	await expect.element(page.getByRole('status')).toHaveTextContent(/penggantinya/);
});

test('without the file the part of the address is one that is not known', async () => {
	serve(404);
	await renderInAtlas(AddressNotices, RECORD, '?kerjasama=2019-lama');
	await expect
		.element(page.getByRole('status'))
		.toHaveTextContent('Bagian tautan ini diabaikan: “kerjasama=2019-lama” (nilai tidak dikenal).');
});
