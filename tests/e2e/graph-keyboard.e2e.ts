import {
	expectOtherPicture,
	expectPicture,
	graph,
	picture,
	spoken,
	unpin,
	withPartners
} from './graph-places';
import { regionsBySlug } from './places';
import { expect, graphReady, openAtlas, test } from './support';

test('every region is reached by keys, says a full sentence, and is selected by Enter', async ({
	page,
	request,
	agreements
}) => {
	await openAtlas(page, '?tampilan=jaringan');
	await graphReady(page);
	await graph(page).focus();
	await page.keyboard.press('Home');
	const own = agreements.filter(({ parties }) => parties.includes('31')).length;
	const partners = withPartners(agreements, '31').length - 1;
	await expect(spoken(page)).toHaveText(
		new RegExp(`^DKI Jakarta: ${partners} mitra, ${own} kerja sama; \\S.+`)
	);
	await page.keyboard.press('PageDown');
	await expect(spoken(page)).toHaveText(/^Jawa Barat: 43 mitra, \d+ kerja sama; \S.+/);
	await page.keyboard.press('PageUp');
	await expect(spoken(page)).toContainText('DKI Jakarta: ');
	await page.keyboard.press('End');
	await expect(spoken(page)).toHaveText(/: 1 mitra, \d+ kerja sama; /);
	await page.keyboard.press('Home');
	await page.keyboard.press('PageDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/?daerah=provinsi-jawa-barat&tampilan=jaringan');
	const { name } = (await regionsBySlug(request))('provinsi-jawa-barat');
	await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
	await expect(graph(page)).toBeFocused();
});

test('arrow keys walk along links only', async ({ page }) => {
	// Two regions and the link between them: one key leads over, its opposite back, the others nowhere.
	await openAtlas(page, '?tampilan=jaringan&q=lingga+tanjung+jabung');
	await graphReady(page);
	await graph(page).focus();
	const heard = new Map<string, string | null>();
	for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
		await page.keyboard.press('Home');
		await expect(spoken(page)).toHaveText(/^Lingga: 1 mitra, \d+ kerja sama; /);
		await page.keyboard.press(key);
		heard.set(key, await spoken(page).textContent());
	}
	const names = [...heard.values()].map((text) => text?.split(':')[0]);
	expect(new Set(names)).toEqual(new Set(['Lingga', 'Tanjung Jabung Timur']));
});

test('plus, minus and nought zoom the picture, Shift and an arrow move it', async ({ page }) => {
	await openAtlas(page, '?tampilan=jaringan');
	await graphReady(page);
	await graph(page).focus();
	const home = await picture(page);
	for (const key of ['+', '-']) {
		await page.keyboard.press(key);
		await expectOtherPicture(page, home);
		await page.keyboard.press('0');
		await expectPicture(page, home);
	}
	await page.keyboard.press('Shift+ArrowLeft');
	await expectOtherPicture(page, home);
});

test('Ctrl and an arrow move the region in focus and pin it, until it is freed', async ({
	page
}) => {
	await openAtlas(page, '?tampilan=jaringan');
	const before = await picture(page);
	await expect(graph(page)).toHaveAccessibleDescription(/Ctrl dan tombol panah/);
	await graph(page).focus();
	await page.keyboard.press('Home');
	for (let times = 0; times < 4; times++) await page.keyboard.press('Control+ArrowUp');
	await expect(unpin(page, 'DKI Jakarta')).toBeVisible();
	await expect(spoken(page)).toContainText('DKI Jakarta: ');
	const restore = page.getByRole('button', { name: 'Tata letak semula' });
	await expect(restore).toBeVisible();

	await unpin(page, 'DKI Jakarta').click();
	await expect(unpin(page, 'DKI Jakarta')).toBeHidden();
	await expectOtherPicture(page, before);
	await restore.click();
	await expect(restore).toBeHidden();
	await page.mouse.move(0, 0);
	await expectPicture(page, before);
});
