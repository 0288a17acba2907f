import adapter from '@sveltejs/adapter-static';

const base = process.env.BASE_PATH ?? '';
if (base !== '' && !/^\/[^?#]*[^/?#]$/.test(base)) {
	throw new Error(
		`BASE_PATH is "${base}", expected "" or a path that starts with "/" and does not end with "/", for example "/atlas".`
	);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ precompress: true, fallback: '404.html' }),
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
				'manifest-src': ['self'],
				// In a null-origin sandbox MapLibre starts its worker from a data: URL.
				'worker-src': ['self', 'data:'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
