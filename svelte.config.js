import adapter from '@sveltejs/adapter-static';
import { forgetBuild, stampBuild } from './scripts/build.mjs';
import { publish } from './scripts/publish.mjs';
import { siteBase, siteOrigin } from './scripts/site.mjs';

const base = siteBase();
const origin = siteOrigin();

/** The static adapter, and what a host needs besides its pages. */
function publishing() {
	const pages = adapter({ fallback: '404.html' });
	return {
		name: 'publishing',
		/** @param {import('@sveltejs/kit').Builder} builder */
		async adapt(builder) {
			forgetBuild();
			await pages.adapt(builder);
			await publish('build', {
				base,
				origin,
				manifest: `${builder.getBuildDirectory('output')}/client/.vite/manifest.json`,
				lost: `<p>Halaman ini tidak ada. <a href="${base}/" target="_top">Ke Jejaring Daerah</a></p>`
			});
			stampBuild();
			if (process.env.SITE_ORIGIN === undefined) {
				builder.log.warn(
					`Built for ${origin}. Before it is published elsewhere, name its site: SITE_ORIGIN=https://jejaring.example npm run build (docs/serving.md).`
				);
			}
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
		prerender: { concurrency: 4, origin, handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
