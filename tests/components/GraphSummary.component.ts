import GraphSummary from '$lib/components/GraphSummary.svelte';
import { address } from '$lib/state/address.svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { networkOf } from '../made-up/network';
import { dataset } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const PARTIES = [
	['35.10', '35.77'],
	['35.77', '51.01'],
	['35.19', '52.08']
];
const RECORD = dataset(...PARTIES.map((parties, at) => ({ parties, signed: String(2024 + at) })));

const sentence = page.getByText(/terhubung|sambungan/);

test('a sentence says what the graph shows, and follows the filter', async () => {
	await renderInAtlas(GraphSummary, RECORD, '', { network: networkOf(...PARTIES) });
	await expect
		.element(sentence)
		.toHaveTextContent(
			'5 daerah terhubung oleh 3 pasangan dalam 2 jaringan terpisah; yang terbesar memuat 3 daerah. Mitra terbanyak dimiliki Kota Madiun: 2 daerah.'
		);
	address.go('?sampai=2025');
	await expect
		.element(sentence)
		.toHaveTextContent(
			'3 daerah terhubung oleh 2 pasangan dalam satu jaringan utuh. Mitra terbanyak dimiliki Kota Madiun: 2 daerah.'
		);
	address.go('?q=atlantis');
	await expect.element(sentence).toHaveTextContent('Tidak ada sambungan yang cocok dengan filter.');
});
