/** What the address of an embed holds besides its view, and what comes of words it does not know. */
import { awake, embed, expect, test } from './host-page';
import { graphReady, holdBack, mapReady } from './support';

const picture = /poster\/(lebar|sempit)\.svg$/;

test.describe('before any script has come', () => {
	for (const query of [
		'utm_source=wa&fbclid=IwAR0',
		'childId=peta-0&initialWidth=728&parentUrl=https%3A%2F%2Fberita.example%2F',
		'tema=gelap&kontrol=judul, sumber',
		'tampilan=peta'
	]) {
		test(`the picture shows with ?${query}`, async ({ page, atlas }) => {
			await page.route('**/_app/**/*.js', () => undefined);
			await page.goto(`${atlas}/embed/?${query}`);
			const image = page.getByRole('img', { name: /kerja sama antara/ });
			await expect(image).toBeVisible();
			expect(await image.evaluate((one: HTMLImageElement) => one.currentSrc)).toMatch(picture);
			await expect(page.getByRole('link', { name: 'Buka di Jejaring Daerah' })).toBeVisible();
		});
	}

	test('what is asked otherwise does not show as the whole', async ({ page, atlas }) => {
		await page.route('**/_app/**/*.js', () => undefined);
		await page.goto(`${atlas}/embed/?daerah=kota-madiun`);
		await expect(page.getByRole('img')).toHaveCount(0);
		await expect(page.getByText(/kerja sama antara/)).toHaveCount(1);
		await expect(page.getByText(/kerja sama antara/)).toBeHidden();
	});
});

test.describe('where scripts or data do not come', () => {
	test.use({ expectedErrors: [/Failed to load resource/, /Failed to fetch/] });

	test('without scripts an asked view falls back to the whole', async ({ page, atlas }) => {
		await page.route('**/_app/**/*.js', (route) => route.abort());
		await page.goto(`${atlas}/embed/?daerah=kota-madiun`);
		await expect(page.getByRole('img', { name: /kerja sama antara/ })).toBeVisible();
	});

	for (const path of ['/', '/embed/']) {
		test(`without data ${path} says so above the picture of the whole`, async ({ page, atlas }) => {
			await page.route('**/data/*.json', (route) => route.abort());
			await page.goto(`${atlas}${path}?daerah=kota-madiun`);
			await expect(page.getByRole('alert')).toContainText('Data kerja sama tidak dapat dimuat');
			await expect(page.getByRole('img', { name: /kerja sama/ })).toBeVisible();
		});
	}
});

test.describe('in an article', () => {
	test.use({ savesData: true });

	for (const [name, address] of [
		['options it does not know', '?kontrol=semua&kunci=warna&asing=1'],
		['a region that does not exist, with all controls off', '?kontrol=tidak&daerah=atlantis'],
		['a secret of odd characters', '?kontrol=tidak#?secret=%22%5D%3Cb%3E']
	]) {
		test(`${name}: said inside the frame, with a link to the atlas`, async ({
			page,
			host,
			atlas
		}) => {
			await host.open(
				`<iframe src="${atlas}/embed/${address}" width="100%" height="640" title="Peta"></iframe>`
			);
			const { iframe, frame } = embed(page);
			await iframe.scrollIntoViewIfNeeded();
			const notice = frame.getByRole('status').filter({ hasText: /tidak d|tinggi bingkai/ });
			await expect(notice).toBeVisible();
			await expect(notice.getByRole('link', { name: 'Ke Jejaring Daerah' })).toHaveAttribute(
				'href',
				/^(\.\.)?\//
			);
			await awake(frame);
		});
	}
});

test('a list of controls in which nothing is known leaves nothing out', async ({ page, atlas }) => {
	await page.goto(`${atlas}/embed/?kontrol=semua`);
	await awake(page);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Buka di Jejaring Daerah' })).toBeVisible();
});

test('pressed before the data is there, a tab keeps what else is asked', async ({
	page,
	atlas
}) => {
	const letDataCome = await holdBack(page, '**/data/agreements-brief.json');
	await page.goto(`${atlas}/embed/?sektor=pendidikan&kunci=sektor`);
	const list = page.getByRole('link', { name: 'Daftar', exact: true });
	await expect(list).toHaveAttribute('href', /sektor=pendidikan/);
	await list.click();
	await expect(page).toHaveURL(/\?sektor=pendidikan&kunci=sektor&tampilan=daftar$/);
	letDataCome();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Pendidikan');
});

test('an embed keeps nothing on the reader’s device', async ({ page, atlas }) => {
	await page.goto(`${atlas}/embed/`);
	await mapReady(page);
	// A page without scripts of ours, where what was kept can be seen.
	await page.goto(`${atlas}/data/regions.json`);
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	expect(await page.context().cookies()).toEqual([]);
});

test.describe('the graph in an article', () => {
	test('says which tab it is, also where that is not offered by itself', async ({
		page,
		atlas
	}) => {
		await page.setViewportSize({ width: 600, height: 900 });
		await page.goto(`${atlas}/embed/?tampilan=belah`);
		const tabs = page.getByRole('navigation', { name: 'Tampilan' });
		await expect(tabs.locator('[aria-current=page]')).toHaveText('Peta & jaringan');
		await page.goto(`${atlas}/embed/`);
		await mapReady(page);
		await expect(tabs.getByRole('link')).toHaveText(['Peta', 'Jaringan', 'Daftar']);
	});

	test('lets nobody push regions about, counts no other network, and its selection can be closed', async ({
		page,
		atlas
	}) => {
		await page.goto(`${atlas}/embed/daerah/kota-madiun/?tampilan=jaringan`);
		await graphReady(page);
		await expect(page.getByRole('group', { name: /^Geser/ })).toHaveCount(0);
		await expect(page.getByText(/terhubung oleh/)).toHaveCount(0);
		const close = page.getByRole('button', { name: 'Tutup pilihan' });
		await expect(close).toHaveCount(0);
		await page.getByRole('application').focus();
		await page.keyboard.press('Home');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/daerah=/);
		await close.click();
		await expect(page).not.toHaveURL(/daerah=/);
		await expect(close).toHaveCount(0);
	});
});
