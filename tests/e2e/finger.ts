/** A finger as people have one: it stays a while. A tap without any time in it hides what closes under a slow one. */
import { expect, type Locator, type Page } from '@playwright/test';

export interface Spot {
	readonly x: number;
	readonly y: number;
}

/** How long fingers stay, ms: a quick one, and a slow one. */
export const STAYS = [80, 150] as const;

/** Puts a finger on a spot of the window and lifts it after a while. */
export const tapSlowly = (page: Page, spot: Spot): Promise<void> => hold(page, spot, 120);

/** Puts a finger on something, or on a spot of the window, and lifts it after so many ms. */
export async function hold(page: Page, target: Locator | Spot, stay: number): Promise<void> {
	const at = 'x' in target ? { x: target.x, y: target.y } : await middleOf(target);
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchEnd', touchPoints: Spot[]) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints });
	await touch('touchStart', [at]);
	// Not for something to happen: this is what a finger does.
	await new Promise((resolve) => setTimeout(resolve, stay));
	await touch('touchEnd', []);
	await session.detach();
}

/** The middle of what is to be pressed, once it stays where it is and nothing covers it. */
async function middleOf(target: Locator): Promise<Spot> {
	await target.tap({ trial: true });
	const box = await target.boundingBox();
	expect(box, 'what the finger presses').not.toBeNull();
	return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}
