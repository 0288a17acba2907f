import type { Page } from '@playwright/test';
import { expectOtherPicture, expectPicture, picture } from './graph-places';
import { expect } from './support';
import { test } from './warm';

const arrange = (page: Page) => page.getByRole('button', { name: 'Susun ulang' });
const restore = (page: Page) => page.getByRole('button', { name: 'Tata letak semula' });
const progress = (page: Page) => page.getByRole('progressbar', { name: 'Susun ulang' });

/** Keeps the layout's worker from starting until told. */
async function holdWorker(page: Page): Promise<() => void> {
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/relayout-worker/, async (route) => {
		await held;
		await route.continue().catch(() => undefined);
	});
	return release;
}

test('what is shown is laid out anew in a worker, and back again', async ({ open, page }) => {
	await open('?sektor=kesehatan&tampilan=jaringan');
	const prepared = await picture(page);
	const release = await holdWorker(page);
	await arrange(page).click();
	await expect(progress(page)).toBeVisible();
	await expect(arrange(page)).toBeHidden();
	// While the worker is at it, the page answers.
	await page.getByRole('button', { name: 'Perbesar' }).click();
	await page.getByRole('button', { name: 'Seluruh jaringan' }).click();
	release();
	await expect(restore(page)).toBeVisible();
	await expect(progress(page)).toBeHidden();
	await expectOtherPicture(page, prepared);
	expect(page.workers()).toEqual([]);

	await restore(page).click();
	await expect(restore(page)).toBeHidden();
	await page.mouse.move(0, 0);
	await expectPicture(page, prepared);
});

test('laying out anew can be given up; nothing has moved', async ({ open, page }) => {
	await open('?tampilan=jaringan');
	const prepared = await picture(page);
	const release = await holdWorker(page);
	await arrange(page).click();
	await page.getByRole('button', { name: 'Batalkan' }).click();
	release();
	await expect(progress(page)).toBeHidden();
	await expect(arrange(page)).toBeVisible();
	await expect(restore(page)).toBeHidden();
	await page.mouse.move(0, 0);
	await expectPicture(page, prepared);
	expect(page.workers()).toEqual([]);
});
