/** Locked parts of the view: an editor fixed them, so neither the reader nor the host page changes them. */
import { DEFAULT_VIEW, type View } from '../domain/view';

/** Every field but the theme: an embed must be able to follow the host page from light to dark. */
export const LOCKABLE: readonly (keyof View)[] = (
	Object.keys(DEFAULT_VIEW) as (keyof View)[]
).filter((field) => field !== 'theme');

/**
 * The view that results when someone wants another one.
 * @param initial what the editor chose
 * @param wanted what a press or a message of the host page asks for
 * @param locked fields that stay as they were; others are taken over
 * @returns years are never reversed: where only one of them is locked and the wanted one would pass it, both stay
 */
export function applyLocks(initial: View, wanted: View, locked: readonly (keyof View)[]): View {
	const view = { ...wanted };
	for (const field of locked) keep(view, initial, field);
	if (view.from !== null && view.to !== null && view.from > view.to) {
		return { ...view, from: initial.from, to: initial.to };
	}
	return view;
}

type Draft = { -readonly [Key in keyof View]: View[Key] };

function keep<Field extends keyof View>(view: Draft, initial: View, field: Field): void {
	view[field] = initial[field];
}
