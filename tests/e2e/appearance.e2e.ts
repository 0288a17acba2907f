import type { Page } from '@playwright/test';
import { OPEN_SEA, pin, pinnedCamera } from './places';
import { expect, mapReady, openAtlas, test as coldTest } from './support';
import { test } from './warm';

/** Brightness from 0 (black) to 255, of the middle of the map: open sea. */
async function brightnessOfSea(page: Page): Promise<number> {
	const png = (await page.getByTestId('map').screenshot({ animations: 'disabled' })).toString(
		'base64'
	);
	return page.evaluate(async (text) => {
		const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
		const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const context = new OffscreenCanvas(1, 1).getContext('2d');
		context?.drawImage(picture, -picture.width / 2, -picture.height / 2);
		const [red = NaN, green = NaN, blue = NaN] = context?.getImageData(0, 0, 1, 1).data ?? [];
		return (red + green + blue) / 3;
	}, png);
}

const background = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.body).backgroundColor);

const LIGHT = 'rgb(251, 250, 247)';
const DARK = 'rgb(20, 24, 28)';

async function expectGround(page: Page, ground: 'light' | 'dark'): Promise<void> {
	await expect.poll(() => background(page)).toBe(ground === 'dark' ? DARK : LIGHT);
	await mapReady(page);
	if (ground === 'dark') await expect.poll(() => brightnessOfSea(page)).toBeLessThan(60);
	else await expect.poll(() => brightnessOfSea(page)).toBeGreaterThan(200);
}

test('page and map are light or dark as the device is, and follow when it changes', async ({
	open,
	page
}) => {
	await open(`?${OPEN_SEA}`);
	await expectGround(page, 'light');
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectGround(page, 'dark');
});

test('an address that asks for a theme overrules the device', async ({ open, page }) => {
	await open(`?tema=gelap&${OPEN_SEA}`);
	await expectGround(page, 'dark');
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.getByLabel('Tema').selectOption('Terang');
	await expectGround(page, 'light');
});

coldTest('the theme of the address stands before there is anything to paint', async ({ page }) => {
	await page.addInitScript(() => {
		const watch = new MutationObserver(() => {
			if (!document.querySelector('body')) return;
			watch.disconnect();
			Object.assign(window, { themeAtFirst: document.documentElement.dataset['theme'] ?? null });
		});
		watch.observe(document, { childList: true, subtree: true });
	});
	const themeAtFirst = () =>
		page.evaluate(() => (window as Window & { themeAtFirst?: string | null }).themeAtFirst);
	await openAtlas(page, '?tema=gelap&tampilan=daftar');
	expect(await themeAtFirst()).toBe('gelap');
	await openAtlas(page, '?tema=ungu&tampilan=daftar');
	expect(await themeAtFirst()).toBeNull();
});

test('the theme is chosen in the footer, follows at once, and stands in the address', async ({
	open,
	page
}) => {
	await open('?tampilan=daftar');
	await page.getByLabel('Tema').selectOption('Gelap');
	await expect(page).toHaveURL('/?tampilan=daftar&tema=gelap');
	await expect.poll(() => background(page)).toBe(DARK);
	await page.getByLabel('Tema').selectOption('Ikuti perangkat');
	await expect(page).toHaveURL('/?tampilan=daftar');
	await expect.poll(() => background(page)).toBe(LIGHT);
});

/** The zoom at which the camera rests right after a press on the zoom button, before anything could move. */
async function zoomRightAfterPress(page: Page): Promise<string | undefined> {
	await mapReady(page);
	await pin(page).click();
	await expect(pin(page)).toHaveAttribute('aria-pressed', 'false');
	const zoomIn = await page.getByRole('button', { name: 'Perbesar' }).elementHandle();
	await pin(page).evaluate((button: HTMLElement, zoom) => {
		(zoom as HTMLElement | null)?.click();
		button.click();
	}, zoomIn);
	await expect(page).toHaveURL(/kamera=/);
	return new URL(page.url()).searchParams.get('kamera')?.split(',')[2];
}

test('the map moves by motion', async ({ open, page }) => {
	await open('?kamera=112,-7.5,7');
	expect(await zoomRightAfterPress(page)).toBe('7');
});

test.describe('where motion is not wanted', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('the map is there at once', async ({ open, page }) => {
		await open('?kamera=112,-7.5,7');
		expect(await zoomRightAfterPress(page)).toBe('8');
	});

	test('nothing on the page is animated', async ({ open, page }) => {
		await open('?tampilan=daftar');
		await page.getByRole('button', { name: 'Rincian sektor: Pendidikan & kebudayaan' }).click();
		await page.getByRole('checkbox', { name: 'Direncanakan' }).check();
		const moving = await page.evaluate(() => {
			const durations = [...document.querySelectorAll('*')].map((element) => {
				const { transitionDuration, animationDuration } = getComputedStyle(element);
				return [transitionDuration, animationDuration].join();
			});
			return { durations: [...new Set(durations)], running: document.getAnimations().length };
		});
		expect(moving).toEqual({ durations: ['0s,0s'], running: 0 });
	});
});

test('the country as it first shows can be kept in the address', async ({ open, page }) => {
	await open();
	await mapReady(page);
	const [longitude, latitude] = await pinnedCamera(page);
	// Within Indonesia, by the sea between its islands.
	expect(longitude).toBeGreaterThan(110);
	expect(longitude).toBeLessThan(126);
	expect(Math.abs(latitude)).toBeLessThan(6);
});

test('who cannot see the map hears how to move it', async ({ open, page }) => {
	await open();
	await mapReady(page);
	await expect(
		page.getByRole('region', { name: 'Peta kerja sama antardaerah' })
	).toHaveAccessibleDescription(/Tombol panah menggeser peta, tombol plus memperbesar/);
});
