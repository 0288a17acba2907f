/** The iframe is as high as its content after whatever changes the content. */
import type { FrameLocator, Page } from '@playwright/test';
import { buildIframeWithScript } from '../../src/lib/embed/snippet';
import {
	awake,
	embed,
	expect,
	expectHeightsAgree,
	measure,
	snippetSource,
	test
} from './host-page';

test.use({ savesData: true });

const snippet = (atlas: string) => buildIframeWithScript(snippetSource(atlas));

/** What the embed has said last of what it shows, by itself or as an answer. */
function lastView(heard: readonly unknown[]): unknown {
	const views = heard.filter((data) =>
		['jejaring:view', 'jejaring:shown'].includes(Object(data).type)
	);
	return Object(views.at(-1)).query;
}

function ask(page: Page, query: string) {
	return embed(page).iframe.evaluate(
		(element, asked) =>
			element.dispatchEvent(new CustomEvent('jejaring:set', { detail: { query: asked } })),
		query
	);
}

const count = (frame: FrameLocator) => frame.getByTestId('agreement-count');

/** What the host asks for, in turn; and what is there only once the embed shows it. */
const ASKED: readonly (readonly [
	query: string,
	shown: string,
	arrived?: (frame: FrameLocator) => Promise<void>
])[] = [
	['sektor=pendidikan', 'sektor=pendidikan'],
	['?sektor=pangan,kesehatan&dari=2020', 'sektor=kesehatan,pangan&dari=2020'],
	['daerah=kota-madiun', 'daerah=kota-madiun'],
	[
		'daerah=kota-madiun&q=tidakadayangcocok',
		'daerah=kota-madiun&q=tidakadayangcocok',
		(frame) => expect(count(frame)).toHaveText('0')
	],
	[
		'provinsi=51&tampilan=jaringan',
		'provinsi=51&tampilan=jaringan',
		(frame) => expect(frame.getByTestId('graph')).toHaveAttribute('data-ready', 'true')
	],
	['kunjungan=1&sektor=sihir', '']
];

for (const width of [360, 728]) {
	test(`heights agree after each change of the filter, ${width} px`, async ({
		page,
		host,
		atlas
	}) => {
		// Eight changes, and a graph among them, each drawn to its end.
		test.slow();
		await page.setViewportSize({ width, height: 800 });
		await host.open(snippet(atlas));
		const one = embed(page);
		await one.iframe.scrollIntoViewIfNeeded();
		await awake(one.frame);
		await expectHeightsAgree(one);
		for (const [query, shown, arrived] of ASKED) {
			await ask(page, query);
			await expect.poll(async () => lastView(await host.heard())).toBe(shown);
			await arrived?.(one.frame);
			await expectHeightsAgree(one);
		}
		for (const name of ['Kesehatan & sosial', 'Bidang tidak disebut']) {
			await one.frame.locator('label', { hasText: name }).click();
			await expect(one.frame.getByRole('checkbox', { name })).toBeChecked();
			await expectHeightsAgree(one);
		}
	});
}

test('heights agree far below, before a reader comes there', async ({ page, host, atlas }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await host.open(`<div class="far"></div>${snippet(atlas).replace(' loading="lazy"', '')}`);
	const one = embed(page);
	await expect.poll(async () => lastView(await host.heard())).toBe('');
	await expectHeightsAgree(one);
	const { height } = await measure(one.frame);
	const long = 'sektor=infrastruktur,pangan-kelautan,lingkungan-energi';
	await ask(page, long);
	await expect.poll(async () => (await measure(one.frame)).height).toBeGreaterThan(height + 10);
	await expectHeightsAgree(one);
});
