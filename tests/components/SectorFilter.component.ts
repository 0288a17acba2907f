import SectorFilter from '$lib/components/SectorFilter.svelte';
import { address } from '$lib/state/address.svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const RECORD = dataset(
	{ sectors: ['pangan'], signed: '2024' },
	{ sectors: ['pangan', 'pertanian'], signed: '2025' },
	{ sectors: ['pariwisata'], signed: '2025' },
	{ sectors: [], signed: '2023' }
);
/** Two of it are sectors: food itself, and agriculture. */
const FOOD = 'Pangan';

const filter = page.getByRole('group', { name: 'Sektor' });
const group = (name: string) => filter.getByRole('checkbox', { name }).first();
const sector = (name: string) => filter.getByRole('checkbox', { name }).last();
const opener = filter.getByRole('button', { name: `Rincian sektor: ${FOOD}` });

const open = (query = '') => renderInAtlas(SectorFilter, RECORD, query);

test('a group is chosen by mouse and taken back by the space bar, which keeps the focus', async () => {
	await open();
	await group(FOOD).click();
	await expect.poll(() => address.search).toBe('?sektor=pangan-kelautan');
	await expect.element(group(FOOD)).toBeChecked();
	await expect.element(group(FOOD)).toHaveFocus();
	await userEvent.keyboard(' ');
	await expect.poll(() => address.search).toBe('');
	await expect.element(group(FOOD)).not.toBeChecked();
	await expect.element(group(FOOD)).toHaveFocus();
});

test('a group is opened into its sectors by keyboard, and closed again', async () => {
	await open();
	await expect.element(opener).toHaveAttribute('aria-expanded', 'false');
	await group(FOOD).click();
	await userEvent.tab();
	await expect.element(opener).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	await expect.element(opener).toHaveAttribute('aria-expanded', 'true');
	await expect.element(sector('Pertanian')).toBeChecked();
	await userEvent.tab();
	await expect.element(sector('Pangan')).toHaveFocus();
	await userEvent.tab({ shift: true });
	await userEvent.keyboard(' ');
	await expect.element(opener).toHaveAttribute('aria-expanded', 'false');
	await expect.element(filter.getByRole('checkbox', { name: 'Pertanian' })).not.toBeInTheDocument();
});

test('a group of which one sector is chosen is so in part', async () => {
	await open();
	await opener.click();
	await sector('Pertanian').click();
	await expect.poll(() => address.search).toBe('?sektor=pertanian');
	await expect.element(group(FOOD)).toBePartiallyChecked();
	await sector('Pangan').click();
	await expect.element(group(FOOD)).toBeChecked();
	await expect.element(group(FOOD)).not.toBePartiallyChecked();
});

test('a sector taken out of a chosen group leaves the others', async () => {
	await open('?sektor=pangan-kelautan');
	await opener.click();
	await sector('Pangan').click();
	await expect.poll(() => address.search).toBe('?sektor=pertanian');
	await expect.element(group(FOOD)).toBePartiallyChecked();
});

test('agreements that name no field have a box of their own', async () => {
	await open('?sektor=pariwisata');
	const box = filter.getByRole('checkbox', { name: 'Bidang tidak disebut' });
	await expect.element(box).toHaveAccessibleDescription('1 kerja sama');
	await box.click();
	await expect.poll(() => address.search).toBe('?sektor=pariwisata,tidak-disebut');
	await expect.element(box).toBeChecked();
});

test('the counts say what each value would give, other filters kept', async () => {
	await open('?dari=2025&sektor=pariwisata');
	await opener.click();
	await expect.element(group(FOOD)).toHaveAccessibleDescription('1 kerja sama');
	await expect.element(sector('Pertanian')).toHaveAccessibleDescription('1 kerja sama');
	await expect.element(group('Wisata')).toHaveAccessibleDescription('1 kerja sama');
	await expect.element(group('Kesehatan & sosial')).toHaveAccessibleDescription('0 kerja sama');
});
