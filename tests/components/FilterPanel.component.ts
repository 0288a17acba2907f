import FilterPanel from '$lib/components/FilterPanel.svelte';
import { address } from '$lib/state/address.svelte';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const RECORD = dataset(
	{ signed: '2020', validYears: 1, bordering: true, instruments: ['nota-kesepahaman'] },
	{ signed: '2026', validYears: 5, status: 'planned', evidence: 'resmi' },
	{ signed: '2024', title: 'Pengelolaan sampah', evidence: 'resmi', oneSource: true }
);

describe('a box of the panel', () => {
	test.each([
		['Perbatasan', 'Ada pihak yang berbatasan darat', '?batas=ya', 1],
		['Perbatasan', 'Tidak berbatasan darat', '?batas=tidak', 2],
		['Status', 'Direncanakan', '?status=planned', 1],
		['Jenis naskah', 'Nota kesepahaman (MoU)', '?jenis=nota-kesepahaman', 1],
		['Masa berlaku', 'Sudah berakhir', '?berlaku=berakhir', 1],
		['Tingkat bukti', 'Laman pemerintah', '?bukti=resmi', 2],
		['Tingkat bukti', 'Hanya satu sumber', '?bukti=satu-sumber', 1]
	])('%s, %s: asks for %s and takes it back', async (group, name, query, count) => {
		await renderInAtlas(FilterPanel, RECORD);
		const box = page.getByRole('group', { name: group }).getByRole('checkbox', { name });
		await expect.element(box).toHaveAccessibleDescription(`${count} kerja sama`);
		await box.click();
		await expect.poll(() => address.search).toBe(query);
		await expect.element(box).toBeChecked();
		await userEvent.keyboard(' ');
		await expect.poll(() => address.search).toBe('');
		await expect.element(box).not.toBeChecked();
		await expect.element(box).toHaveFocus();
	});

	test('joins those of its group, and leaves the other filters', async () => {
		await renderInAtlas(FilterPanel, RECORD, '?sektor=pangan&status=planned');
		await page.getByRole('checkbox', { name: 'Ditandatangani' }).click();
		await expect.poll(() => address.search).toBe('?sektor=pangan&status=signed,planned');
	});

	test('takes the place of the other where only one can hold', async () => {
		await renderInAtlas(FilterPanel, RECORD, '?batas=ya');
		await page.getByRole('checkbox', { name: 'Tidak berbatasan darat' }).click();
		await expect.poll(() => address.search).toBe('?batas=tidak');
		await expect
			.element(page.getByRole('checkbox', { name: 'Ada pihak yang berbatasan darat' }))
			.not.toBeChecked();
	});
});
