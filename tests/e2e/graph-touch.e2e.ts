import type { Page } from '@playwright/test';
import {
	drawnExtent,
	expectOtherPicture,
	expectPicture,
	frameOf,
	graph,
	mover,
	picture,
	placesInGraph,
	unpin,
	withPartners
} from './graph-places';
import { expect, graphReady } from './support';
import { test } from './warm';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

type Point = { x: number; y: number };

/** Fingers put down, drawn along and lifted; all of them move alike in steps. */
async function draw(page: Page, from: Point[], to: Point[]): Promise<void> {
	const STEPS = 10;
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints });
	await touch('touchStart', from);
	for (let step = 1; step <= STEPS; step++) {
		const at = from.map(({ x, y }, finger) => ({
			x: x + (((to[finger]?.x ?? x) - x) * step) / STEPS,
			y: y + (((to[finger]?.y ?? y) - y) * step) / STEPS
		}));
		await touch('touchMove', at);
	}
	await touch('touchEnd', []);
}

async function middleOf(page: Page): Promise<Point> {
	const box = await frameOf(page);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('one finger on the graph scrolls the page, two zoom the graph', async ({ open, page }) => {
	await open('?tampilan=jaringan');
	const before = await picture(page);
	const { x, y } = await middleOf(page);
	await draw(page, [{ x, y }], [{ x, y: y - 200 }]);
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
	await expectPicture(page, before);

	const now = await middleOf(page);
	const fingers = (apart: number) => [
		{ x: now.x - apart, y: now.y },
		{ x: now.x + apart, y: now.y }
	];
	await draw(page, fingers(30), fingers(90));
	await expectOtherPicture(page, before);
});

test('one finger on the graph is told to take another; the hint goes by itself', async ({
	open,
	page
}) => {
	await open('?tampilan=jaringan');
	await graphReady(page);
	const hint = page.getByText('Gunakan dua jari untuk menggeser jaringan');
	const { x, y } = await middleOf(page);
	await draw(page, [{ x, y }], [{ x, y: y - 100 }]);
	await expect(hint).toBeVisible();
	await expect(hint).toBeHidden();
});

test('a region is moved and held by buttons of a finger’s size', async ({ open, page }) => {
	await open('?daerah=kota-madiun&tampilan=jaringan');
	const before = await picture(page);
	await page.getByRole('button', { name: 'Atur tampilan' }).tap();
	const buttons = mover(page, 'Kota Madiun');
	for (const button of await buttons.getByRole('button').all()) {
		const box = await button.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
	}
	await buttons.getByRole('button', { name: 'Geser ke kiri' }).tap();
	const hold = buttons.getByRole('button', { name: 'Kunci di tempat' });
	await expect(hold).toHaveAttribute('aria-pressed', 'true');
	await expectOtherPicture(page, before);
	await page.getByText('Warna titik: Gugus pulau').tap();
	await expect(page.getByTestId('graph').getByRole('listitem').last()).toHaveText(
		'Dikunci di tempat'
	);
	await expect(unpin(page, 'Kota Madiun')).toBeVisible();
	await hold.tap();
	await expect(hold).toHaveAttribute('aria-pressed', 'false');
	await expect(unpin(page, 'Kota Madiun')).toBeHidden();
});

for (const level of ['daerah', 'provinsi']) {
	test(`held upright, the screen is filled by a layout of its shape: ${level}`, async ({
		open,
		page,
		request
	}) => {
		await open(`?tingkat=${level}&tampilan=jaringan`);
		const drawn = await drawnExtent(page, request, level);
		const box = await graph(page).boundingBox();
		expect(box?.height).toBeGreaterThan(box?.width ?? Infinity);
		expect(drawn.right - drawn.left).toBeGreaterThan(0.6 * (box?.width ?? Infinity));
		expect(drawn.bottom - drawn.top).toBeGreaterThan(0.6 * (box?.height ?? Infinity));
		for (const part of await page.getByTestId('graph').getByRole('button').all()) {
			const button = await part.boundingBox();
			if (button === null || button.y < (box?.y ?? 0)) continue;
			const beside = button.x >= drawn.right || button.y >= drawn.bottom;
			expect(beside, `${await part.getAttribute('aria-label')} beside the picture`).toBe(true);
		}
	});
}

test('a tap selects a region; graph and panel stay in sight together', async ({
	open,
	page,
	request,
	agreements
}) => {
	await open('?daerah=kota-madiun&tampilan=jaringan');
	await graphReady(page);
	await page.getByTestId('graph').evaluate((graph) => graph.scrollIntoView());
	const place = await placesInGraph(page, request, withPartners(agreements, '35.77'));
	const { x, y } = place('35.73');
	await page.touchscreen.tap(x, y);
	await expect(page).toHaveURL('/?daerah=kota-malang&tampilan=jaringan');
	const panel = page.getByRole('region', { name: 'Kota Malang', exact: true });
	await expect(panel).toBeInViewport();
	const frame = await page.getByTestId('graph').boundingBox();
	const [picture, sheet] = [await graph(page).boundingBox(), await panel.boundingBox()];
	expect(frame?.y).toBeLessThan(60);
	expect(picture?.height).toBeGreaterThan(250);
	expect(sheet?.y).toBeGreaterThanOrEqual((picture?.y ?? Infinity) + (picture?.height ?? 0));
});

test('opened with a selection, all of its graph stands between the head of the page and the panel', async ({
	open,
	page,
	request,
	agreements
}) => {
	for (const [width, height] of [
		[320, 568],
		[360, 640],
		[360, 780]
	] as const) {
		await page.setViewportSize({ width, height });
		await open('?daerah=kota-madiun&tampilan=jaringan');
		await graphReady(page);
		const picture = await graph(page).boundingBox();
		const panel = page.getByRole('region', { name: 'Kota Madiun', exact: true });
		const sheet = await panel.boundingBox();
		const bottom = Math.min((picture?.y ?? 0) + (picture?.height ?? 0), sheet?.y ?? 0);
		expect(bottom - (picture?.y ?? Infinity), `at ${width} × ${height}`).toBeGreaterThan(
			0.42 * width
		);
		const shown = withPartners(agreements, '35.77');
		const place = await placesInGraph(page, request, shown);
		for (const code of shown) {
			const { x, y } = place(code);
			expect(y, `${code} at ${width} × ${height}`).toBeGreaterThan(picture?.y ?? Infinity);
			expect(y, `${code} at ${width} × ${height}`).toBeLessThan(bottom);
			expect(x, `${code} at ${width} × ${height}`).toBeGreaterThan(0);
			expect(x, `${code} at ${width} × ${height}`).toBeLessThan(width);
		}
	}
});

test('everything a finger does has a button of its size', async ({ open, page }) => {
	await open('?daerah=kota-madiun&tampilan=jaringan');
	await graphReady(page);
	await page.getByRole('button', { name: 'Atur tampilan' }).tap();
	await expect(page.getByRole('button', { name: 'Susun ulang' })).toBeVisible();
	const small = await page
		.getByTestId('graph')
		.locator('button, select, summary, a')
		.evaluateAll((controls) =>
			controls.flatMap((control) => {
				const { width, height } = control.getBoundingClientRect();
				return Math.min(width, height) < 40 ? [`${control.textContent}: ${width} × ${height}`] : [];
			})
		);
	expect(small).toEqual([]);
});
