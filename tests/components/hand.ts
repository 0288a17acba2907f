/** A hand on the screen, where no locator has one: a button that is kept down, a finger. It is the browser's own input. */
import { cdp, type Locator } from 'vitest/browser';

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** How long a finger stays, ms. */
const TOUCH = 100;

export function middleOf(locator: Locator): Point {
	const { left, top, width, height } = locator.element().getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2 };
}

const buttonOf = (type: 'mousePressed' | 'mouseReleased') => (at: Point) =>
	cdp().send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });

export const mouse = {
	press: buttonOf('mousePressed'),
	release: buttonOf('mouseReleased'),
	/** Moves on with the button down. */
	drag: (at: Point) =>
		cdp().send('Input.dispatchMouseEvent', {
			type: 'mouseMoved',
			...at,
			button: 'left',
			buttons: 1
		})
};

const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', ...at: Point[]) =>
	cdp().send('Input.dispatchTouchEvent', { type, touchPoints: at });

export const finger = {
	put: (at: Point) => touch('touchStart', at),
	draw: (at: Point) => touch('touchMove', at),
	lift: () => touch('touchEnd'),
	/** The system takes it away, as for a gesture of its own. */
	lose: () => touch('touchCancel'),
	async tap(at: Point) {
		await touch('touchStart', at);
		await new Promise((resolve) => setTimeout(resolve, TOUCH));
		await touch('touchEnd');
	}
};
