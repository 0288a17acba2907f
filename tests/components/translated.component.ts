/** A page that the browser translates while it is read. */
import ResultStatus from '$lib/components/ResultStatus.svelte';
import { address } from '$lib/state/address.svelte';
import { surviveTranslation, unwrapTranslation } from '$lib/state/survive-translation';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { translate } from '../translate';
import { renderInAtlas } from './in-atlas';

const RECORD = dataset(
	{ signed: '2024', status: 'planned' },
	{ signed: '2025' },
	{ signed: null },
	{ signed: null }
);

let end: () => void;
beforeEach(() => {
	end = surviveTranslation(document.body);
});
afterEach(() => end());

const status = page.getByRole('status');
const aside = page.getByText(/tanpa tahun yang diketahui/i);

test('figures and sentences go on changing, and what goes leaves nothing behind', async () => {
	await renderInAtlas(ResultStatus, RECORD);
	await expect.element(status).toHaveTextContent('3 kerja sama dan 1 rencana');
	translate(document.body);
	await expect.element(status).toHaveTextContent('3 KERJA SAMA DAN 1 RENCANA');

	address.go('?dari=2025');
	await expect.element(status).toHaveTextContent(/^1 kerja sama$/i);
	await expect.element(aside).toBeVisible();
	translate(document.body);
	address.go('?status=planned');
	await expect.element(status).toHaveTextContent(/^1 rencana$/i);
	await expect.element(aside).not.toBeInTheDocument();
	address.go('?');
	await expect.element(status).toHaveTextContent(/^3 kerja sama\s+dan\s+1 rencana$/i);
});

test('translated again and again, it says each thing once', async () => {
	await renderInAtlas(ResultStatus, RECORD);
	for (const query of ['?dari=2025', '?', '?status=planned', '?']) {
		translate(document.body);
		address.go(query);
	}
	await expect.element(status).toHaveTextContent(/^3 kerja sama\s+dan\s+1 rencana$/i);
});

test('a page that was translated before it woke is unwrapped, with the words it has', () => {
	document.body.innerHTML = '<p>Kerja <b>sama</b></p>';
	const before = document.querySelectorAll('p, b').length;
	translate(document.body);
	unwrapTranslation(document.body);
	expect(document.querySelectorAll('font')).toHaveLength(0);
	expect(document.querySelectorAll('p, b')).toHaveLength(before);
	expect(document.body.textContent).toBe('KERJA SAMA');
});
