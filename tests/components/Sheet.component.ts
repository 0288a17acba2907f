import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { finger, middleOf, mouse } from './hand';
import SheetOnPage from './SheetOnPage.svelte';

const opener = page.getByRole('button', { name: 'Filter' });
const sheet = page.getByRole('dialog', { name: 'Filter' });
const box = page.getByRole('checkbox', {
	name: 'Ada pihak yang berbatasan darat',
	includeHidden: true
});

/** Above the sheet of a phone. */
const BACKDROP = { x: 180, y: 40 };

beforeEach(async () => {
	await page.viewport(360, 740);
	await render(SheetOnPage);
});

test('it opens before the page, of which nothing can be reached meanwhile', async () => {
	await expect.element(sheet).not.toBeInTheDocument();
	await opener.click();
	await expect.element(sheet).toBeVisible();
	expect(sheet.element().matches(':modal')).toBe(true);
	const { left, top } = opener.element().getBoundingClientRect();
	expect(document.elementFromPoint(left + 2, top + 2)).toBe(sheet.element());
	await expect.poll(() => sheet.element().contains(document.activeElement)).toBe(true);
});

const WAYS: [name: string, close: () => Promise<unknown>][] = [
	['its button', () => sheet.getByRole('button', { name: 'Tutup' }).click()],
	['Escape', () => userEvent.keyboard('{Escape}')],
	['a press beside it', () => mouse.press(BACKDROP).then(() => mouse.release(BACKDROP))],
	['a finger beside it', () => finger.tap(BACKDROP)],
	['what it holds', () => sheet.getByRole('button', { name: 'Tampilkan' }).click()]
];

test.each(WAYS)('%s closes it, and the focus returns to where it was', async (_, close) => {
	await opener.click();
	await expect.element(sheet).toBeVisible();
	await close();
	await expect.element(sheet).not.toBeInTheDocument();
	await expect.element(opener).toHaveFocus();

	// The page knows that it is closed: else it could not open it again.
	await opener.click();
	await expect.element(sheet).toBeVisible();
});

test('a press inside does not close it', async () => {
	await opener.click();
	await sheet.getByRole('heading', { name: 'Filter' }).click();
	await sheet.getByText('Ada pihak yang berbatasan darat').click();
	await expect.element(box).toBeChecked();
	const { left, bottom } = sheet.element().getBoundingClientRect();
	const empty = { x: left + 180, y: bottom - 100 };
	await mouse.press(empty);
	await mouse.release(empty);
	await expect.element(sheet).toBeVisible();
});

test('a press that begins inside and slips off does not close it', async () => {
	await opener.click();
	const heading = middleOf(sheet.getByRole('heading', { name: 'Filter' }));
	await mouse.press(heading);
	await mouse.drag(BACKDROP);
	await mouse.release(BACKDROP);
	await expect.element(sheet).toBeVisible();
});

test('what it holds is made when it is first opened, and keeps its state', async () => {
	await expect.element(box).not.toBeInTheDocument();
	await opener.click();
	await box.click();
	await userEvent.keyboard('{Escape}');
	await expect.element(sheet).not.toBeInTheDocument();
	await expect.element(box).toBeChecked();
	await opener.click();
	await expect.element(box).toBeVisible();
	await expect.element(box).toBeChecked();
});

test('it comes from below on a phone, from the side on wider screens', async () => {
	await opener.click();
	const place = () => sheet.element().getBoundingClientRect();
	await expect.poll(() => place().width).toBe(360);
	expect(place().bottom).toBe(740);
	expect(place().top).toBeGreaterThan(100);
	await page.viewport(768, 740);
	await expect.poll(() => place().height).toBe(740);
	expect(place().left).toBe(0);
	expect(place().width).toBeLessThan(400);
});
