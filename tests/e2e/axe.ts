/** What axe finds on a page that keeps somebody from using it, in words. */
import type { Page } from '@playwright/test';
import type { run } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Found grave, whatever axe says: who goes through a page by its headings and landmarks is lost otherwise. */
const GRAVE = ['heading-order', 'landmark-unique'];

export interface Asked {
	runOnly?: { type: 'rule'; values: string[] };
	iframes?: boolean;
}

/** Only colours differ between the themes: the rest is asked once. */
export const COLOURS: Asked = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/** Each finding as rule, place and markup. */
export async function violations(page: Page, asked: Asked = {}): Promise<string[]> {
	// Evaluated by the browser itself: the page's own security policy lets in no other script.
	await page.evaluate(AXE);
	return page.evaluate(
		async ([options, grave]) => {
			const { axe } = window as unknown as { axe: { run: typeof run } };
			return (await axe.run(options)).violations
				.filter(
					({ id, impact }) => impact === 'serious' || impact === 'critical' || grave.includes(id)
				)
				.flatMap(({ id, nodes }) => nodes.map(({ html, target }) => `${id}: ${target} ${html}`));
		},
		[asked, GRAVE] as const
	);
}
