/** Frozen copies: an embed shows the data of its date, whatever the data of today says. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { termStatus } from '../../src/lib/domain/term';
import { parsePublishedAgreements } from '../../src/lib/published/agreements-json';
import { loadDataset } from '../../src/lib/server/dataset';
import { FROZEN_FOLDER, listFrozen } from '../../src/lib/server/frozen';
import { checksum, readChecksums } from '../../src/lib/server/frozen-checksums';
import { printPublishedFile, PUBLISHED_FILES } from '../../src/lib/server/published-files';
import {
	count,
	dataAskedFor,
	detailsReady,
	expect,
	graphReady,
	mapPicture,
	mapReady,
	test
} from './support';

const today = loadDataset();
const dates = listFrozen();
/** The oldest copy: the further the data has moved on, the more it promises. */
const DATE = dates.at(-1) as string;
const COPY = `/data/beku/${DATE}`;
const { agreements: kept } = parsePublishedAgreements(
	JSON.parse(readFileSync(`${FROZEN_FOLDER}/${DATE}/agreements.json`, 'utf8'))
);

/** The data of a later build, in which hardly anything of the copy is left. */
const FEW = 50;
async function changeLivingData(page: Page): Promise<void> {
	const later = { ...today, agreements: today.agreements.slice(0, FEW) };
	for (const name of PUBLISHED_FILES) {
		await page.route(`**/data/${name}`, (route) =>
			route.fulfill({ contentType: 'application/json', body: printPublishedFile(name, later) })
		);
	}
}

test('a build serves its data as a freeze would keep it', async ({ request }) => {
	for (const name of PUBLISHED_FILES) {
		const served = await (await request.get(`/data/${name}`)).text();
		expect(served === printPublishedFile(name, today), name).toBe(true);
	}
});

test('and every copy that is kept byte for byte', async ({ request }) => {
	const sums = readChecksums('.');
	for (const date of dates) {
		for (const name of PUBLISHED_FILES) {
			const served = await (await request.get(`/data/beku/${date}/${name}`)).body();
			const path = `${FROZEN_FOLDER}/${date}/${name}`;
			expect(served.equals(readFileSync(path)), path).toBe(true);
			expect(checksum(served), path).toBe(sums.get(path));
		}
	}
});

test('where the data has changed, a frozen embed shows what it showed', async ({ page }) => {
	await changeLivingData(page);
	await page.goto('/embed/');
	await expect(count(page)).toHaveText(String(FEW));

	const asked = dataAskedFor(page);
	await page.goto(`/embed/?data=${DATE}`);
	await mapReady(page);
	await expect(count(page)).toHaveText(String(kept.length));
	await expect(page.getByText(/Data per \d+ \S+ \d{4}/)).toBeVisible();
	expect(new Set(asked)).toEqual(
		new Set([`${COPY}/agreements-brief.json`, `${COPY}/regions.json`])
	);

	await page.getByText(/^Daftar .* kerja sama/).click();
	await detailsReady(page);
	await expect(page.getByText(`20 dari ${kept.length}`)).toBeVisible();
	await page.getByRole('link', { name: 'Jaringan', exact: true }).click();
	await graphReady(page);
	expect(new Set(asked)).toEqual(new Set(PUBLISHED_FILES.map((name) => `${COPY}/${name}`)));
});

test('years later it counts and draws agreements as they were that day', async ({ page }) => {
	const held = kept.filter((agreement) => termStatus(agreement, DATE) === 'aktif');
	const shown: string[] = [];
	for (const now of [`${DATE}T12:00:00`, '2090-01-01T12:00:00']) {
		await page.clock.setFixedTime(now);
		await page.goto(`/embed/?data=${DATE}&berlaku=aktif`);
		await expect(count(page)).toHaveText(String(held.length));
		await page.goto(`/embed/?data=${DATE}`);
		shown.push(await mapPicture(page));
	}
	expect(held.length).toBeGreaterThan(0);
	expect(shown[1] === shown[0]).toBe(true);
	// The same clock, without a date: by then all of them have ended.
	await page.goto('/embed/?berlaku=aktif');
	await expect(count(page)).toHaveText('0');
});

test('words are looked for in the copy, which comes whole and once', async ({ page }) => {
	const asked = dataAskedFor(page);
	await page.goto(`/embed/?data=${DATE}&q=madiun`);
	await expect(count(page)).not.toHaveText('0');
	expect(asked.filter((path) => path.endsWith('/agreements.json'))).toEqual([
		`${COPY}/agreements.json`
	]);
});

test('the data of a copy is asked for before the scripts have come', async ({ page }) => {
	await page.route('**/_app/**/*.js', () => undefined);
	const brief = page.waitForResponse((response) =>
		response.url().endsWith(`${COPY}/agreements-brief.json`)
	);
	const asked = dataAskedFor(page);
	await page.goto(`/embed/?data=${DATE}`);
	expect((await brief).ok()).toBe(true);
	await expect.poll(() => asked).toContain(`${COPY}/regions.json`);
	expect(asked.filter((path) => !path.startsWith(COPY))).toEqual([]);
});

test.describe('a copy that is not there', () => {
	test.use({ expectedErrors: [/404/] });

	test('an embed of a day that was never kept says so, and leads to the atlas', async ({
		page
	}) => {
		await page.goto('/embed/?data=1999-12-31');
		await expect(page.getByText('31 Desember 1999')).toBeVisible();
		await expect(page.getByRole('link', { name: /Jejaring Daerah/ }).first()).toBeVisible();
	});
});
