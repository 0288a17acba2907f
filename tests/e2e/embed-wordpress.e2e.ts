/**
 * An embed in a WordPress that does not know the atlas: from its oEmbed answer, in a sandbox, and hidden until it speaks.
 */
import { HIDDEN, wordPressArticle } from '../hosts/wordpress';
import { embed, expect, expectHeightsAgree, measure, test } from './host-page';
import { mapReady } from './support';

for (const [how, style] of Object.entries(HIDDEN)) {
	for (const far of [false, true]) {
		test(`${how}${far ? ', far below,' : ''} it speaks and takes its place`, async ({
			page,
			host,
			atlas
		}) => {
			await host.open((far ? '<div class="far"></div>' : '') + wordPressArticle(atlas, style));
			const one = embed(page);
			// Nothing is scrolled: it must not wait to be seen.
			await expect(one.iframe).not.toHaveAttribute('style');
			await expect(page.locator('blockquote')).toHaveCSS('display', 'none');
			await expectHeightsAgree(one);
			expect((await measure(one.frame)).height).toBeLessThan(1000);
		});
	}
}

test('in its sandbox the map is drawn, and a link leads to the atlas', async ({
	page,
	host,
	atlas
}) => {
	await host.open(wordPressArticle(atlas, HIDDEN['out of sight']));
	const one = embed(page);
	await mapReady(one.frame);
	expect(await one.frame.locator('html').evaluate(() => window.origin)).toBe('null');
	await expectHeightsAgree(one);
	await one.frame.getByRole('link', { name: /^Buka/ }).click();
	await expect(page).toHaveURL(`${atlas}/?sektor=pendidikan`);
});
