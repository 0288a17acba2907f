import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { DETAIL_ZOOM, loadWhenClose } from './detail';
import { OPEN_SEA } from '$lib/land/land';

const FINER = OPEN_SEA;

/** As much of a map as the loader uses; `tests/contract` holds the real one to it. */
function fakeMap() {
	const events = new EventTarget();
	let zoom = 4;
	const map = {
		getZoom: () => zoom,
		on: (name: string, listener: () => void) => events.addEventListener(name, listener),
		off: (name: string, listener: () => void) => events.removeEventListener(name, listener)
	};
	return {
		map: map as unknown as MapLibreMap,
		moveTo(next: number) {
			zoom = next;
			events.dispatchEvent(new Event('moveend'));
		}
	};
}

const never = () => expect.fail('must not be called');
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('finer land', () => {
	it('is loaded when the map is close, and only once', async () => {
		const { map, moveTo } = fakeMap();
		const load = vi.fn(() => Promise.resolve(FINER));
		const onLoaded = vi.fn();
		loadWhenClose(map, load, onLoaded, never);
		moveTo(DETAIL_ZOOM - 0.1);
		expect(load).not.toHaveBeenCalled();
		moveTo(DETAIL_ZOOM);
		moveTo(DETAIL_ZOOM + 1);
		await settle();
		moveTo(DETAIL_ZOOM + 2);
		await settle();
		expect(load).toHaveBeenCalledOnce();
		expect(onLoaded).toHaveBeenCalledExactlyOnceWith(FINER);
	});

	it('is asked for again after a failure, which is reported', async () => {
		const { map, moveTo } = fakeMap();
		const failure = new Error('offline');
		const load = vi.fn(() => Promise.resolve(FINER)).mockRejectedValueOnce(failure);
		const [onLoaded, onFailed] = [vi.fn(), vi.fn()];
		loadWhenClose(map, load, onLoaded, onFailed);
		moveTo(7);
		await settle();
		expect(onFailed).toHaveBeenCalledExactlyOnceWith(failure);
		moveTo(7.5);
		await settle();
		expect(onLoaded).toHaveBeenCalledOnce();
	});

	it('is dropped when the map has gone meanwhile', async () => {
		const { map, moveTo } = fakeMap();
		const { busy, end } = loadWhenClose(map, () => Promise.resolve(FINER), never, never);
		moveTo(7);
		expect(busy()).toBe(true);
		end();
		await settle();
		moveTo(8);
		await settle();
		expect(busy()).toBe(false);
	});
});
