import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		// A small asset inlined as data: would be refused by the content security policy.
		assetsInlineLimit: 0,
		// MapLibre alone passes the default limit; it is loaded after the page, never with it.
		chunkSizeWarningLimit: 1200
	},
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/contract/**/*.test.ts'],
		environment: 'node'
	}
});
