import adapter from '@sveltejs/adapter-static';
import { publish } from './scripts/publish.mjs';

const base = process.env.BASE_PATH ?? '';
if (base !== '' && !/^\/[^?#]*[^/?#]$/.test(base)) {
	throw new Error(
		`BASE_PATH is "${base}", expected "" or a path that starts with "/" and does not end with "/", for example "/atlas".`
	);
}

const origin = process.env.SITE_ORIGIN ?? 'http://localhost:4173';
if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
	throw new Error(
		`SITE_ORIGIN is "${origin}", expected scheme and host alone, for example "https://jejaring.example".`
	);
}

/** The static adapter, and what a host needs besides its pages. */
function publishing() {
	const pages = adapter({ fallback: '404.html' });
	return {
		name: 'publishing',
		/** @param {import('@sveltejs/kit').Builder} builder */
		async adapt(builder) {
			await pages.adapt(builder);
			await publish('build', {
				base,
				manifest: `${builder.getBuildDirectory('output')}/client/.vite/manifest.json`,
				lost: `<p>Halaman ini tidak ada. <a href="${base}/" target="_top">Ke Jejaring Daerah</a></p>`
			});
		}
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: publishing(),
		// On a slow line a style sheet of its own costs two more trips before anything shows.
		inlineStyleThreshold: 20_000,
		paths: { base: /** @type {'' | `/${string}`} */ (base), relative: true },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// SvelteKit's route announcer hides itself with a style attribute; without this it would show.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				// The builder shows the embed as it will stand in an article.
				'frame-src': ['self'],
				'manifest-src': ['self'],
				// In a null-origin sandbox MapLibre starts its worker from a data: URL.
				'worker-src': ['self', 'data:'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		},
		prerender: { origin, handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
