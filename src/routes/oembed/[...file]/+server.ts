import { error, json } from '@sveltejs/kit';
import { base } from '$app/paths';
import { pageLanguage } from '$lib/address/page-language';
import { embedPath, oembedFile, pagePath, parseOembedFile, posterPath } from '$lib/address/site';
import { buildOEmbed } from '$lib/embed/oembed';
import { socialSize } from '$lib/poster/formats';
import { loadPress } from '$lib/server/press';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	loadPress().pages.subjects.map((subject) => ({ file: oembedFile(subject, pageLanguage()) }));

export const GET: RequestHandler = ({ params, url }) => {
	const { pages } = loadPress();
	const asked = parseOembedFile(params.file, pages.vocabulary);
	// An answer leads to pages of its language, and there must be some.
	if (asked === null || asked.language !== pageLanguage()) error(404);
	const { subject, language } = asked;
	return json(
		buildOEmbed({
			site: `${url.origin}${base}`,
			embed: embedPath(subject, language),
			page: pagePath(subject, language, pages.vocabulary),
			title: pages.page(subject).title,
			image: {
				path: posterPath(subject, 'sosial'),
				...socialSize(subject)
			}
		})
	);
};
