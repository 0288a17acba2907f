/** What a host page asks of an embed, and what an embed asks of its host page. */
import type { Page } from '@playwright/test';
import { buildIframe } from '../../src/lib/embed/snippet';
import { awake, embed, expect, snippetSource, test } from './host-page';
import { holdBack } from './support';

test.use({ savesData: true });

const snippet = (atlas: string, query = '') => buildIframe(snippetSource(atlas, query));

const ask = (page: Page, query: string) =>
	page.evaluate(
		(query) => window.frames[0]?.postMessage({ type: 'jejaring:set', query }, '*'),
		query
	);

test('a view that the host asks for before the data is there shows when it is', async ({
	page,
	host,
	atlas
}) => {
	const letDataCome = await holdBack(page, '**/data/agreements-brief.json');
	await host.open(snippet(atlas));
	await embed(page).iframe.scrollIntoViewIfNeeded();
	// The embed speaks, hence hears.
	await expect
		.poll(() => host.heard())
		.toContainEqual({ type: 'jejaring:height', height: expect.any(Number) });
	await ask(page, 'sektor=pangan');
	await ask(page, 'sektor=pendidikan');
	letDataCome();
	await expect
		.poll(() => host.heard())
		.toContainEqual({ type: 'jejaring:shown', query: 'sektor=pendidikan', daerah: null });
	await expect(embed(page).frame.getByRole('heading', { level: 1 })).toContainText('Pendidikan');
});

test('an embed follows its host page into the dark as a whole', async ({ page, host, atlas }) => {
	await host.open(snippet(atlas));
	const { iframe, frame } = embed(page);
	await iframe.scrollIntoViewIfNeeded();
	await awake(frame);
	const paper = () => frame.locator('body').evaluate((body) => getComputedStyle(body).background);
	const light = await paper();
	await ask(page, 'tema=gelap');
	await expect.poll(paper).not.toBe(light);
	await ask(page, '');
	await expect.poll(paper).toBe(light);
});

test('pym’s host page is asked to follow links to the atlas, and no others', async ({
	page,
	host,
	atlas,
	context
}) => {
	await host.open(snippet(atlas, '?childId=peta-0&daerah=kota-madiun'));
	const { iframe, frame } = embed(page);
	await iframe.scrollIntoViewIfNeeded();
	await awake(frame);
	const asked = async () =>
		(await host.heard()).filter((data) => String(data).includes('navigateTo'));

	await frame.getByText(/^Daftar \d+ kerja sama/).click();
	const opened = context.waitForEvent('page');
	await context.route(/^https?:\/\/(?!localhost|127\.0\.0\.1)/, (route) =>
		route.fulfill({ body: 'Berita' })
	);
	await frame.getByRole('table').getByRole('link').and(frame.locator('[target]')).first().click();
	await (await opened).close();
	expect(await asked()).toEqual([]);

	await frame.getByRole('link', { name: 'Buka di Jejaring Daerah' }).click();
	await expect
		.poll(asked)
		.toEqual([`pymxPYMxpeta-0xPYMxnavigateToxPYMx${atlas}/?daerah=kota-madiun`]);
});
