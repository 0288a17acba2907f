/** What a key means over the graph. */
import { ARROW_KEYS, type Direction } from './directions';
import { WALK_KEYS } from './walk';

/** As `KeyboardEvent` has it. */
export interface PressedKey {
	readonly key: string;
	readonly shiftKey: boolean;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
}

export type KeyAction =
	/** The region in focus goes one step. */
	| { readonly kind: 'move'; readonly towards: Direction }
	/** To another region, see `nextNode`. */
	| { readonly kind: 'walk' }
	/** The region in focus is selected. */
	| { readonly kind: 'select' }
	/** No region is in focus any more. */
	| { readonly kind: 'release' }
	/** For the camera, if it knows the key. */
	| { readonly kind: 'camera' };

/**
 * Reads a key. Arrows alone walk along links; with Shift they move what is in focus, the region or else the whole
 * picture; with Ctrl the region too, but macOS keeps those keys for itself.
 * @param focused whether a region is in focus
 * @returns null for a key that means nothing here and stays the browser's
 */
export function actionOfKey(pressed: PressedKey, focused: boolean): KeyAction | null {
	const { key, shiftKey, ctrlKey, altKey, metaKey } = pressed;
	if (altKey || metaKey) return null;
	const towards = ARROW_KEYS.get(key);
	if (focused && towards !== undefined && (shiftKey || ctrlKey)) return { kind: 'move', towards };
	if (ctrlKey) return null;
	if (key === 'Enter') return focused ? { kind: 'select' } : null;
	if (key === 'Escape') return focused ? { kind: 'release' } : null;
	if (!shiftKey && WALK_KEYS.includes(key)) return { kind: 'walk' };
	return { kind: 'camera' };
}
