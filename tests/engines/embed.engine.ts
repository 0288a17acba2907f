/** An embed in the news pages there are, in every engine: drawn, followed, and as high as it says. */
import { buildIframe, buildIframeWithScript } from '../../src/lib/embed/snippet';
import { ampArticle } from '../hosts/amp';
import { snippetSource } from '../hosts/news-site';
import { HIDDEN, wordPressArticle } from '../hosts/wordpress';
import { eventually } from './eventually';
import { expectDrawn, graphReady, mapReady } from './pictures';
import type { Reader } from './reader';
import { expect, test } from './test';

const COUNT = { testId: 'agreement-count' };
const HEALTH = { role: 'checkbox', name: 'Kesehatan & sosial' };

/** The only iframe of the article is as high as its content. */
async function heightsAgree(embed: Reader): Promise<void> {
	await expect(async () => {
		const content = await embed.run(() => document.documentElement.getBoundingClientRect().height);
		const given = await embed.driver.run(
			null,
			() => document.querySelector('iframe')?.clientHeight ?? 0
		);
		expect(Math.abs(given - content), `${given} px for ${content} px`).toBeLessThanOrEqual(2);
	}).toPass();
}

async function bringIntoView(embed: Reader): Promise<void> {
	await embed.driver.run(null, () =>
		document.querySelector('iframe')?.scrollIntoView({ block: 'center', behavior: 'instant' })
	);
}

/** The map is drawn, a press on the legend changes what is counted, and the height keeps up. */
async function expectLiving(embed: Reader): Promise<void> {
	await bringIntoView(embed);
	await mapReady(embed);
	await expectDrawn(embed, { testId: 'map' });
	const before = (await embed.one(COUNT)).text;
	await embed.press(HEALTH);
	await eventually(async () => (await embed.one(HEALTH)).checked).toBe(true);
	await eventually(async () => (await embed.one(COUNT)).text).not.toBe(before);
	await mapReady(embed);
	await expectDrawn(embed, { testId: 'map' });
}

test('in WordPress’s sandbox it shows its map, follows its legend, and says its height @every-engine', async ({
	driver,
	openArticle,
	atlas
}) => {
	const embed = await openArticle(wordPressArticle(atlas, HIDDEN['out of sight']));
	// WordPress hides it until it has spoken.
	await eventually(() =>
		driver.run(null, () => document.querySelector('iframe')?.getAttribute('style') ?? null)
	).toBeNull();
	await eventually(() =>
		driver.run(
			null,
			() => getComputedStyle(document.querySelector('blockquote') ?? document.body).display
		)
	).toBe('none');
	expect(await embed.run(() => window.origin)).toBe('null');
	await heightsAgree(embed);
	await expectLiving(embed);
	await heightsAgree(embed);
});

test('in AMP’s sandbox it is drawn, and its height followed', async ({ openArticle, atlas }) => {
	const embed = await openArticle(ampArticle(atlas), { column: 360 });
	await heightsAgree(embed);
	await expectLiving(embed);
	await heightsAgree(embed);
});

test('with the script the iframe is as high as its content', async ({ openArticle, atlas }) => {
	const embed = await openArticle(buildIframeWithScript(snippetSource(atlas)));
	await bringIntoView(embed);
	await heightsAgree(embed);
	await expectLiving(embed);
	await heightsAgree(embed);
});

test('an iframe alone, of a frozen copy, is drawn in full', async ({
	openArticle,
	atlas,
	request
}) => {
	const { agreements } = (await (
		await request.get('/data/beku/2026-11-29/agreements.json')
	).json()) as { agreements: unknown[] };
	const embed = await openArticle(buildIframe(snippetSource(atlas, '?data=2026-11-29')));
	await bringIntoView(embed);
	await mapReady(embed);
	await expectDrawn(embed, { testId: 'map' });
	expect((await embed.one(COUNT)).text).toBe(String(agreements.length));
	await embed.one({ text: 'Data per 29 November 2026' });
});

test.describe('under a host’s strict policy', () => {
	// The snippet's style attribute is refused there, and said so; its other attributes do the same.
	test.use({ expectedErrors: [/inline style|style-src/] });

	test('frame and script are let in by their addresses alone', async ({ openArticle, atlas }) => {
		const csp = `default-src 'none'; style-src 'self'; img-src data:; frame-src ${atlas}; script-src ${atlas}/embed.js`;
		const embed = await openArticle(buildIframeWithScript(snippetSource(atlas)), { csp });
		await bringIntoView(embed);
		await mapReady(embed);
		await expectDrawn(embed, { testId: 'map' });
		await heightsAgree(embed);
	});
});

test('graph and list stand in an embed as well as the map does', async ({
	openArticle,
	atlas,
	agreements
}) => {
	const graph = await openArticle(
		buildIframeWithScript(snippetSource(atlas, '?tampilan=jaringan&sektor=kesehatan'))
	);
	await bringIntoView(graph);
	await graphReady(graph);
	await expectDrawn(graph, { role: 'application', name: 'Jaringan kerja sama antardaerah' });
	await heightsAgree(graph);

	const list = await openArticle(
		buildIframeWithScript(snippetSource(atlas, '?tampilan=daftar&daerah=kota-madiun'))
	);
	const own = agreements.filter(({ parties }) => parties.includes('35.77'));
	await eventually(() => list.run(() => document.querySelectorAll('table tbody tr').length)).toBe(
		own.length
	);
	await heightsAgree(list);
});
