/** The oEmbed answer (oembed.com, version 1.0): how a news system learns to embed a page whose address was pasted. */
import { embedMessages as m } from '../i18n/embed-messages';
import { EMBED_HEIGHT, EMBED_WIDTH } from './embed-size';
import { buildOEmbedHtml } from './snippet';

export interface OEmbed {
	readonly type: 'rich';
	readonly version: '1.0';
	readonly title: string;
	readonly provider_name: string;
	readonly provider_url: string;
	readonly html: string;
	readonly width: number;
	readonly height: number;
	readonly thumbnail_url: string;
	readonly thumbnail_width: number;
	readonly thumbnail_height: number;
	/** Seconds. */
	readonly cache_age: number;
}

/** A day: titles count agreements, and those change with the data. */
const CACHE_AGE = 86_400;

export interface OEmbedSource {
	/** Absolute address of the atlas with its base path, with or without a slash at the end. */
	readonly site: string;
	/** The embed's address below the site: `embed/sektor/pangan/`. */
	readonly embed: string;
	/** The address below the site of the page that shows the same: `?sektor=pangan`. */
	readonly page: string;
	/** What the view shows, in one sentence. */
	readonly title: string;
	/** Its picture: address below the site, size in pixels. */
	readonly image: { readonly path: string; readonly width: number; readonly height: number };
}

/**
 * Builds the answer for one view; all its addresses are absolute, since it is read far from here.
 * @throws TypeError when `site` is no absolute address
 */
export function buildOEmbed({ site, embed, page, title, image }: OEmbedSource): OEmbed {
	const root = new URL(site.endsWith('/') ? site : `${site}/`);
	// A path that starts with a slash would leave the base path behind.
	const below = (path: string) => new URL(path.replace(/^\/+/, ''), root).href;
	return {
		type: 'rich',
		version: '1.0',
		title,
		provider_name: m.siteName,
		provider_url: root.href,
		html: buildOEmbedHtml({ src: below(embed), page: below(page), title }),
		width: EMBED_WIDTH,
		height: EMBED_HEIGHT,
		thumbnail_url: below(image.path),
		thumbnail_width: image.width,
		thumbnail_height: image.height,
		cache_age: CACHE_AGE
	};
}
