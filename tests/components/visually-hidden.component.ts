import EmbedLegend from '$lib/components/EmbedLegend.svelte';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { CATALOGUE } from '../made-up/record';
import { finger, middleOf, mouse } from './hand';

const rows = CATALOGUE.groups.map(({ id, name }) => ({ id, name: name.id, count: 7 }));
const box = page.getByRole('checkbox').first();
const chip = page.getByText(rows[0]?.name ?? '');

async function open(): Promise<HTMLElement> {
	const { container } = await render(EmbedLegend, { rows, onchange: vi.fn() });
	return container;
}

const boxSize = () => {
	const { width, height } = box.element().getBoundingClientRect();
	return Math.max(width, height);
};

test.each<[string, (at: { x: number; y: number }) => Promise<unknown>, () => Promise<unknown>]>([
	['a mouse', mouse.press, () => mouse.release(middleOf(chip))],
	['a finger', finger.put, finger.lift]
])(
	'a chip pressed by %s stays a chip: no box comes to light, nothing moves',
	async (_, put, lift) => {
		const legend = await open();
		const height = legend.getBoundingClientRect().height;
		await put(middleOf(chip));
		expect([boxSize(), legend.getBoundingClientRect().height]).toEqual([1, height]);
		await lift();
		await expect.element(box).toHaveFocus();
		expect([boxSize(), legend.getBoundingClientRect().height]).toEqual([1, height]);
	}
);

test('a chip reached by keyboard is outlined as a whole', async () => {
	await open();
	await userEvent.tab();
	await expect.element(box).toHaveFocus();
	expect(boxSize()).toBe(1);
	expect(getComputedStyle(box.element().closest('label') as Element).outlineStyle).toBe('solid');
});

test('a link past the head of the page is seen while it has the focus, and pushes nothing down', async () => {
	const link = document.createElement('a');
	link.className = 'skip-link';
	link.href = '#isi';
	link.textContent = 'Langsung ke isi';
	const rest = document.createElement('p');
	document.body.prepend(link, rest);
	onTestFinished(() => {
		link.remove();
		rest.remove();
	});
	const place = () => link.getBoundingClientRect();
	const top = rest.getBoundingClientRect().top;
	expect(place().bottom).toBeLessThanOrEqual(0);
	link.focus();
	expect(place().top).toBeGreaterThanOrEqual(0);
	expect(rest.getBoundingClientRect().top).toBe(top);
});
