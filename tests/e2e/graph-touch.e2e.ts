import type { Page } from '@playwright/test';
import { graph, picture, placesInGraph, withPartners } from './graph-places';
import { expect, graphReady, openAtlas, test } from './support';

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
	const box = await graph(page).boundingBox();
	if (box === null) throw new Error('The graph is not on screen.');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('one finger on the graph scrolls the page, two zoom the graph', async ({ page }) => {
	await openAtlas(page, '?tampilan=jaringan');
	const before = await picture(page);
	const { x, y } = await middleOf(page);
	await draw(page, [{ x, y }], [{ x, y: y - 200 }]);
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
	expect(await picture(page)).toBe(before);

	const now = await middleOf(page);
	const fingers = (apart: number) => [
		{ x: now.x - apart, y: now.y },
		{ x: now.x + apart, y: now.y }
	];
	await draw(page, fingers(30), fingers(90));
	await expect.poll(async () => (await picture(page)) === before).toBe(false);
});

test('a tap selects a region; graph and panel stay in sight together', async ({
	page,
	request,
	agreements
}) => {
	await openAtlas(page, '?daerah=kota-madiun&tampilan=jaringan');
	await graphReady(page);
	await expect(graph(page)).toBeInViewport({ ratio: 0.9 });
	const place = await placesInGraph(page, request, withPartners(agreements, '35.77'));
	const { x, y } = place('35.73');
	await page.touchscreen.tap(x, y);
	await expect(page).toHaveURL('/?daerah=kota-malang&tampilan=jaringan');
	const panel = page.getByRole('region', { name: 'Kota Malang', exact: true });
	await expect(panel).toBeInViewport();
	const [picture, sheet] = [await graph(page).boundingBox(), await panel.boundingBox()];
	expect(picture?.y).toBeLessThan(60);
	expect((sheet?.y ?? 0) - (picture?.y ?? 0)).toBeGreaterThan(280);
});

test('everything a finger does has a button of its size', async ({ page }) => {
	await openAtlas(page, '?tingkat=daerah&tampilan=jaringan');
	await graphReady(page);
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
