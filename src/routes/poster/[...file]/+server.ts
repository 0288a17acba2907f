import { error } from '@sveltejs/kit';
import { parsePosterFile, PICTURES, posterFile } from '$lib/address/site';
import { viewOf } from '$lib/address/subject';
import { POSTER_FORMATS, SOCIAL_SCREEN, socialRatio } from '$lib/poster/formats';
import { loadPress } from '$lib/server/press';
import { renderSocialImage } from '$lib/server/social-image';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	loadPress().pages.subjects.flatMap((subject) =>
		PICTURES.map((picture) => ({ file: posterFile(subject, picture) }))
	);

export const GET: RequestHandler = async ({ params }) => {
	const { posters, pages } = loadPress();
	const asked = parsePosterFile(params.file, pages.vocabulary);
	if (asked === null) error(404);
	const { subject, picture } = asked;
	const view = viewOf(subject);
	if (picture === 'sosial') {
		const svg = posters.print(view, {
			screen: SOCIAL_SCREEN,
			narrow: false,
			overdraw: 0,
			caption: pages.caption(view),
			ground: 'terang'
		});
		const headers = { 'content-type': 'image/png' };
		return new Response(new Uint8Array(await renderSocialImage(svg, socialRatio(subject))), {
			headers
		});
	}
	const svg = posters.print(view, { ...POSTER_FORMATS[picture], ground: 'auto' });
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
