/**
 * An embed in a WordPress that does not know the atlas: from its oEmbed answer, in a sandbox, and hidden until it speaks.
 */
import { buildOEmbedHtml } from '../../src/lib/embed/snippet';
import { embed, expect, expectHeightsAgree, measure, test } from './host-page';
import { mapReady } from './support';

const SECRET = 'aB3dE6gH9j';

/** How the releases there are hide an iframe that has not spoken yet. */
const HIDDEN = {
	'out of sight': 'position: absolute; visibility: hidden;',
	'cut down to nothing': 'position: absolute; clip: rect(1px, 1px, 1px, 1px);'
};

/** What WordPress makes of the answer: few attributes stay, and the blockquote stands in for the iframe. */
function article(atlas: string, style: string): string {
	const query = '?sektor=pendidikan';
	const answer = buildOEmbedHtml({
		src: `${atlas}/embed/${query}`,
		page: `${atlas}/${query}`,
		title: 'Peta kerja sama antardaerah: Pendidikan'
	});
	expect(answer).toMatch(/^<blockquote><a .*<\/a><\/blockquote><iframe src="/);
	const marks = `class="wp-embedded-content" data-secret="${SECRET}"`;
	const guarded = `<iframe ${marks} sandbox="allow-scripts" security="restricted" style="${style}"`;
	const html = answer
		.replace('<blockquote', `<blockquote ${marks}`)
		.replace('<iframe', guarded)
		.replace(/ src="([^"]*)"/, ` src="$1#?secret=${SECRET}"`)
		.replace(' loading="lazy"', '');
	return `${html}<script>(${String(wordPress)})()</script>`;
}

/** Does in the news page what WordPress's own script does, by the same messages. */
function wordPress() {
	const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-secret]');
	window.addEventListener('message', ({ source, data }) => {
		const { message, value, secret } = Object(data) as Record<string, unknown>;
		for (const frame of frames()) {
			if (frame.contentWindow !== source || frame.dataset['secret'] !== secret) continue;
			const quotes = document.querySelectorAll<HTMLElement>(`blockquote[data-secret="${secret}"]`);
			for (const quote of quotes) quote.style.display = 'none';
			frame.removeAttribute('style');
			if (message === 'height') frame.height = String(Math.min(Math.max(Number(value), 200), 1000));
			const isLink = message === 'link' && document.activeElement === frame;
			if (isLink && new URL(String(value)).host === new URL(frame.src).host)
				location.href = String(value);
		}
	});
	window.addEventListener('load', () => {
		for (const frame of frames())
			frame.contentWindow?.postMessage({ message: 'ready', secret: frame.dataset['secret'] }, '*');
	});
}

for (const [how, style] of Object.entries(HIDDEN)) {
	for (const far of [false, true]) {
		test(`${how}${far ? ', far below,' : ''} it speaks and takes its place`, async ({
			page,
			host,
			atlas
		}) => {
			await host.open((far ? '<div class="far"></div>' : '') + article(atlas, style));
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
	await host.open(article(atlas, HIDDEN['out of sight']));
	const one = embed(page);
	await mapReady(one.frame);
	expect(await one.frame.locator('html').evaluate(() => window.origin)).toBe('null');
	await expectHeightsAgree(one);
	await one.frame.getByRole('link', { name: /^Buka/ }).click();
	await expect(page).toHaveURL(`${atlas}/?sektor=pendidikan`);
});
