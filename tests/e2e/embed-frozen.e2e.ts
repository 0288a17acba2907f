/** Frozen copies: an embed shows the data of its date, whatever the data of today says. */
import type { Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { loadDataset } from '../../src/lib/server/dataset';
import { printPublishedFile, PUBLISHED_FILES } from '../../src/lib/server/published-files';
import { FROZEN_FOLDER, listFrozen } from '../../src/lib/server/frozen';
import { count, dataAskedFor, expect, mapReady, test } from './support';

const DATE = '2026-01-13';
const today = loadDataset();
/** The record as it was when a hundred agreements were known. */
const then = { ...today, agreements: today.agreements.slice(0, 100) };

/** Serves a frozen copy that this build does not hold; tells which published files were asked for. */
async function serveCopy(page: Page): Promise<string[]> {
	const asked = dataAskedFor(page);
	await page.route('**/embed/?*', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: withCopy(await response.text()) });
	});
	for (const name of PUBLISHED_FILES) {
		await page.route(`**/data/beku/${DATE}/${name}`, (route) =>
			route.fulfill({ contentType: 'application/json', body: printPublishedFile(name, then) })
		);
	}
	return asked;
}

/** The page as a build with the copy prints it: the date is in its list, and the policy names the script that says so. */
function withCopy(html: string): string {
	const [, script = ''] = /<script>([^<]*frozenDates:\[[^<]*)<\/script>/.exec(html) ?? [];
	const listed = script.replace('frozenDates:[', `frozenDates:["${DATE}",`).replace(',]', ']');
	const hash = (text: string) => createHash('sha256').update(text).digest('base64');
	expect(html).toContain(hash(script));
	return html.replace(hash(script), hash(listed)).replace(script, () => listed);
}

test('a build serves its data as a freeze would keep it', async ({ request }) => {
	for (const name of PUBLISHED_FILES) {
		const served = await (await request.get(`/data/${name}`)).text();
		expect(served === printPublishedFile(name, today), name).toBe(true);
	}
});

test('and every copy that is kept byte for byte', async ({ request }) => {
	const dates = listFrozen();
	test.skip(dates.length === 0, 'No copy is kept yet.');
	for (const date of dates) {
		for (const name of PUBLISHED_FILES) {
			const served = await (await request.get(`/data/beku/${date}/${name}`)).body();
			const kept = readFileSync(`${FROZEN_FOLDER}/${date}/${name}`);
			expect(served.equals(kept), `${date}/${name}`).toBe(true);
		}
	}
});

test('a frozen embed shows the data of its date, and asks for no other', async ({ page }) => {
	const asked = await serveCopy(page);
	await page.goto(`/embed/?data=${DATE}`);
	await mapReady(page);
	await expect(count(page)).toHaveText('100');
	expect(asked).toContain(`/data/beku/${DATE}/agreements-brief.json`);
	expect(asked.filter((path) => !path.startsWith(`/data/beku/${DATE}/`))).toEqual([]);
	await expect(page.getByText('13 Januari 2026')).toBeVisible();
});

test('words are looked for in the copy, which comes whole and once', async ({ page }) => {
	const asked = await serveCopy(page);
	await page.goto(`/embed/?data=${DATE}&q=madiun`);
	await expect(count(page)).not.toHaveText('0');
	expect(asked.filter((path) => path.endsWith('/agreements.json'))).toHaveLength(1);
});

test.describe('an embed of a day that was never kept', () => {
	test.use({ expectedErrors: [/404/] });

	test('says so, and leads to the atlas', async ({ page }) => {
		await page.goto('/embed/?data=1999-12-31');
		await expect(page.getByText('31 Desember 1999')).toBeVisible();
		await expect(page.getByRole('link', { name: /Jejaring Daerah/ }).first()).toBeVisible();
	});
});
