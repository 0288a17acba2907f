/** The iframe is as high as its content after whatever changes the content. */
import { buildIframeWithScript } from '../../src/lib/embed/snippet';
import { embed, expect, expectHeightsAgree, test } from './host-page';
import { mapReady } from './support';

for (const width of [360, 728]) {
	test(`heights agree after each change of the filter, ${width} px`, async ({
		page,
		host,
		atlas
	}) => {
		// Nine changes, and a graph among them, each drawn to its end.
		test.slow();
		await page.setViewportSize({ width, height: 800 });
		const image = { url: '', width: 1, height: 1 };
		const addresses = { src: `${atlas}/embed/`, page: `${atlas}/`, script: `${atlas}/embed.js` };
		await host.open(buildIframeWithScript({ ...addresses, title: 'Peta', image }));
		const one = embed(page);
		await one.iframe.scrollIntoViewIfNeeded();
		await mapReady(one.frame);
		await expectHeightsAgree(one);
		for (const query of [
			'sektor=pendidikan',
			'?sektor=pangan,kesehatan&dari=2020',
			'daerah=kota-madiun',
			'daerah=kota-madiun&q=tidakadayangcocok',
			'provinsi=51&tampilan=jaringan',
			'kunjungan=1&sektor=sihir',
			''
		]) {
			await one.iframe.evaluate(
				(element, asked) =>
					element.dispatchEvent(new CustomEvent('jejaring:set', { detail: { query: asked } })),
				query
			);
			await expectHeightsAgree(one);
		}
		for (const name of ['Kesehatan & sosial', 'Bidang tidak disebut']) {
			await one.frame.locator('label', { hasText: name }).click();
			await expect(one.frame.getByRole('checkbox', { name })).toBeChecked();
			await expectHeightsAgree(one);
		}
		expect(await host.heard()).not.toEqual([]);
	});
}
