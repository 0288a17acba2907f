import { count, expect, mapReady, sectorGroup } from './support';
import { test } from './warm';

const GROUP = 'Pendidikan & kebudayaan';
const OPENER = `Rincian sektor: ${GROUP}`;

test('a sector is chosen by mouse; count, address and legend agree', async ({
	open,
	page,
	agreements
}) => {
	await open();
	await mapReady(page);
	await sectorGroup(page).getByRole('button', { name: OPENER }).click();
	await sectorGroup(page).getByRole('checkbox', { name: 'Pendidikan', exact: true }).check();

	const expected = agreements.filter(({ sectors }) => sectors.includes('pendidikan')).length;
	await expect(count(page)).toHaveText(String(expected));
	await expect(page).toHaveURL(/\?sektor=pendidikan$/);
	await expect(sectorGroup(page).getByRole('checkbox', { name: GROUP })).toHaveJSProperty(
		'indeterminate',
		true
	);
	await mapReady(page);
});

test.describe('whatever the map shows', () => {
	test.use({ savesData: true });

	test('a whole group is chosen and taken back by keyboard', async ({ open, page, agreements }) => {
		await open();
		const box = sectorGroup(page).getByRole('checkbox', { name: GROUP });
		await box.focus();
		await page.keyboard.press('Space');

		const inGroup = agreements.filter(({ groups }) => groups.includes('pendidikan-budaya')).length;
		await expect(count(page)).toHaveText(String(inGroup));
		await expect(page).toHaveURL(/\?sektor=pendidikan-budaya$/);
		await expect(box).toBeFocused();

		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: OPENER })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(
			sectorGroup(page).getByRole('checkbox', { name: 'Pendidikan', exact: true })
		).toBeChecked();

		await box.focus();
		await page.keyboard.press('Space');
		await expect(count(page)).toHaveText(String(agreements.length));
		await expect(page).toHaveURL(/\/$/);
	});

	test('the counts say what each value would give, other filters kept', async ({
		open,
		page,
		agreements
	}) => {
		await open('?dari=2025&sektor=kesehatan');
		const since2025 = agreements.filter(({ signed }) => signed !== null && signed >= '2025');
		const tourism = since2025.filter(({ groups }) => groups.includes('wisata-kreatif')).length;
		const box = sectorGroup(page).getByRole('checkbox', { name: 'Pariwisata & ekonomi kreatif' });
		await expect(box).toHaveAccessibleDescription(`${tourism} kerja sama`);
	});
});
