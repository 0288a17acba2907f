/** An embed in an AMP page: in its sandbox, sized by AMP's own message, without a script of ours. */
import { ampArticle } from '../hosts/amp';
import { embed, expect, expectHeightsFollowFilter, test } from './host-page';

test.use({ savesData: true });

test('heights agree after loading and after a filter', async ({ page, host, atlas }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await host.open(ampArticle(atlas));
	const one = embed(page);
	await expect(one.iframe).toHaveAttribute('sandbox', /allow-scripts/);
	await expectHeightsFollowFilter(one);
});
