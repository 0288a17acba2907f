import { count, expect, openAtlas, test, type PublishedAgreement } from './support';

test.use({ savesData: true });

type Keep = (agreement: PublishedAgreement) => boolean;

const has =
	(code: string): Keep =>
	({ parties }) =>
		parties.includes(code);
const year = ({ signed }: PublishedAgreement) => Number(signed?.slice(0, 4));
const inProvince =
	(province: string): Keep =>
	({ parties }) =>
		parties.some((code) => code.slice(0, 2) === province);

const VIEWS: [query: string, keep: Keep][] = [
	['?sektor=pendidikan', ({ sectors }) => sectors.includes('pendidikan')],
	['?sektor=ekonomi', ({ groups }) => groups.includes('ekonomi')],
	['?sektor=tidak-disebut', ({ sectors }) => sectors.length === 0],
	['?daerah=kota-madiun', has('35.77')],
	['?daerah=kota-madiun&mitra=kota-kediri', (one) => has('35.77')(one) && has('35.71')(one)],
	['?daerah=provinsi-bali', has('51')],
	['?dari=2025&sampai=2026', (one) => year(one) >= 2025 && year(one) <= 2026],
	['?batas=ya', ({ bordering }) => bordering],
	['?batas=tidak', ({ bordering }) => !bordering],
	['?sektor=pangan&provinsi=52', (one) => one.sectors.includes('pangan') && inProvince('52')(one)],
	['?provinsi=35,51', (one) => inProvince('35')(one) || inProvince('51')(one)],
	['?jenis=sister-city', ({ instruments }) => instruments.includes('sister-city')],
	['?status=planned,renewed', ({ status }) => status !== 'signed'],
	[
		'?sektor=pendidikan,kesehatan&batas=ya&dari=2020&status=signed',
		(one) =>
			one.sectors.some((id) => id === 'pendidikan' || id === 'kesehatan') &&
			one.bordering &&
			year(one) >= 2020 &&
			one.status === 'signed'
	]
];

for (const [query, keep] of VIEWS) {
	test(`${query} shows what a filter on the published data gives`, async ({ page, agreements }) => {
		const expected = agreements.filter(keep).length;
		expect(expected).toBeGreaterThan(0);
		await openAtlas(page, query);
		await expect(count(page)).toHaveText(String(expected));
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
