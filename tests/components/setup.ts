/** What src/app.html gives every page; and what every test may rely on, whatever one before it has left. */
import { beforeEach } from 'vitest';
import { page, server } from 'vitest/browser';
import { cleanup } from 'vitest-browser-svelte';
import '../../src/app.css';

const { width, height } = server.config.browser.viewport;

document.documentElement.lang = 'id';

beforeEach(async () => {
	cleanup();
	// Keys go to it, wherever the focus was left.
	focus();
	if (innerWidth !== width || innerHeight !== height) await page.viewport(width, height);
});
