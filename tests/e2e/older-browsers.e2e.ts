/** In a browser older than the README promises a page stays what it came as: picture, sentence, list and links. */
import type { Page } from '@playwright/test';
import { dataAskedFor, expect, test } from './support';

const PAGES = [
	{ path: '/', link: 'Seluruh data (CSV)' },
	{ path: '/?sektor=pangan-kelautan', link: 'Seluruh data (CSV)' },
	{ path: '/embed/', link: 'Buka di Jejaring Daerah' },
	{ path: '/embed/?daerah=kota-madiun', link: 'Buka di Jejaring Daerah' },
	{ path: '/embed/sektor/kesehatan/', link: 'Buka di Jejaring Daerah' }
];

async function expectStanding(page: Page, link: string): Promise<void> {
	const image = page.locator('picture img');
	await expect(image).toBeVisible();
	await expect
		.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth))
		.toBeGreaterThan(300);
	const sentence = (await image.getAttribute('alt')) ?? '';
	await expect(page.getByText(sentence).first()).toBeVisible();
	await expect(
		page.getByText('Peta interaktif memerlukan JavaScript, peramban yang cukup baru')
	).toBeVisible();
	const items = page.locator('.standing-list').getByRole('listitem');
	await expect(items.first()).toBeVisible();
	await expect(items.first().getByRole('link')).toHaveAttribute('href', /^https?:/);
	await expect(page.getByRole('link', { name: link })).toBeVisible();
	await expect(page.getByText('Memuat data')).toBeHidden();
	await expect(page.getByRole('heading', { name: 'tidak dapat ditampilkan' })).toHaveCount(0);
}

const OLDER: [lacks: string, make: () => void][] = [
	['URL.canParse', () => Reflect.deleteProperty(URL, 'canParse')],
	[':has()', () => (CSS.supports = () => false)]
];

for (const [lacks, make] of OLDER) {
	test.describe(`a browser without ${lacks}`, () => {
		for (const { path, link } of PAGES) {
			test(`keeps what ${path} came with, and fetches nothing for more`, async ({ page }) => {
				const scripts: string[] = [];
				page.on('request', (request) => {
					if (request.resourceType() === 'script') scripts.push(request.url());
				});
				const data = dataAskedFor(page);
				await page.addInitScript(make);
				await page.goto(path);
				await expectStanding(page, link);
				await page.locator('picture img').click({ trial: true });
				await page.keyboard.press('Tab');
				expect(scripts).toEqual([]);
				expect(data).toEqual([]);
			});
		}
	});
}

const BROKEN: [name: string, addresses: string, script: string][] = [
	['does not parse', '**/_app/**/*.js', 'let = ;'],
	['throws as it is read', '**/_app/immutable/entry/app.*.js', 'throw new TypeError("missing")'],
	['of the page alone throws', '**/_app/immutable/nodes/*.js', 'throw new TypeError("missing")']
];

for (const [name, addresses, body] of BROKEN) {
	test.describe(`where a script ${name}`, () => {
		test.use({ expectedErrors: [/SyntaxError|TypeError: missing/] });

		// What is lost instead is seen on each page by lost-beginning.e2e.ts.
		for (const { path, link } of PAGES.filter(({ path }) => path.includes('?'))) {
			test(`${path} stays what it came as`, async ({ page }) => {
				await page.route(addresses, (route) =>
					route.fulfill({ body, contentType: 'text/javascript' })
				);
				await page.goto(path);
				await expectStanding(page, link);
			});
		}
	});
}

test.describe('on an address that leads nowhere', () => {
	test.use({ expectedErrors: [/404/] });

	test('a browser that is too old says so', async ({ page }) => {
		await page.addInitScript(() => Reflect.deleteProperty(URL, 'canParse'));
		await page.goto('/embed/daerah/atlantis/');
		await expect(page.getByText('Halaman ini tidak ada')).toBeVisible();
	});
});
