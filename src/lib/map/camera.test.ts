import { LngLat } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { keepNearCountry, MAX_ZOOM } from './camera';

describe('the camera', () => {
	it('stays over Indonesia', () => {
		const { center, zoom } = keepNearCountry(new LngLat(10, 60), 20);
		expect([center.lng, center.lat, zoom]).toEqual([95, 6.1, MAX_ZOOM]);
	});

	it('may go anywhere within it, as far out as a phone needs', () => {
		const { center, zoom } = keepNearCountry(new LngLat(118, -2), 2.4);
		expect([center.lng, center.lat, zoom]).toEqual([118, -2, 2.4]);
	});
});
