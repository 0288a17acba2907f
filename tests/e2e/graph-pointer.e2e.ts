import {
	expectOtherPicture,
	expectPicture,
	frameOf,
	mover,
	picture,
	placesInGraph,
	unpin,
	withPartners
} from './graph-places';
import { expect } from './support';
import { test } from './warm';

const MADIUN = '35.77';
const MALANG = '35.73';

test('a mark says its name under the pointer, and a press selects it', async ({
	open,
	page,
	request,
	agreements
}) => {
	await open('?daerah=kota-madiun&tampilan=jaringan');
	const place = await placesInGraph(page, request, withPartners(agreements, MADIUN));
	const { x, y } = place(MALANG);
	await page.mouse.move(x, y);
	await expect(page.getByText(/^Kota Malang · \d+ kerja sama/)).toBeVisible();
	await page.mouse.click(x, y);
	await expect(page).toHaveURL('/?daerah=kota-malang&tampilan=jaringan');
	await expect(page.getByRole('region', { name: 'Kota Malang', exact: true })).toBeVisible();
});

test('a press on a line selects the pair, a press beside everything keeps it, Escape lets it go', async ({
	open,
	page,
	request
}) => {
	// Only the pair is drawn, and the selection brings it to the middle.
	const [a, b] = ['21.04', '15.07'];
	await open('?daerah=kabupaten-lingga&q=lingga+tanjung+jabung&tampilan=jaringan');
	const place = await placesInGraph(page, request, [a, b]);
	const [from, to] = [place(a), place(b)];
	const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
	await page.mouse.click(middle.x, middle.y);
	await expect(page).toHaveURL(/\?daerah=.+&mitra=.+&q=/);
	await expect(
		page.getByRole('region', { name: 'Kabupaten Tanjung Jabung Timur – Kabupaten Lingga' })
	).toBeVisible();

	const box = await frameOf(page);
	await page.mouse.click(box.x + box.width - 30, box.y + box.height - 30);
	await expect(page).toHaveURL(/\?daerah=.+&mitra=.+&q=/);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL('/?q=lingga+tanjung+jabung&tampilan=jaringan');
});

test('a region dragged by mouse stays where it is put, pinned, and selects nothing', async ({
	open,
	page,
	request,
	agreements
}) => {
	await open('?daerah=kota-madiun&tampilan=jaringan');
	const place = await placesInGraph(page, request, withPartners(agreements, MADIUN));
	const { x, y } = place(MALANG);
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x - 90, y + 30, { steps: 6 });
	await page.mouse.up();
	await expect(unpin(page, 'Kota Malang')).toBeVisible();
	await expect(page).toHaveURL('/?daerah=kota-madiun&tampilan=jaringan');

	const isThere = () =>
		expect(async () => {
			await page.mouse.move(x - 89, y + 30);
			await page.mouse.move(x - 90, y + 30);
			await expect(page.getByText(/^Kota Malang · /)).toBeVisible({ timeout: 1000 });
		}).toPass();
	await isThere();

	// Laying out anew goes round it.
	await page.getByRole('button', { name: 'Susun ulang' }).click();
	await expect(page.getByRole('progressbar')).toBeVisible();
	await expect(page.getByRole('progressbar')).toBeHidden();
	await isThere();
	await unpin(page, 'Kota Malang').click();
	await expect(unpin(page, 'Kota Malang')).toBeHidden();
});

test('the wheel zooms, a drag beside the marks moves the picture, a button shows all of it', async ({
	open,
	page
}) => {
	await open('?tampilan=jaringan');
	const home = await picture(page);
	const box = await frameOf(page);
	const corner = { x: box.x + box.width - 40, y: box.y + box.height - 40 };
	await page.mouse.move(corner.x, corner.y);
	await page.mouse.wheel(0, -300);
	await expectOtherPicture(page, home);
	await page.getByRole('button', { name: 'Seluruh jaringan' }).click();
	await page.mouse.move(0, 0);
	await expectPicture(page, home);
	await page.getByRole('button', { name: 'Perbesar' }).click();
	await expectOtherPicture(page, home);
	await page.getByRole('button', { name: 'Seluruh jaringan' }).click();
	await expectPicture(page, home);
	await page.getByRole('button', { name: 'Perkecil' }).click();
	await expectOtherPicture(page, home);

	await page.mouse.move(corner.x, corner.y);
	await page.mouse.down();
	await page.mouse.move(corner.x - 80, corner.y - 40, { steps: 4 });
	await page.mouse.up();
	await expectOtherPicture(page, home);
	await expect(page.getByRole('button', { name: /^Lepas / })).toHaveCount(0);
});

test('a press on the buttons moves a region and holds it; another selected one can be taken in hand', async ({
	open,
	page
}) => {
	await open('?daerah=kota-madiun&mitra=kota-kediri&tampilan=jaringan');
	const before = await picture(page);
	const first = mover(page, 'Kota Madiun');
	await first.getByRole('button', { name: 'Geser ke atas' }).click();
	await expect(unpin(page, 'Kota Madiun')).toBeVisible();
	await expectOtherPicture(page, before);

	await page.getByLabel('Daerah yang digeser').selectOption('Kota Kediri');
	const second = mover(page, 'Kota Kediri');
	await second.getByRole('button', { name: 'Kunci di tempat' }).click();
	await expect(unpin(page, 'Kota Kediri')).toBeVisible();
	await second.getByRole('button', { name: 'Kunci di tempat' }).click();
	await expect(unpin(page, 'Kota Kediri')).toBeHidden();
	await expect(unpin(page, 'Kota Madiun')).toBeVisible();
	await expect(page).toHaveURL(/daerah=kota-.+&mitra=kota-/);
});

test('a selected agreement brings its parties into view', async ({
	open,
	page,
	request,
	agreements
}) => {
	const one = agreements.find(({ parties }) => parties.length === 4);
	if (one === undefined) throw new Error('No agreement has four parties.');
	await open(`?kerjasama=${one.id}&tampilan=jaringan`);
	const place = await placesInGraph(page, request, one.parties);
	const [code = ''] = one.parties;
	const { x, y } = place(code);
	await page.mouse.move(x + 1, y);
	await page.mouse.move(x, y);
	await expect(page.getByText(/ · \d+ kerja sama/)).toBeVisible();
	await page.mouse.click(x, y);
	await expect(page).toHaveURL(/\?daerah=/);
});

test.describe('where the page scrolls before the graph zooms', () => {
	test.use({ viewport: { width: 680, height: 800 } });

	test('a turn of the wheel scrolls and says which key zooms', async ({ open, page }) => {
		await open('?tampilan=jaringan');
		const before = await picture(page);
		const box = await frameOf(page);
		await page.mouse.move(box.x + 40, box.y + 40);
		const hint = page.getByText('Tahan Ctrl sambil menggulir untuk memperbesar jaringan');
		await expect(hint).toBeHidden();
		await page.mouse.wheel(0, 120);
		await expect(hint).toBeVisible();
		await expect(hint).toBeHidden();
		await page.mouse.move(0, 0);
		await expectPicture(page, before);
	});
});
