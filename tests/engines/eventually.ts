/** What is not there yet is looked for again and again. */
import { expect } from '@playwright/test';

/** Between two looks, ms. Playwright lets up to a second pass, and so much goes by after most of what a page does. */
export const LOOK_EVERY = 100;

/** As `expect.poll`, but no rarer the longer it takes. */
export function eventually<Seen>(
	look: () => Seen | Promise<Seen>,
	options: { readonly message?: string; readonly timeout?: number } = {}
) {
	return expect.poll(look, { intervals: [LOOK_EVERY], ...options });
}
