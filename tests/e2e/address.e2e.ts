import { count, expect, openAtlas, test, type PublishedAgreement } from './support';

test.use({ savesData: true });

type Keep = (agreement: PublishedAgreement) => boolean;

const of =
	(sector: string): Keep =>
	({ sectors }) =>
		sectors.includes(sector);
const since =
	(year: number): Keep =>
	({ signed }) =>
		Number(signed?.slice(0, 4)) >= year;

/** What each parameter asks for is counted beside the codec; here, that the page reads them, also as systems mangle them. */
const VIEWS: [query: string, keep: Keep][] = [
	[
		'?sektor=pendidikan,kesehatan&batas=ya&dari=2020&status=signed',
		(one) =>
			(of('pendidikan')(one) || of('kesehatan')(one)) &&
			one.bordering &&
			since(2020)(one) &&
			one.status === 'signed'
	],
	['?sektor=pendidikan&amp;dari=2020', (one) => of('pendidikan')(one) && since(2020)(one)],
	['?sektor=Pendidikan&#038;dari=2020.', (one) => of('pendidikan')(one) && since(2020)(one)]
];

for (const [query, keep] of VIEWS) {
	test(`${query} shows what a filter on the published data gives`, async ({ page, agreements }) => {
		const expected = agreements.filter(keep).length;
		expect(expected).toBeGreaterThan(0);
		await openAtlas(page, query);
		await expect(count(page)).toHaveText(String(expected));
		await expect(page.getByText('Bagian tautan ini diabaikan')).toHaveCount(0);
	});
}

test('back and forward restore each view', async ({ page, agreements }) => {
	await openAtlas(page);
	await page.getByRole('checkbox', { name: 'Infrastruktur & permukiman' }).check();
	const inGroup = agreements.filter(({ groups }) => groups.includes('infrastruktur')).length;
	await expect(count(page)).toHaveText(String(inGroup));
	await page.goBack();
	await expect(count(page)).toHaveText(String(agreements.length));
	await expect(
		page.getByRole('checkbox', { name: 'Infrastruktur & permukiman' })
	).not.toBeChecked();
	await page.goForward();
	await expect(count(page)).toHaveText(String(inGroup));
});

test('what an address says and the atlas does not know is told in one line', async ({
	page,
	agreements
}) => {
	await openAtlas(page, '?sektor=sihir,pendidikan&warna=merah&dari=abad-19&utm_source=koran');
	const expected = agreements.filter(({ sectors }) => sectors.includes('pendidikan')).length;
	await expect(count(page)).toHaveText(String(expected));
	const line = page.getByText('Bagian tautan ini diabaikan');
	await expect(line).toContainText('sektor=sihir');
	await expect(line).toContainText('warna=merah');
	await expect(line).toContainText('dari=abad-19');
	await expect(line).not.toContainText('utm_source');
});

test('a hostile address neither breaks the page nor runs', async ({ page }) => {
	await openAtlas(
		page,
		'?q=%E0%A4%A&daerah=__proto__,<img src=x onerror=alert(1)>&kamera=NaN,1e9,x'
	);
	await expect(page.getByText('Bagian tautan ini diabaikan')).toContainText('__proto__');
	await expect(page.locator('img[src=x]')).toHaveCount(0);
	expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
});
