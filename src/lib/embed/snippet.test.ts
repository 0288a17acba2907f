import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	buildAmpIframe,
	buildIframe,
	buildIframeWithScript,
	buildImageLink,
	buildOEmbedHtml,
	buildSnippet,
	SNIPPET_FORMS,
	type SnippetSource
} from './snippet';
import { findAll, readHtml, type Element } from '../../../tests/read-html';

const SOURCE: SnippetSource = {
	src: 'https://atlas.example/embed/?sektor=pangan&daerah=kota-madiun',
	page: 'https://atlas.example/?sektor=pangan&daerah=kota-madiun',
	title: 'Kerja sama “pangan” Kota Madiun & mitranya',
	image: { url: 'https://atlas.example/gambar.png', width: 1200, height: 630 },
	script: 'https://atlas.example/embed.js'
};

const only = (html: string, name: string): Element => {
	const [first, ...more] = findAll(readHtml(html), name);
	if (first === undefined || more.length > 0) throw new Error(`Not one <${name}>: ${html}`);
	return first;
};

describe('the snippets', () => {
	it('are, plainly, an iframe that fills its column and has a name', () => {
		expect(buildIframe(SOURCE)).toBe(
			'<iframe src="https://atlas.example/embed/?sektor=pangan&amp;daerah=kota-madiun"' +
				' title="Kerja sama “pangan” Kota Madiun &amp; mitranya" width="100%" height="640"' +
				' loading="lazy" frameborder="0" style="border:0;width:100%"' +
				' referrerpolicy="strict-origin-when-cross-origin"></iframe>'
		);
	});

	it('add one script, which may come at any time', () => {
		const html = buildIframeWithScript(SOURCE);
		expect(html.startsWith(buildIframe(SOURCE))).toBe(true);
		expect(only(html, 'script').attributes).toEqual({ async: '', src: SOURCE.script });
	});

	it('fulfil what AMP demands of a frame that grows', () => {
		const frame = only(buildAmpIframe(SOURCE), 'amp-iframe');
		expect(frame.attributes).toMatchObject({
			src: SOURCE.src,
			layout: 'responsive',
			resizable: '',
			sandbox:
				'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation'
		});
		const children = frame.children.filter((node) => typeof node !== 'string');
		expect(children.map(({ name }) => name)).toEqual(['amp-img', 'div']);
		expect(children[0]?.attributes).toMatchObject({ placeholder: '', layout: 'fill' });
		expect(children[1]?.attributes).toMatchObject({ overflow: '', role: 'button', tabindex: '0' });
	});

	it('give newsletters a picture with words for those who do not load it', () => {
		const html = buildImageLink(SOURCE);
		expect(only(html, 'img').attributes).toMatchObject({
			src: SOURCE.image.url,
			alt: SOURCE.title,
			width: '600',
			height: '315'
		});
		expect(findAll(readHtml(html), 'a').map(({ attributes }) => attributes['href'])).toEqual([
			SOURCE.page,
			SOURCE.page
		]);
	});

	it('pass WordPress’s filter of strangers’ embeds whole', () => {
		const html = buildOEmbedHtml(SOURCE);
		// The expression of wp_filter_oembed_result.
		const [, blockquote, iframe] =
			/(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms.exec(html) ?? [];
		expect(`${blockquote}${iframe}`).toBe(html);
		expect(only(html, 'a').attributes).toEqual({ href: SOURCE.page });
		expect(only(html, 'iframe').attributes).toMatchObject({ src: SOURCE.src, title: SOURCE.title });
	});

	it('say what they were given, whatever it holds', () => {
		const hostile = fc.oneof(
			fc.string({ unit: 'binary' }).map((text) => text.replace(/[\0\r]/g, '')),
			fc.constantFrom('"><script>alert(1)</script>', "' onload='x", '&amp;', '</iframe>', '<!--')
		);
		const anySource = fc.record({
			src: hostile,
			page: hostile,
			title: hostile,
			image: fc.record({
				url: hostile,
				width: fc.integer({ min: 1, max: 4000 }),
				height: fc.integer({ min: 1, max: 4000 })
			}),
			script: hostile
		});
		fc.assert(
			fc.property(anySource, (source) => {
				for (const form of SNIPPET_FORMS) readHtml(buildSnippet(form, source));
				const { src, title } = only(buildIframeWithScript(source), 'iframe').attributes;
				expect([src, title]).toEqual([source.src, source.title]);
				expect(only(buildIframeWithScript(source), 'script').attributes['src']).toBe(source.script);
				expect(only(buildAmpIframe(source), 'amp-iframe').attributes['src']).toBe(source.src);
				expect(only(buildImageLink(source), 'img').attributes['alt']).toBe(source.title);
				expect(only(buildOEmbedHtml(source), 'a').attributes['href']).toBe(source.page);
			})
		);
	});
});
