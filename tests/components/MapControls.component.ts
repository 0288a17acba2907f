import MapControls from '$lib/components/MapControls.svelte';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { finger, middleOf } from './hand';
import { renderInAtlas } from './in-atlas';

const pin = page.getByRole('button', { name: 'Sertakan posisi peta dalam tautan' });
const told = page.getByRole('status');
const nothing = () => undefined;

test('the button that puts the position into the link says so, seen and spoken', async () => {
	const onpin = vi.fn();
	await renderInAtlas(MapControls, dataset({}), '', {
		onzoomin: nothing,
		onzoomout: nothing,
		onreset: nothing,
		onpin
	});
	await expect.element(pin).toHaveAttribute('aria-pressed', 'false');
	await finger.tap(middleOf(pin));
	await expect.poll(() => onpin.mock.calls.length).toBe(1);
	await expect.element(told).toHaveTextContent('Posisi peta disertakan dalam tautan');
	await expect.element(told).toBeVisible();
});

test('one that lets the position go says that too', async () => {
	await renderInAtlas(MapControls, dataset({}), '?kamera=112,-7.5,7', {
		onzoomin: nothing,
		onzoomout: nothing,
		onreset: nothing,
		onpin: nothing
	});
	await expect.element(pin).toHaveAttribute('aria-pressed', 'true');
	await finger.tap(middleOf(pin));
	await expect.element(told).toHaveTextContent('Posisi peta tidak lagi disertakan dalam tautan');
});
