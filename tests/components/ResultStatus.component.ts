import ResultStatus from '$lib/components/ResultStatus.svelte';
import { address } from '$lib/state/address.svelte';
import { tick } from 'svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const RECORD = dataset(
	{ signed: '2024', status: 'planned' },
	{ signed: '2025' },
	{ signed: null },
	{ signed: null }
);

const status = page.getByRole('status');
const aside = page.getByText(/tanpa tahun yang diketahui/);

test('the number is announced: the same live region changes its words', async () => {
	await renderInAtlas(ResultStatus, RECORD);
	const before = status.element();
	await expect.element(status).toHaveTextContent('3 kerja sama dan 1 rencana');
	address.go('?status=planned');
	await expect.element(status).toHaveTextContent('1 rencana');
	// A region that is replaced instead of changed is not read out.
	expect(status.element()).toBe(before);
});

test('of what changes with each letter the last is announced, once the hand rests; all of it is seen', async () => {
	await renderInAtlas(ResultStatus, RECORD);
	await expect.element(status).toHaveTextContent('3 kerja sama dan 1 rencana');
	const announced: string[] = [];
	const watch = new MutationObserver(() =>
		announced.push(status.element().textContent.replace(/\s+/g, ' ').trim())
	);
	watch.observe(status.element(), { childList: true, characterData: true, subtree: true });
	for (const query of ['?q=s', '?q=sa', '?status=planned']) {
		address.go(query);
		await tick();
	}
	await expect.element(page.getByText('1 rencana').first()).toBeVisible();
	expect(announced).toEqual([]);
	await expect.element(status).toHaveTextContent(/^1 rencana$/);
	expect(new Set(announced)).toEqual(new Set(['1 rencana']));
	watch.disconnect();
});

test('agreements without a year are left out by years, and counted aloud', async () => {
	await renderInAtlas(ResultStatus, RECORD);
	await expect.element(aside).not.toBeInTheDocument();
	address.go('?dari=2002');
	await expect.element(status).toHaveTextContent('1 kerja sama dan 1 rencana');
	await expect
		.element(aside)
		.toHaveTextContent('2 kerja sama tanpa tahun yang diketahui tidak ikut dihitung.');
});

test('what is selected is named, for who hears the number without seeing the panel', async () => {
	await renderInAtlas(ResultStatus, RECORD, '?daerah=kota-madiun&status=planned');
	await expect.element(status).toHaveTextContent(/^Kota Madiun: 1 /);
	address.go('?status=planned');
	await expect.element(status).toHaveTextContent(/^1 /);
});

test('a number of a thousand is written as others write it', async () => {
	await renderInAtlas(ResultStatus, dataset(...Array.from({ length: 1000 }, () => ({}))));
	await expect.element(status).toHaveTextContent('1.000 kerja sama');
});
