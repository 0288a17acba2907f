/** What an editor pastes into an article: one view, in the form that the article's system lets through. */
import { escapeMarkup } from '../markup/escape-markup';
import { embedMessages as m } from '../i18n/embed-messages';
import { EMBED_HEIGHT, EMBED_WIDTH } from './embed-size';

/** Widest picture that mail programs show unscaled, CSS pixels. */
const MAIL_WIDTH = 600;

export interface SnippetSource {
	/** Absolute address of the embed. */
	readonly src: string;
	/** Absolute address of the same view on the full page. */
	readonly page: string;
	/** What the view shows, in one sentence. */
	readonly title: string;
	/** The view as a picture; absolute address, size in pixels. */
	readonly image: { readonly url: string; readonly width: number; readonly height: number };
	/** Absolute address of `embed.js`. */
	readonly script: string;
}

/** The forms a snippet comes in, in the order in which they are offered. */
export const SNIPPET_FORMS = ['iframe', 'skrip', 'amp', 'buletin'] as const;
export type SnippetForm = (typeof SNIPPET_FORMS)[number];

/** The snippet in one of its forms. */
export function buildSnippet(form: SnippetForm, source: SnippetSource): string {
	switch (form) {
		case 'iframe':
			return buildIframe(source);
		case 'skrip':
			return buildIframeWithScript(source);
		case 'amp':
			return buildAmpIframe(source);
		case 'buletin':
			return buildImageLink(source);
	}
}

/** An iframe that works alone, at a fixed height. */
export function buildIframe({ src, title }: SnippetSource): string {
	return element('iframe', {
		src,
		title,
		width: '100%',
		height: EMBED_HEIGHT,
		loading: 'lazy',
		// Systems that strip style attributes leave this one, and the other way round.
		frameborder: 0,
		style: 'border:0;width:100%',
		referrerpolicy: 'strict-origin-when-cross-origin'
	});
}

/** The same iframe, and the script that gives it the height of its content. */
export function buildIframeWithScript(source: SnippetSource): string {
	return `${buildIframe(source)}\n<script${attributes({ async: null, src: source.script })}></script>`;
}

/**
 * The iframe of AMP pages, where no script of ours may run: it announces its height itself. AMP demands an https
 * address, a picture until the iframe is there, and something to press where it refuses to grow.
 */
export function buildAmpIframe({ src, title, image }: SnippetSource): string {
	const placeholder = element('amp-img', {
		layout: 'fill',
		src: image.url,
		alt: title,
		placeholder: null
	});
	const overflow = element(
		'div',
		{ overflow: null, tabindex: 0, role: 'button', 'aria-label': m.showAll },
		escapeMarkup(m.showAll)
	);
	return element(
		'amp-iframe',
		{
			src,
			title,
			width: EMBED_WIDTH,
			height: EMBED_HEIGHT,
			layout: 'responsive',
			// Both are safe together here: AMP refuses the pair for an iframe of the article's own origin.
			sandbox:
				'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation',
			resizable: null,
			frameborder: 0
		},
		`\n\t${placeholder}\n\t${overflow}\n`
	);
}

/** A picture that leads to the view, for newsletters and feeds, whose readers run neither frame nor script. */
export function buildImageLink({ page, title, image }: SnippetSource): string {
	const width = Math.min(MAIL_WIDTH, image.width);
	const picture = element('img', {
		src: image.url,
		alt: title,
		width,
		height: Math.round((image.height * width) / image.width),
		style: 'max-width:100%;height:auto;border:0'
	});
	const caption = element('a', { href: page }, escapeMarkup(m.sourceOf(title, m.siteName)));
	return `${element('a', { href: page }, picture)}\n${element('p', {}, caption)}`;
}

/**
 * The `html` of oEmbed. WordPress lets no script through, keeps only `src`, `title`, `width`, `height` and
 * `frameborder` of the iframe, and shows the blockquote (which must have no attribute) until the iframe has spoken;
 * see `wp_filter_oembed_result`.
 */
export function buildOEmbedHtml(source: Pick<SnippetSource, 'src' | 'page' | 'title'>): string {
	const { src, page, title } = source;
	const link = element('a', { href: page }, escapeMarkup(m.sourceOf(title, m.siteName)));
	const iframe = element('iframe', {
		src,
		title,
		width: '100%',
		height: EMBED_HEIGHT,
		frameborder: 0,
		loading: 'lazy'
	});
	return `${element('blockquote', {}, link)}${iframe}`;
}

/** Attribute values; null for one without a value. */
type Attributes = Readonly<Record<string, string | number | null>>;

const VOID = new Set(['img']);

/** @param content HTML, escaped already */
function element(name: string, given: Attributes, content = ''): string {
	const start = `<${name}${attributes(given)}>`;
	return VOID.has(name) ? start : `${start}${content}</${name}>`;
}

function attributes(given: Attributes): string {
	return Object.entries(given)
		.map(([name, value]) =>
			value === null ? ` ${name}` : ` ${name}="${escapeMarkup(String(value))}"`
		)
		.join('');
}
