import ProvinceFilter from '$lib/components/ProvinceFilter.svelte';
import { address } from '$lib/state/address.svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const RECORD = dataset({ parties: ['35.10', '51.01'] }, { parties: ['35.10', '35.77'] });

const opener = page.getByRole('button', { name: /^Pilih provinsi/ });
const box = (name: string) => page.getByRole('checkbox', { name });
const names = () =>
	page
		.getByRole('checkbox')
		.elements()
		.map(({ parentElement }) => parentElement?.textContent.trim());

test('the provinces are listed on demand; those chosen stay in sight', async () => {
	await renderInAtlas(ProvinceFilter, RECORD);
	expect(names()).toEqual([]);
	await opener.click();
	await expect.element(opener).toHaveAttribute('aria-expanded', 'true');
	await expect.poll(names).toEqual(['Jawa Timur', 'Bali', 'Nusa Tenggara Barat']);
	await box('Bali').click();
	await opener.click();
	await expect.element(opener).toHaveAttribute('aria-expanded', 'false');
	await expect.poll(names).toEqual(['Bali']);
	expect(address.search).toBe('?provinsi=51');
});

test('a province is taken back by the space bar', async () => {
	await renderInAtlas(ProvinceFilter, RECORD, '?provinsi=35,51');
	await opener.click();
	await userEvent.tab();
	await expect.element(box('Jawa Timur')).toHaveFocus();
	await userEvent.keyboard(' ');
	await expect.poll(() => address.search).toBe('?provinsi=51');
	await expect.element(box('Jawa Timur')).not.toBeChecked();
});

test('each says how many agreements it would give', async () => {
	await renderInAtlas(ProvinceFilter, RECORD);
	await opener.click();
	await expect.element(box('Jawa Timur')).toHaveAccessibleDescription('2 kerja sama');
	await expect.element(box('Nusa Tenggara Barat')).toHaveAccessibleDescription('0 kerja sama');
});
