import { error } from '@sveltejs/kit';
import { POSTER_FORMATS, SOCIAL_SCREEN, socialRatio } from '$lib/poster/formats';
import { parsePosterPath, posterFiles, posterPath } from '$lib/poster/poster-path';
import { loadPress } from '$lib/server/press';
import { renderSocialImage } from '$lib/server/social-image';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	loadPress()
		.pages.paths.flatMap(posterFiles)
		.map((file) => ({ file: posterPath(file).slice('poster/'.length) }));

export const GET: RequestHandler = async ({ params }) => {
	const { posters, pages } = loadPress();
	const file = parsePosterPath(params.file);
	const view = file === null ? null : pages.view(file.path);
	if (file === null || view === null) error(404);
	const sentence = pages.sentence(view);
	if (file.format === 'sosial') {
		const svg = posters.print(view, sentence, {
			screen: SOCIAL_SCREEN,
			narrow: false,
			overdraw: 0,
			caption: pages.caption(view),
			ground: 'terang'
		});
		const headers = { 'content-type': 'image/png' };
		return new Response(new Uint8Array(await renderSocialImage(svg, socialRatio(file.path))), {
			headers
		});
	}
	const svg = posters.print(view, sentence, { ...POSTER_FORMATS[file.format], ground: 'auto' });
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
