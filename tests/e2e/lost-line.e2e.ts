/** All goes wrong at once: the build is another one, or there is no line. */
import { expect, test } from '@playwright/test';
import { openFaultyLine } from '../hosts/faulty-line';
import {
	ATLAS,
	BUILDER,
	EMBED,
	GRAPH,
	PARTS,
	Table,
	drawn,
	expectHeightSaid,
	lookAt,
	open,
	press,
	retry
} from './on-faulty-line';

test.describe('a new build takes the place of the old one', () => {
	test('an embed in an open article says what it lacks, and comes anew by one press, at the view that was asked for', async ({
		browser,
		baseURL
	}) => {
		const line = await openFaultyLine(baseURL ?? '');
		const table = new Table();
		const { page, root, close } = await open(browser, line, EMBED);
		await EMBED.awake(root).waitFor({ state: 'attached' });
		line.deploy();
		await press('Jaringan')(root);
		await expect(retry(root)).toBeVisible();
		await expectHeightSaid(page);
		table.add(EMBED.path, 'graph', 'new build', await lookAt(root));
		await retry(root).click();
		await drawn('graph')(root);
		await expect(retry(root)).toHaveCount(0);
		table.print();
		await close();
		line.close();
	});

	test('a link still leads to its page, and back', async ({ browser, baseURL }) => {
		const line = await openFaultyLine(baseURL ?? '');
		const { page, root, close } = await open(browser, line, ATLAS);
		await ATLAS.awake(root).waitFor({ state: 'attached' });
		line.deploy();
		await page.getByRole('link', { name: 'Sematkan' }).first().click();
		await expect(BUILDER.awake(root)).toBeVisible();
		await expect(page).toHaveURL(/\/sematkan\/$/);
		await page.goBack();
		await ATLAS.awake(root).waitFor({ state: 'attached' });
		await expect(page).toHaveURL(`${line.origin}/`);
		await close();
		line.close();
	});
});

test('without a line what is asked for says so, stays readable when pressed in vain, and comes by itself when the line is back', async ({
	browser,
	baseURL
}) => {
	const line = await openFaultyLine(baseURL ?? '');
	const table = new Table();
	for (const { place, what, ask, arrived } of PARTS.filter(({ place }) => place !== GRAPH)) {
		await test.step(`${place.path} ${what}`, async () => {
			const { page, root, close } = await open(browser, line, place);
			await place.awake(root).waitFor({ state: 'attached' });
			await page.context().setOffline(true);
			await ask(root);
			await expect(retry(root)).toBeVisible();
			table.add(place.path, what, 'offline', await lookAt(root));
			await retry(root).click();
			await expect(root.getByText('Mencoba lagi').filter({ visible: true })).toHaveCount(0);
			await expect(retry(root)).toBeVisible();
			await page.context().setOffline(false);
			await arrived(root);
			await expect(retry(root)).toHaveCount(0);
			await close();
		});
	}
	table.print();
	line.close();
});

test('where even the page for errors does not come, a dead page says so and leads on', async ({
	page,
	baseURL
}) => {
	const line = await openFaultyLine(baseURL ?? '');
	line.break('refused', (path) => path.includes('/nodes/1.'));
	await page.goto(`${line.origin}/embed/daerah/atlantis/`);
	await expect(page.getByRole('heading', { name: 'Halaman ini tidak dapat dimuat' })).toBeVisible();
	await expect(page).toHaveTitle(/tidak dapat dimuat/);
	line.mend();
	await page.getByRole('link', { name: 'Muat ulang' }).click();
	await expect(page.getByRole('link', { name: /atlas|Jejaring Daerah/ }).first()).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('tidak ada');
	line.close();
});
