import type { Locator } from '@playwright/test';
import { expectOtherPicture, expectPicture, picture } from './graph-places';
import { expect, mapPicture, mapReady } from './support';
import { test } from './warm';

/** Makes a key invisible, so that only the names tell whether it is open. @returns opens and closes it */
async function hiddenKey(within: Locator, title: RegExp) {
	const key = within.locator('details').filter({ hasText: title });
	await key.evaluate((element) => (element.style.visibility = 'hidden'));
	return (open: boolean) =>
		key.evaluate((element, open) => void ((element as HTMLDetailsElement).open = open), open);
}

test('names of the graph make room for its key while that is open', async ({ open, page }) => {
	await open('?tampilan=jaringan');
	const show = await hiddenKey(page.getByTestId('graph'), /^Warna titik/);
	const closed = await picture(page);
	await show(true);
	await expectOtherPicture(page, closed);
	await show(false);
	await expectPicture(page, closed);
});

test('names of the map make room for its key while that is open', async ({ open, page }) => {
	await open('?kamera=113,-7.5,7.5');
	await mapReady(page);
	const show = await hiddenKey(page.getByTestId('map'), /^Cara membaca peta/);
	await page.mouse.move(0, 0);
	const closed = await mapPicture(page);
	await show(true);
	await expect.poll(async () => (await mapPicture(page)) === closed).toBe(false);
	await show(false);
	await expect.poll(async () => (await mapPicture(page)) === closed).toBe(true);
});
