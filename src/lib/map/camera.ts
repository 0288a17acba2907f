/** Where the camera may go, in MapLibre's terms. */
import { LngLat, type LngLatBoundsLike } from 'maplibre-gl';
import { COUNTRY } from '$lib/scene/extent';
import { MIN_ZOOM } from '$lib/scene/fit';

/** Closer than this the geometry shows its corners. */
export const MAX_ZOOM = 11;

const [[WEST, SOUTH], [EAST, NORTH]] = COUNTRY;

export const COUNTRY_BOUNDS: LngLatBoundsLike = [WEST, SOUTH, EAST, NORTH];

/**
 * Keeps the middle of the screen over Indonesia. MapLibre's `maxBounds` would instead force the zoom up until the
 * bounds fill the screen, and a tall phone could then never show the whole country.
 */
export function keepNearCountry(centre: LngLat, zoom: number): { center: LngLat; zoom: number } {
	return {
		center: new LngLat(
			Math.min(EAST, Math.max(WEST, centre.lng)),
			Math.min(NORTH, Math.max(SOUTH, centre.lat))
		),
		zoom: Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom))
	};
}
