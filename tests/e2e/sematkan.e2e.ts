/** The embed builder: options become an address, the address a preview, and one press copies the code. */
import type { Page } from '@playwright/test';
import { COLOURS, violations } from './axe';
import { expect, test as coldTest } from './support';
import { test as warmTest } from './warm';

const code = (page: Page) => page.getByRole('textbox', { name: 'Kode untuk artikel' });
const preview = (page: Page) => page.getByTestId('preview');
const controls = (page: Page) => page.getByRole('group', { name: 'Bagian yang ditampilkan' });

const test = warmTest.extend<{ openBuilder: (query?: string) => Promise<void> }>({
	openBuilder: async ({ visit, page }, use) => {
		await use(async (query = '') => {
			await visit(`/sematkan/${query}`);
			await expect(code(page)).toBeVisible();
		});
	}
});

// What the preview draws is its own; here it is in nobody's way.
test.use({ contextOptions: { reducedMotion: 'reduce' }, savesData: true });

test('“Sematkan” carries the view from the atlas into the code', async ({
	open,
	page,
	baseURL
}) => {
	await open('?sektor=pangan,kesehatan&dari=2020&tampilan=daftar');
	await page.getByRole('link', { name: 'Sematkan' }).click();
	await expect(page).toHaveURL('/sematkan/?sektor=kesehatan,pangan&dari=2020&tampilan=daftar');
	await expect(page.getByRole('button', { name: 'Hapus Pangan' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Hapus Sejak 2020' })).toBeVisible();
	await expect(page.getByRole('radio', { name: 'Daftar' })).toBeChecked();
	await expect(code(page)).toHaveValue(
		new RegExp(
			`src="${baseURL}/embed/\\?sektor=kesehatan,pangan&amp;dari=2020&amp;tampilan=daftar"`
		)
	);
	await expect(code(page)).toHaveValue(
		/title="Daftar: Kerja sama antardaerah: bidang Kesehatan dan Pangan \(Sejak 2020\)"/
	);
	await page.getByRole('link', { name: 'Ubah di atlas' }).click();
	await expect(page).toHaveURL('/?sektor=kesehatan,pangan&dari=2020&tampilan=daftar');
});

test('every option stands in the address, in the code and in the preview', async ({
	openBuilder,
	page,
	baseURL
}) => {
	await openBuilder('?sektor=pangan&q=beras');
	await page.getByRole('radio', { name: 'Gelap' }).check();
	await controls(page).getByRole('checkbox', { name: 'Judul' }).uncheck();
	await page.locator('summary', { hasText: 'Yang tidak boleh diubah' }).click();
	const locks = page.getByRole('group', { name: 'Yang tidak boleh diubah' });
	await locks.getByRole('checkbox', { name: 'Sektor' }).check();
	await locks.getByRole('checkbox', { name: 'Dari tahun' }).check();
	const query =
		'?sektor=pangan&q=beras&tema=gelap&kontrol=legenda,sumber,zoom,tampilan&kunci=sektor,dari';
	await expect(page).toHaveURL(`/sematkan/${query}`);
	await expect(preview(page)).toHaveAttribute('src', `${baseURL}/embed/${query}`);
	await expect(code(page)).toHaveValue(new RegExp('kunci=sektor,dari"'));

	await page.getByRole('button', { name: 'Hapus “beras”' }).click();
	await expect(preview(page)).toHaveAttribute(
		'src',
		`${baseURL}/embed/sektor/pangan/?tema=gelap&kontrol=legenda,sumber,zoom,tampilan&kunci=sektor,dari`
	);
	for (const name of [
		'Legenda (bisa diklik)',
		'Sumber dan tautan ke atlas',
		'Tombol perbesar',
		'Pilihan peta atau jaringan'
	]) {
		await controls(page).getByRole('checkbox', { name }).uncheck();
	}
	await expect(page).toHaveURL(/&kontrol=tidak&/);
});

test('a view of one sector or one region has its standing address', async ({
	openBuilder,
	page,
	baseURL
}) => {
	for (const [query, path] of [
		['?sektor=pendidikan', 'sektor/pendidikan/'],
		['?sektor=kesehatan-sosial', 'sektor/kesehatan-sosial/'],
		['?daerah=kota-madiun', 'daerah/kota-madiun/'],
		['?daerah=kota-madiun&sektor=pendidikan', '?sektor=pendidikan&amp;daerah=kota-madiun'],
		['', '']
	]) {
		await openBuilder(query);
		await expect(code(page)).toHaveValue(new RegExp(`^<iframe src="${escape(path ?? '')}" title=`));
	}

	function escape(path: string): RegExp['source'] {
		return `${baseURL}/embed/${path}`.replace(/[?.]/g, '\\$&');
	}
});

test('the preview is the real embed at the width of a phone or of an article', async ({
	openBuilder,
	page
}) => {
	await openBuilder();
	const width = async () => (await preview(page).boundingBox())?.width;
	expect(await width()).toBe(360);
	await page.getByRole('radio', { name: 'Desktop' }).check();
	await expect.poll(width).toBe(728);
	await expect(page).toHaveURL('/sematkan/?pratinjau=desktop');
	const frame = preview(page).contentFrame();
	await expect(frame.getByTestId('map')).toBeVisible();
	// The script of the snippet runs here too.
	await expect(preview(page)).toHaveAttribute('style', /height/);
	await expect(async () => {
		const inside = await frame
			.locator('html')
			.evaluate((root) => root.getBoundingClientRect().height);
		const given = (await preview(page).boundingBox())?.height ?? 0;
		expect(Math.abs(inside - given)).toBeLessThanOrEqual(2);
	}).toPass();
});

test('trying options leaves no trail of steps behind', async ({ open, page }) => {
	await open();
	await page.getByRole('link', { name: 'Sematkan' }).click();
	await expect(code(page)).toBeVisible();
	for (const name of ['Terang', 'Gelap']) {
		await page.getByRole('radio', { name }).check();
		await expect(page).toHaveURL(`/sematkan/?tema=${name.toLowerCase()}`);
		await expect(preview(page).contentFrame().getByTestId('map')).toBeVisible();
	}
	await page.goBack();
	await expect(page).toHaveURL('/');
});

const FORMS: [name: string, form: string, pattern: RegExp][] = [
	['Iframe saja', 'iframe', /^<iframe [^>]+><\/iframe>$/],
	['Iframe + skrip', '', /<\/iframe>\n<script async src="[^"]+\/embed\.js"><\/script>$/],
	['AMP', 'amp', /^<amp-iframe [^>]+layout="responsive"[^>]+resizable[^>]*>[^]+<\/amp-iframe>$/],
	['Buletin / RSS', 'buletin', /^<a href="[^"]+\/"><img src="[^"]+\.png" alt="[^"]+"/]
];

test('each form of the code is copied by one press, and said', async ({ openBuilder, page }) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await openBuilder('?bentuk=amp');
	for (const [name, form, pattern] of FORMS) {
		await page.getByRole('radio', { name }).check();
		await expect(page).toHaveURL(`/sematkan/${form === '' ? '' : `?bentuk=${form}`}`);
		await expect(code(page)).toHaveValue(pattern);
		await expect(page.getByText('Kode disalin.')).toBeHidden();
		await page.getByRole('button', { name: 'Salin kode' }).click();
		await expect(page.getByRole('status').getByText('Kode disalin.')).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(await code(page).inputValue());
	}
});

coldTest('where the browser does not let it copy, the code is left selected', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.goto('/sematkan/');
	await expect(code(page)).toBeVisible();
	await page.getByRole('button', { name: 'Salin kode' }).click();
	await expect(page.getByText('Kode sudah dipilih.')).toBeVisible();
	await expect(code(page)).toBeFocused();
	const selected = await code(page).evaluate(
		(field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart
	);
	expect(selected).toBe((await code(page).inputValue()).length);
});

test('an embed can be frozen as of a day, and the code says which', async ({
	openBuilder,
	page
}) => {
	await openBuilder();
	const choice = page.getByRole('group', { name: 'Data', exact: true });
	await choice.getByRole('radio', { name: 'Data tetap per tanggal' }).check();
	const date = await page.getByRole('combobox', { name: 'Tanggal salinan' }).inputValue();
	expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	await expect(page).toHaveURL(`/sematkan/?data=${date}`);
	await expect(code(page)).toHaveValue(new RegExp(`/embed/\\?data=${date}"`));
	await expect(
		preview(page)
			.contentFrame()
			.getByText(/Data per/)
	).toBeVisible();
	await choice.getByRole('radio', { name: 'Ikut pembaruan' }).check();
	await expect(page).toHaveURL('/sematkan/');
});

test('what a newsletter cannot keep of the choice is said beside its code', async ({
	openBuilder,
	page
}) => {
	await openBuilder('?bentuk=buletin&sektor=pangan');
	await expect(code(page)).toHaveAccessibleDescription(/umpan RSS\.$/);
	await controls(page).getByRole('checkbox', { name: 'Judul' }).uncheck();
	await expect(code(page)).toHaveAccessibleDescription(/tautannya menuju halaman lengkap/);
	await page.getByRole('radio', { name: 'Data tetap per tanggal' }).check();
	await expect(code(page)).toHaveAccessibleDescription(/mengikuti data terbaru/);
	await page.getByRole('radio', { name: 'Jaringan', exact: true }).check();
	await expect(code(page)).toHaveAccessibleDescription(/selalu peta/);
	await page.getByRole('radio', { name: 'Iframe + skrip' }).check();
	await expect(code(page)).toHaveAccessibleDescription(/iframe tetap bekerja\./);
});

test('what the address asks and the builder does not know is said', async ({
	openBuilder,
	page
}) => {
	await openBuilder('?kontrol=judul,sihir&data=1999-01-01&kunci=tema&warna=merah');
	const notice = page.getByText('Bagian tautan ini diabaikan');
	for (const part of ['kontrol=sihir', 'data=1999-01-01', 'kunci=tema', 'warna=merah']) {
		await expect(notice).toContainText(part);
	}
	await expect(page.getByRole('radio', { name: 'Ikut pembaruan' })).toBeChecked();
});

test('the builder is usable by all, light and dark', async ({ openBuilder, page }) => {
	await openBuilder('?sektor=pangan&kunci=sektor');
	expect(await violations(page, { iframes: false })).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await violations(page, { ...COLOURS, iframes: false })).toEqual([]);
});

test.describe('at 360 px', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	test('nothing is cut off, and it is usable by all', async ({ openBuilder, page }) => {
		await openBuilder('?pratinjau=desktop&sektor=pangan');
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - window.innerWidth
		);
		expect(overflow).toBeLessThanOrEqual(0);
		expect(await violations(page, { iframes: false })).toEqual([]);
	});
});
