import FacetCheckbox from '$lib/components/FacetCheckbox.svelte';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';

const box = page.getByRole('checkbox', { name: 'Ada pihak yang berbatasan darat' });

/** Renders a box in the place of the one before; what is not given is as in most filters. */
async function open(given: { count?: number; checked?: boolean; partly?: boolean } = {}) {
	cleanup();
	const onchange = vi.fn();
	await render(FacetCheckbox, {
		label: 'Ada pihak yang berbatasan darat',
		count: 3,
		checked: false,
		onchange,
		...given
	});
	return onchange;
}

const HANDS: [name: string, toggle: () => Promise<void>][] = [
	['by mouse', () => box.click()],
	[
		'by the space bar',
		async () => {
			await userEvent.tab();
			await userEvent.keyboard(' ');
		}
	],
	['by a press on its words', () => page.getByText('Ada pihak yang berbatasan darat').click()]
];

test.each(HANDS)('it is pressed %s, and says so once', async (_, toggle) => {
	const onchange = await open();
	await toggle();
	await expect.element(box).toBeChecked();
	expect(onchange).toHaveBeenCalledTimes(1);
});

describe('how many agreements it would give', () => {
	test('is its description, not part of its name', async () => {
		await open({ count: 1234 });
		await expect.element(box).toHaveAccessibleDescription('1.234 kerja sama');
	});

	test('is no part of it to press', async () => {
		const onchange = await open({ count: 1234 });
		await page.getByText(/^1\.234/).click();
		await expect.element(box).not.toBeChecked();
		expect(onchange).not.toHaveBeenCalled();
	});

	test('fades its words where it is none, unless it is chosen', async () => {
		const colour = async (given: Parameters<typeof open>[0]) => {
			await open(given);
			return getComputedStyle(page.getByText('Ada pihak yang berbatasan darat').element()).color;
		};
		const some = await colour({ count: 3 });
		expect(await colour({ count: 0 })).not.toBe(some);
		expect(await colour({ count: 0, checked: true })).toBe(some);
		expect(await colour({ count: 0, partly: true })).toBe(some);
	});
});

test('one that stands for several says when some of them are chosen', async () => {
	await open({ partly: true });
	await expect.element(box).toBePartiallyChecked();
	await open();
	await expect.element(box).not.toBePartiallyChecked();
});
