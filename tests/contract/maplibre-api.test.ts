/** What `src/lib/map` leans on in MapLibre, held against the real library: an update that drops any of it fails here. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as maplibre from 'maplibre-gl';
import { LngLat, Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { isWorkerLost } from '../../src/lib/map/worker';

const dist = dirname(createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl.mjs'));

describe('MapLibre', () => {
	it.each([
		'addImage',
		'addLayer',
		'addSource',
		'areTilesLoaded',
		'fitBounds',
		'flyTo',
		'getCanvas',
		'getCanvas',
		'getCanvasContainer',
		'getCenter',
		'getContainer',
		'getLayer',
		'getLayoutProperty',
		'getPixelRatio',
		'getSource',
		'getZoom',
		'hasImage',
		'isMoving',
		'jumpTo',
		'off',
		'on',
		'project',
		'queryRenderedFeatures',
		'redraw',
		'remove',
		'removeFeatureState',
		'setFeatureState',
		'setLayoutProperty',
		'setPaintProperty',
		'triggerRepaint',
		'updateImage',
		'zoomIn',
		'zoomOut'
	] as const)('still has Map.%s', (name) => {
		expect(MapLibreMap.prototype[name]).toBeTypeOf('function');
	});

	it('still reports a worker that does not come in these words, and tells whether there are any', () => {
		const built = readFileSync(join(dist, 'maplibre-gl.mjs'), 'utf8');
		const [message = ''] = /Worker failed to load[^"'`]*/.exec(built) ?? [];
		expect(isWorkerLost(new Error(message))).toBe(true);
		expect(maplibre.getGlobalDispatcher).toBeTypeOf('function');
	});

	it('still exports what mounts and explains a map', () => {
		expect(maplibre.setWorkerUrl).toBeTypeOf('function');
		expect(maplibre.GPUInitializationError.prototype).toBeInstanceOf(Error);
		expect(maplibre.GeoJSONSource.prototype.setData).toBeTypeOf('function');
		expect(maplibre.CooperativeGesturesHandler.prototype.enable).toBeTypeOf('function');
		expect(maplibre.KeyboardHandler.prototype.disableRotation).toBeTypeOf('function');
		expect(maplibre.TwoFingersTouchZoomRotateHandler.prototype.disableRotation).toBeTypeOf(
			'function'
		);
		expect(new LngLat(112, -7)).toMatchObject({ lng: 112, lat: -7 });
	});

	it('still ships the worker file that worker.ts asks for, and its style sheet', () => {
		expect(existsSync(join(dist, 'maplibre-gl-worker.mjs'))).toBe(true);
		expect(existsSync(join(dist, 'maplibre-gl.css'))).toBe(true);
	});

	it.each(['webglcontextlost', 'style.load', 'idle', 'render', 'moveend', 'mouseout', 'resize'])(
		'still fires %s',
		(event) => {
			// The library names its events as plain text; a renamed one would never be heard.
			expect(readFileSync(join(dist, 'maplibre-gl.mjs'), 'utf8')).toContain(event);
		}
	);
});
