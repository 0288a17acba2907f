/** The camera in the address: `kamera=lng,lat,zoom`. */
import type { Camera } from './view';

const NUMBER = /^-?\d{1,3}(\.\d{1,20})?$/;

/** The whole of a Web Mercator world: past 85° north or south it has no picture. */
const LIMITS = { longitude: [-180, 180], latitude: [-85, 85], zoom: [0, 22] } as const;

/**
 * Brings a camera, as a map reports it, into the form that an address keeps.
 * @param camera finite numbers; longitudes may lie past the date line, as they do after panning around the world
 * @returns 4, 4 and 2 decimals (about 10 m on the ground), wrapped or clamped into the valid world
 */
export function roundCamera({ longitude, latitude, zoom }: Camera): Camera {
	return {
		longitude: round(clamp(wrap(longitude), LIMITS.longitude), 4),
		latitude: round(clamp(latitude, LIMITS.latitude), 4),
		zoom: round(clamp(zoom, LIMITS.zoom), 2)
	};
}

/**
 * Reads `lng,lat,zoom`.
 * @returns the camera, rounded; `malformed` when it is not three plain decimal numbers, `out-of-range` when one lies
 *   outside the world (−180 to 180, −85 to 85, zoom 0 to 22)
 */
export function parseCamera(text: string): Camera | 'malformed' | 'out-of-range' {
	const parts = text.split(',', 4).map((part) => part.trim());
	if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return 'malformed';
	const [longitude = NaN, latitude = NaN, zoom = NaN] = parts.map(Number);
	const inside =
		isInside(longitude, LIMITS.longitude) &&
		isInside(latitude, LIMITS.latitude) &&
		isInside(zoom, LIMITS.zoom);
	return inside ? roundCamera({ longitude, latitude, zoom }) : 'out-of-range';
}

/** Prints `lng,lat,zoom` with no more digits than are needed. */
export function printCamera(camera: Camera): string {
	const { longitude, latitude, zoom } = roundCamera(camera);
	return [longitude, latitude, zoom].join(',');
}

function isInside(value: number, [least, most]: readonly [number, number]): boolean {
	return value >= least && value <= most;
}

function clamp(value: number, [least, most]: readonly [number, number]): number {
	return Math.min(most, Math.max(least, value));
}

function wrap(longitude: number): number {
	if (isInside(longitude, LIMITS.longitude)) return longitude;
	return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

/** Adding zero turns −0 into 0, which would print alike but compare unequal. */
function round(value: number, decimals: number): number {
	return Math.round(value * 10 ** decimals) / 10 ** decimals + 0;
}
