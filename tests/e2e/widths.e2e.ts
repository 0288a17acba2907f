/** What every width owes its readers: nothing past the edge, what is selected in sight, a list that can be sorted. */
import type { Page } from '@playwright/test';
import type { Position } from '../../src/lib/domain/region';
import { toScene, viewportOf } from '../../src/lib/scene/mercator';
import { pointOnScreen } from '../../src/lib/scene/on-screen';
import { pinnedCamera, publishedRegions, regionsBySlug } from './places';
import { expect, graphReady, mapReady } from './support';
import { follow, test } from './warm';

const PAIR = 'daerah=kota-malang&mitra=kota-jambi';

const clearSelection = (page: Page) => page.getByRole('link', { name: 'Tutup' });

/** Pixels by which the page is wider than the window, and higher than what it holds. */
function overflow(page: Page): Promise<{ across: number; down: number }> {
	return page.evaluate(() => {
		const { scrollWidth, scrollHeight } = document.documentElement;
		return {
			across: scrollWidth - window.innerWidth,
			down:
				scrollHeight - Math.max(document.body.getBoundingClientRect().height, window.innerHeight)
		};
	});
}

/** Of some places those that a reader sees on the map, covered neither by a panel nor by a button. */
async function inSight(page: Page, places: readonly Position[]): Promise<Position[]> {
	const [longitude, latitude, zoom] = await pinnedCamera(page);
	const map = page.getByTestId('map');
	const [width, height] = await map.evaluate((frame) => [frame.clientWidth, frame.clientHeight]);
	const viewport = viewportOf({ longitude, latitude, zoom }, width ?? 0, height ?? 0);
	const seen = await map.evaluate(
		(frame, points) => {
			const { left, top } = frame.getBoundingClientRect();
			return points.map(([x, y]) => {
				const upmost = document.elementFromPoint(left + x, top + y);
				return upmost?.closest('.map') != null && frame.contains(upmost);
			});
		},
		places.map((place) => pointOnScreen(toScene(place), viewport))
	);
	return places.filter((_, index) => seen[index]);
}

const SCREENS = [
	[360, 740],
	[768, 1024],
	[1440, 900]
] as const;

/** All of a view: bar, panels and pictures come one after another. */
async function expectWhole(page: Page, tab: string, selection: string): Promise<void> {
	if (tab === 'daftar') await expect(page.getByRole('table')).toBeVisible();
	if (tab === 'peta' || tab === 'belah') await expect(page.getByTestId('map')).toBeVisible();
	if (tab === 'jaringan' || tab === 'belah') await graphReady(page);
	await expect(clearSelection(page)).toBeVisible({ visible: selection !== '' });
}

for (const tab of ['peta', 'jaringan', 'belah', 'daftar']) {
	test(`?tampilan=${tab}: nothing leaves the page at any width, whatever is selected`, async ({
		open,
		page
	}) => {
		// Three views, each at three widths.
		test.slow();
		await open(`?tampilan=${tab}`);
		for (const selection of ['', PAIR, 'daerah=kabupaten-banyuwangi']) {
			await follow(page, `/?tampilan=${tab}&${selection}`);
			for (const [width, height] of SCREENS) {
				await test.step(`“${selection}” at ${width} px`, async () => {
					await page.setViewportSize({ width, height });
					await expectWhole(page, tab, selection);
					await expect(async () => {
						const { across, down } = await overflow(page);
						expect(across).toBeLessThanOrEqual(0);
						expect(down).toBeLessThanOrEqual(1);
					}).toPass({ timeout: 10_000 });
				});
			}
		}
	});
}

for (const [width, height] of [
	[360, 740],
	[768, 1024],
	[1000, 700],
	[1440, 900]
] as const) {
	test.describe(`at ${width} px`, () => {
		test.use({ viewport: { width, height } });

		test('both regions of a pair are in sight', async ({ open, page, request }) => {
			const region = await regionsBySlug(request);
			const places = [region('kota-malang').point, region('kota-jambi').point];
			await open(`?${PAIR}`);
			await mapReady(page);
			expect(await inSight(page, places)).toEqual(places);
		});

		// The panel opens with the choice, and takes its room while the camera is on its way.
		test('a region comes into sight with its partners when it is chosen', async ({
			open,
			page,
			request,
			agreements
		}) => {
			const own = agreements.filter(({ parties }) => parties.includes('35.73'));
			const codes = new Set(own.flatMap(({ parties }) => parties));
			const regions = await publishedRegions(request);
			const places = regions.filter(({ code }) => codes.has(code)).map(({ point }) => point);
			await open();
			await mapReady(page);
			const search = page.getByRole('combobox', { name: 'Cari daerah' });
			await search.fill('kota malang');
			await search.press('ArrowDown');
			await search.press('Enter');
			await expect(page.getByRole('region', { name: 'Kota Malang', exact: true })).toBeVisible();
			await mapReady(page);
			expect(await inSight(page, places)).toEqual(places);
		});
	});
}

for (const width of [360, 768]) {
	test(`the cards of the list are sorted by keyboard at ${width} px`, async ({
		open,
		page,
		agreements
	}) => {
		await open('?tampilan=daftar&sektor=kesehatan');
		await page.setViewportSize({ width, height: 900 });
		const health = agreements.filter(({ sectors }) => sectors.includes('kesehatan'));
		const distances = health.map(({ distanceKm }) => distanceKm);
		const first = page.getByRole('table').locator('tbody').getByRole('row').first();
		const order = page.getByRole('combobox', { name: 'Urutkan' });
		const direction = page.getByRole('combobox', { name: 'Arah urutan' });
		await expect(order.getByRole('option', { selected: true })).toHaveText('Tanggal');
		await expect(direction.getByRole('option', { selected: true })).toHaveText('Terbaru dulu');

		await order.press('J');
		await expect(direction.getByRole('option', { selected: true })).toHaveText('Terdekat dulu');
		await expect(first).toContainText(`${Math.min(...distances).toLocaleString('id-ID')} km`);
		await direction.press('ArrowDown');
		await expect(first).toContainText(`${Math.max(...distances).toLocaleString('id-ID')} km`);

		// Where there is room for columns their headings show the same order.
		await page.setViewportSize({ width: 1440, height: 900 });
		await expect(page.getByRole('columnheader', { name: 'Jarak' })).toHaveAttribute(
			'aria-sort',
			'descending'
		);
	});
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

	for (const tab of ['jaringan', 'belah']) {
		test(`?tampilan=${tab}: the graph lies over nothing, and one switch of levels is enough`, async ({
			open,
			page
		}) => {
			await open(`?tampilan=${tab}`);
			if (tab === 'belah') await mapReady(page);
			await graphReady(page);
			const stage = await page.getByRole('application').boundingBox();
			const rankings = await page.locator('summary', { hasText: 'Peringkat' }).boundingBox();
			expect(stage?.height).toBeGreaterThan(300);
			expect((stage?.y ?? NaN) + (stage?.height ?? NaN)).toBeLessThanOrEqual(rankings?.y ?? NaN);
			await expect(page.getByRole('group', { name: 'Tingkat' })).toHaveCount(1);
		});
	}
});

test.describe('with large letters', () => {
	test.use({ savesData: true, viewport: { width: 1280, height: 720 } });

	test('map and graph keep a height and a width to be read, beside whatever stands around them', async ({
		open,
		page
	}) => {
		await open();
		const map = page.getByTestId('map');
		const graph = page.getByRole('application');
		for (const [query, pictures, share] of [
			['', [map], 0.39],
			['?daerah=kota-madiun', [map], 0.39],
			// On a phone the panel has its share too.
			['?daerah=kota-madiun&tampilan=jaringan', [graph], 0.33],
			['?tampilan=belah', [map, graph], 0.29]
		] as const) {
			await follow(page, `/${query}`);
			await expect(page).toHaveURL(`/${query}`);
			for (const [width, height] of [
				[1280, 720],
				[360, 780]
			] as const) {
				await page.setViewportSize({ width, height });
				for (const letters of ['24px', '32px']) {
					await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
					for (const picture of pictures) {
						await expect(async () => {
							const box = await picture.boundingBox();
							expect(box?.height).toBeGreaterThanOrEqual(share * height);
							expect(box?.width).toBeGreaterThanOrEqual(320);
						}, `${query} at ${width} px, ${letters}`).toPass({ timeout: 10_000 });
					}
				}
			}
		}
		await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
	});
});

test.describe('what is filtered', () => {
	test.use({ savesData: true, viewport: { width: 1440, height: 900 } });

	test('changes nothing of the map’s size: the country does not shrink', async ({ open, page }) => {
		const size = async () => {
			const box = await page.getByTestId('map').boundingBox();
			return [box?.width, box?.height];
		};
		await open();
		await expect(page.getByTestId('map')).toBeVisible();
		const whole = await size();
		expect(whole[1]).toBeGreaterThan(450);
		for (const query of [
			'?sektor=kesehatan',
			'?sektor=kesehatan&status=planned&dari=2015&sampai=2025'
		]) {
			await follow(page, `/${query}`);
			await expect(page).toHaveURL(`/${query}`);
			await expect(page.getByTestId('map')).toBeVisible();
			await expect.poll(size, query).toEqual(whole);
		}
	});
});
