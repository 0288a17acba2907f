import { describe, expect, it } from 'vitest';
import { actionOfKey } from './graph-keys';

const FREE = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, held: Partial<typeof FREE> = {}, focused = true) =>
	actionOfKey({ key, ...FREE, ...held }, focused);

describe('a key over the graph', () => {
	it.each([
		['ArrowLeft', 'left'],
		['ArrowRight', 'right'],
		['ArrowUp', 'up'],
		['ArrowDown', 'down']
	])('%s walks; with Shift or Ctrl it moves the region in focus', (key, towards) => {
		expect(press(key)).toEqual({ kind: 'walk' });
		expect(press(key, { shiftKey: true })).toEqual({ kind: 'move', towards });
		expect(press(key, { ctrlKey: true })).toEqual({ kind: 'move', towards });
	});

	it('moves the picture with Shift and an arrow when no region is in focus', () => {
		expect(press('ArrowLeft', { shiftKey: true }, false)).toEqual({ kind: 'camera' });
		expect(press('ArrowLeft', { ctrlKey: true }, false)).toBeNull();
	});

	it('selects by Enter and lets go by Escape, but only a region that is in focus', () => {
		expect(press('Enter')).toEqual({ kind: 'select' });
		expect(press('Escape')).toEqual({ kind: 'release' });
		expect([press('Enter', {}, false), press('Escape', {}, false)]).toEqual([null, null]);
	});

	it('walks by Home and page keys, and asks the camera about the rest', () => {
		expect(press('Home', {}, false)).toEqual({ kind: 'walk' });
		expect(press('PageDown')).toEqual({ kind: 'walk' });
		expect(press('+', { shiftKey: true })).toEqual({ kind: 'camera' });
	});

	it('leaves the combinations of browser and system alone', () => {
		expect(press('ArrowLeft', { altKey: true })).toBeNull();
		expect(press('ArrowLeft', { metaKey: true, shiftKey: true })).toBeNull();
		expect(press('0', { ctrlKey: true })).toBeNull();
		expect(press('Home', { ctrlKey: true })).toBeNull();
	});
});
