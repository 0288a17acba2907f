/** An embed in pages that size it by AMP's own message, without a script of ours: AMP, and news pages with @newswire/frames. */
import { ampArticle } from '../hosts/amp';
import { framesArticle } from '../hosts/frames';
import { embed, expect, expectHeightsFollowFilter, test } from './host-page';

test.use({ savesData: true, viewport: { width: 360, height: 800 } });

test('in the sandbox of AMP heights agree after loading and after a filter', async ({
	page,
	host,
	atlas
}) => {
	await host.open(ampArticle(atlas));
	const one = embed(page);
	await expect(one.iframe).toHaveAttribute('sandbox', /allow-scripts/);
	await expectHeightsFollowFilter(one);
});

test('in a frame that @newswire/frames has made, too', async ({ page, host, atlas }) => {
	await host.open(framesArticle(atlas));
	await expectHeightsFollowFilter(embed(page));
});
