import FacetGroup from '$lib/components/FacetGroup.svelte';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';

const VALUES = ['signed', 'planned', 'renewed'] as const;
const NAMES = { signed: 'Ditandatangani', planned: 'Direncanakan', renewed: 'Diperpanjang' };
const COUNTS = { signed: 12, planned: 3, renewed: 0 };

const group = page.getByRole('group', { name: 'Status' });
const box = (name: string) => group.getByRole('checkbox', { name });

const open = (chosen: readonly (typeof VALUES)[number][], ontoggle = vi.fn()) =>
	render(FacetGroup<(typeof VALUES)[number]>, {
		legend: 'Status',
		values: VALUES,
		label: (value) => NAMES[value],
		count: (value) => COUNTS[value],
		chosen,
		ontoggle
	});

test('it is a named group of boxes in the order of its values, each with its count', async () => {
	await open(['planned']);
	const boxes = group.getByRole('checkbox');
	expect(boxes.elements()).toHaveLength(VALUES.length);
	for (const [at, value] of VALUES.entries()) {
		await expect.element(boxes.nth(at)).toHaveAccessibleName(NAMES[value]);
		await expect.element(boxes.nth(at)).toHaveAccessibleDescription(`${COUNTS[value]} kerja sama`);
	}
});

test('a pressed box says which value it stands for', async () => {
	const ontoggle = vi.fn();
	await open([], ontoggle);
	await box('Direncanakan').click();
	expect(ontoggle.mock.calls).toEqual([['planned']]);
});

test('those that are chosen are checked, also when others are chosen', async () => {
	const { rerender } = await open(['planned']);
	await expect.element(box('Direncanakan')).toBeChecked();
	await expect.element(box('Ditandatangani')).not.toBeChecked();
	await rerender({ chosen: ['signed'] });
	await expect.element(box('Direncanakan')).not.toBeChecked();
	await expect.element(box('Ditandatangani')).toBeChecked();
});
