import { count, expect, test } from './support';

// The browser itself reports a failed request; the page must add nothing to that.
test.use({ expectedErrors: [/Failed to load resource/], savesData: true });

const FAILURES: [name: string, answer: { status: number; body: string }][] = [
	['an error of the server', { status: 500, body: 'oops' }],
	['something that is not JSON', { status: 200, body: '<html>' }],
	['JSON of another shape', { status: 200, body: '{"version":1,"agreements":[{"id":7}]}' }]
];

for (const [name, answer] of FAILURES) {
	test(`${name} instead of the data is explained, and trying again works`, async ({ page }) => {
		let broken = true;
		await page.route('**/data/agreements-brief.json', (route) =>
			broken ? route.fulfill({ ...answer, contentType: 'application/json' }) : route.continue()
		);
		await page.goto('/');
		const notice = page.getByRole('alert');
		await expect(notice).toContainText('Data kerja sama tidak dapat dimuat');
		broken = false;
		await notice.getByRole('button', { name: 'Coba lagi' }).click();
		await expect(count(page)).toBeVisible();
	});
}
