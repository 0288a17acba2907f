import type { Page } from '@playwright/test';
import { bundleForPage } from '../bundle-for-page';
import type { LargeGraph } from './graph-large-in-page';
import { expect, test } from './support';

// As many regions and links as the French atlas of decentralised cooperation has; here they are synthetic.
const REGIONS = 15_000;
const LINKS = 12_000;

type Mounted = Window & { large: LargeGraph };

test.use({ bypassCSP: true, viewport: { width: 1200, height: 800 } });

const read = (
	page: Page
): Promise<Pick<LargeGraph, 'selected' | 'ready' | 'turns' | 'nodes' | 'links'>> =>
	page.evaluate(() => (window as unknown as Mounted).large);

async function ready(page: Page): Promise<void> {
	await expect.poll(async () => (await read(page)).ready).toBe(true);
}

test('a synthetic network of 15,000 regions and 12,000 links is drawn without a freeze, moves and is selected from', async ({
	page
}) => {
	await page.goto('/?tampilan=daftar');
	await page.addScriptTag({
		content: await bundleForPage(new URL('./graph-large-in-page.ts', import.meta.url))
	});
	await page.evaluate(
		([regions, links]) => {
			(window as unknown as Mounted).large = window.mountLarge(regions, links);
		},
		[REGIONS, LINKS] as const
	);
	expect((await read(page)).nodes).toBe(REGIONS);
	expect((await read(page)).links).toBe(LINKS);

	// While it is drawn the page goes on with other things: its own timer comes round time and again.
	await page.evaluate(() => (window as unknown as Mounted).large.draw());
	expect((await read(page)).turns).toBeGreaterThan(10);

	const place = (code: string) =>
		page.evaluate((one) => (window as unknown as Mounted).large.place(one), code);
	const before = await place('007575');
	await page.mouse.move(30, 790);
	await page.mouse.down();
	await page.mouse.move(130, 740, { steps: 5 });
	await page.mouse.up();
	await ready(page);
	const after = await place('007575');
	expect([after.x - before.x, after.y - before.y]).toEqual([
		expect.closeTo(100, 0),
		expect.closeTo(-50, 0)
	]);

	for (let turn = 0; turn < 6; turn++) {
		await page.mouse.move(after.x, after.y);
		await page.mouse.wheel(0, -320);
	}
	await ready(page);
	const near = await place('007575');
	await page.mouse.click(near.x, near.y);
	await expect.poll(async () => (await read(page)).selected).toBe('007575');
	await ready(page);
});
