/** An embed in a news page whose frames pym.js makes and sizes. */
import { PYM_PLACE, pymArticle } from '../hosts/pym';
import {
	embed,
	expect,
	expectHeightsAgree,
	expectHeightsFollowFilter,
	measure,
	test
} from './host-page';

test.use({ savesData: true });

test('heights agree after loading, a filter and another width, of which it asks once more', async ({
	page,
	host,
	atlas
}) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await host.open(pymArticle(atlas));
	const one = embed(page);
	await expectHeightsFollowFilter(one);

	const { height: narrow } = await measure(one.frame);
	await page.setViewportSize({ width: 700, height: 800 });
	await expect.poll(async () => (await measure(one.frame)).height).not.toBe(narrow);
	await expectHeightsAgree(one);

	const told = (await host.heard()).length;
	await page.evaluate(() => window.dispatchEvent(new Event('resize')));
	const { height } = await measure(one.frame);
	await expect
		.poll(async () => (await host.heard()).slice(told))
		.toContain(`pymxPYMx${PYM_PLACE}xPYMxheightxPYMx${Math.ceil(height)}`);
});

test('a link is followed by the news page', async ({ page, host, atlas }) => {
	await host.open(pymArticle(atlas));
	const { frame } = embed(page);
	await expectHeightsAgree(embed(page));
	await frame.getByRole('link', { name: /^Buka/ }).click();
	await expect(page).toHaveURL(`${atlas}/`);
});
