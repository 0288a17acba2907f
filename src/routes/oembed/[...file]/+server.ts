import { error, json } from '@sveltejs/kit';
import { base } from '$app/paths';
import { buildOEmbed } from '$lib/embed/oembed';
import { oembedPath, parseOembedPath } from '$lib/embed/oembed-path';
import { SOCIAL_SCREEN, socialRatio } from '$lib/poster/formats';
import { posterPath } from '$lib/poster/poster-path';
import { loadPress } from '$lib/server/press';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	loadPress().pages.paths.map((path) => ({ file: oembedPath(path).slice('oembed/'.length) }));

export const GET: RequestHandler = ({ params, url }) => {
	const path = parseOembedPath(params.file);
	const page = path === null ? null : loadPress().pages.page(path);
	if (path === null || page === null) error(404);
	return json(
		buildOEmbed({
			site: `${url.origin}${base}`,
			embed: path === '' ? 'embed/' : `embed/${path}/`,
			page: page.query === '' ? '' : `?${page.query}`,
			title: page.title,
			image: {
				path: posterPath({ path, format: 'sosial' }),
				width: SOCIAL_SCREEN.width * socialRatio(path),
				height: SOCIAL_SCREEN.height * socialRatio(path)
			}
		})
	);
};
