/** Marks in the browser's trace from which click to which moment of rest `tasks.ts` is to look. */
import type { View } from '$lib/domain/view';
import { rest, type Side } from './side';

export const BEGIN = 'change begins';
export const END = 'change ends';

/**
 * Marks the next click and its consequences. No pixel is read meanwhile: waiting for the graphics would hold up the
 * main thread as the product never does.
 */
export async function markClick(button: HTMLButtonElement, side: Side, view: View): Promise<void> {
	return new Promise((resolve) => {
		button.onclick = () => {
			button.onclick = null;
			performance.mark(BEGIN);
			side.change(view);
			void rest(side).then(() => {
				performance.mark(END);
				resolve();
			});
		};
	});
}
