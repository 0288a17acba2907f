import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import type { MapLand } from '$lib/land/land';
import { LEAST_ZOOM, type LandScale } from '$lib/land/land-scale';
import { followScale } from './finer-land';

const NONE = { type: 'FeatureCollection', features: [] } as const;
const FINER = {
	context: NONE,
	regions: NONE,
	provinces: NONE,
	borders: NONE
} as unknown as MapLand;

/** As much of a map as the loader uses; `tests/contract` holds the real one to it. */
function fakeMap(zoom = 4) {
	const events = new EventTarget();
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
const loader = () => vi.fn<(scale: LandScale) => Promise<MapLand>>(() => Promise.resolve(FINER));

describe('finer land', () => {
	it('is loaded when the map is close, each scale once', async () => {
		const { map, moveTo } = fakeMap();
		const load = loader();
		const onLoaded = vi.fn();
		followScale(map, load, onLoaded, never);
		moveTo(LEAST_ZOOM.near - 0.1);
		await settle();
		expect(load).not.toHaveBeenCalled();
		for (const zoom of [LEAST_ZOOM.near, 5, LEAST_ZOOM.close, 8, 5, 3, 8]) {
			moveTo(zoom);
			await settle();
		}
		expect(load.mock.calls).toEqual([['near'], ['close']]);
		expect(onLoaded.mock.calls).toEqual([[FINER], [FINER]]);
	});

	it('is loaded at once where the map begins close, and what lies between is left out', async () => {
		const { map, moveTo } = fakeMap(7);
		const load = loader();
		followScale(map, load, () => undefined, never);
		await settle();
		moveTo(5);
		await settle();
		expect(load.mock.calls).toEqual([['close']]);
	});

	it('follows a reader who has come closer while it was on its way', async () => {
		const { map, moveTo } = fakeMap(5);
		const load = loader();
		const { busy } = followScale(map, load, () => undefined, never);
		moveTo(7);
		expect(load.mock.calls).toEqual([['near']]);
		await settle();
		expect(load.mock.calls).toEqual([['near'], ['close']]);
		expect(busy()).toBe(false);
	});

	it('is asked for again after a failure, which is reported', async () => {
		const { map, moveTo } = fakeMap();
		const failure = new Error('offline');
		const load = loader().mockRejectedValueOnce(failure);
		const [onLoaded, onFailed] = [vi.fn(), vi.fn()];
		followScale(map, load, onLoaded, onFailed);
		moveTo(7);
		await settle();
		expect(onFailed).toHaveBeenCalledExactlyOnceWith(failure);
		moveTo(7.5);
		await settle();
		expect(onLoaded).toHaveBeenCalledOnce();
	});

	it('is dropped when the map has gone meanwhile', async () => {
		const { map, moveTo } = fakeMap();
		const { busy, end } = followScale(map, loader(), never, never);
		moveTo(7);
		expect(busy()).toBe(true);
		end();
		await settle();
		moveTo(8);
		await settle();
		expect(busy()).toBe(false);
	});
});
