import {
	expectOtherPicture,
	expectPicture,
	graph,
	HUB,
	mover,
	NEXT_HUB,
	picture,
	spoken,
	unpin,
	withPartners
} from './graph-places';
import { regionsBySlug } from './places';
import { expect, graphReady } from './support';
import { test } from './warm';

test('every region is reached by keys, says a full sentence, and is selected by Enter', async ({
	open,
	page,
	request,
	agreements
}) => {
	await open('?tampilan=jaringan');
	await graphReady(page);
	await graph(page).focus();
	await page.keyboard.press('Home');
	const made = agreements.filter(({ status }) => status !== 'planned');
	const own = made.filter(({ parties }) => parties.includes(HUB.code)).length;
	const partners = withPartners(made, HUB.code).length - 1;
	await expect(spoken(page)).toHaveText(
		new RegExp(`^${HUB.name}: ${partners} mitra, ${own} kerja sama dan \\d+ rencana; \\S.+`)
	);
	await page.keyboard.press('PageDown');
	await expect(spoken(page)).toHaveText(
		new RegExp(`^${NEXT_HUB.name}: ${withPartners(made, NEXT_HUB.code).length - 1} mitra, `)
	);
	await page.keyboard.press('PageUp');
	await expect(spoken(page)).toContainText(`${HUB.name}: `);
	await page.keyboard.press('End');
	await expect(spoken(page)).toHaveText(/: 0 mitra, \d+ rencana kerja sama; /);
	await page.keyboard.press('Home');
	await page.keyboard.press('PageDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`/?daerah=${NEXT_HUB.slug}&tampilan=jaringan`);
	const { name } = (await regionsBySlug(request))(NEXT_HUB.slug);
	await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
	await expect(graph(page)).toBeFocused();
});

test('arrow keys walk along links only', async ({ open, page }) => {
	// Two regions and the link between them: one key leads over, its opposite back, the others nowhere.
	await open('?tampilan=jaringan&q=lingga+tanjung+jabung');
	await graphReady(page);
	await graph(page).focus();
	const heard = new Map<string, string | null>();
	for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
		await page.keyboard.press('Home');
		await expect(spoken(page)).toHaveText(/^Kab\. Lingga: 1 mitra, \d+ kerja sama; /);
		await page.keyboard.press(key);
		heard.set(key, await spoken(page).textContent());
	}
	const names = [...heard.values()].map((text) => text?.split(':')[0]);
	expect(new Set(names)).toEqual(new Set(['Kab. Lingga', 'Kab. Tanjung Jabung Timur']));
});

test('plus, minus and nought zoom the picture, Shift and an arrow move it', async ({
	open,
	page
}) => {
	await open('?tampilan=jaringan');
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

test('Shift or Ctrl and an arrow move the region in focus and pin it, until it is freed', async ({
	open,
	page
}) => {
	await open('?tampilan=jaringan');
	const before = await picture(page);
	await expect(graph(page)).toHaveAccessibleDescription(/Shift atau Ctrl dan tombol panah/);
	await graph(page).focus();
	await page.keyboard.press('Home');
	for (const held of ['Shift', 'Control']) {
		for (let times = 0; times < 2; times++) await page.keyboard.press(`${held}+ArrowUp`);
	}
	await expect(unpin(page, HUB.name)).toBeVisible();
	await expect(spoken(page)).toContainText(`${HUB.name}: `);
	const restore = page.getByRole('button', { name: 'Tata letak semula' });
	await expect(restore).toBeVisible();

	await unpin(page, HUB.name).click();
	await expect(unpin(page, HUB.name)).toBeHidden();
	await expectOtherPicture(page, before);
	await restore.click();
	await expect(restore).toBeHidden();
	await page.mouse.move(0, 0);
	await expectPicture(page, before);
});

test('Escape takes the focus off a region; then Shift and an arrow move the picture again', async ({
	open,
	page
}) => {
	await open('?tampilan=jaringan');
	const before = await picture(page);
	await graph(page).focus();
	const focused = await picture(page);
	await page.keyboard.press('Home');
	await expect(spoken(page)).not.toBeEmpty();
	await page.keyboard.press('Escape');
	await expect(spoken(page)).toBeEmpty();
	await expectPicture(page, focused);
	await page.keyboard.press('Shift+ArrowLeft');
	await expectOtherPicture(page, before);
	await expect(page.getByRole('button', { name: /^Lepas / })).toHaveCount(0);
});

test('the buttons that move a region are reached from the graph and act on the one in focus', async ({
	open,
	page
}) => {
	await open('?tampilan=jaringan');
	const before = await picture(page);
	await expect(mover(page, /^Geser/)).toHaveCount(0);
	await graph(page).focus();
	await page.keyboard.press('Home');
	const buttons = mover(page, HUB.name);
	await expect(buttons.getByRole('button')).toHaveCount(5);
	// The buttons stand before the picture; the region stays in hand on the way there.
	await page.keyboard.press('Shift+Tab');
	const hold = buttons.getByRole('button', { name: 'Kunci di tempat' });
	await expect(hold).toBeFocused();
	await expect(hold).toHaveAttribute('aria-pressed', 'false');
	await page.keyboard.press('Enter');
	await expect(hold).toHaveAttribute('aria-pressed', 'true');
	await expect(unpin(page, HUB.name)).toBeVisible();
	await page.keyboard.press('Shift+Tab');
	await expect(buttons.getByRole('button', { name: 'Geser ke kanan' })).toBeFocused();
	await page.keyboard.press('Enter');
	await hold.press('Space');
	await expect(hold).toHaveAttribute('aria-pressed', 'false');
	await expect(unpin(page, HUB.name)).toBeHidden();
	await expectOtherPicture(page, before);

	await page.getByLabel('Cari dalam kerja sama').focus();
	await expect(buttons).toBeHidden();
});
