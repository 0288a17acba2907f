/** A finger as people have one: it stays for a tenth of a second. A tap without any time in it hides what a slow one meets. */
import type { Page } from '@playwright/test';

export interface Spot {
	readonly x: number;
	readonly y: number;
}

/** How long a finger stays, ms. */
const STAYS = 110;

/** Puts a finger on a spot of the window and lifts it after a while. */
export async function tapSlowly(page: Page, { x, y }: Spot): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
	// Not for something to happen: this is what a finger does.
	await new Promise((resolve) => setTimeout(resolve, STAYS));
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await session.detach();
}
