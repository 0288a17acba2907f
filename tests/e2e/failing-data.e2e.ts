import { count, expect, test } from './support';

test.use({ savesData: true });

test('data of another shape is explained, and trying again works', async ({ page }) => {
	const body = '{"version":1,"agreements":[{"id":7}]}';
	let broken = true;
	await page.route('**/data/agreements-brief.json', (route) =>
		broken ? route.fulfill({ body, contentType: 'application/json' }) : route.continue()
	);
	await page.goto('/');
	const notice = page.getByRole('alert');
	await expect(notice).toContainText('Data kerja sama tidak dapat dimuat');
	broken = false;
	await notice.getByRole('button', { name: 'Coba lagi' }).click();
	await expect(count(page)).toBeVisible();
});
