/**
 * Scene units: Web Mercator, the whole world being 1 wide, counted from a point amid Indonesia.
 * x grows eastward, y southward, as on screen. Counting from there rather than from the corner of the world keeps
 * 32-bit numbers exact to a hundredth of a pixel at every zoom of the atlas.
 */
import type { Position } from '$lib/domain/region';
import type { Camera } from '$lib/domain/view';

export const SCENE_ORIGIN: Position = [118, -2];

/** Width of the world at zoom 0 in CSS pixels (tiles of 512 pixels, as MapLibre counts zoom). */
const WORLD_AT_ZOOM_0 = 512;

const originX = (SCENE_ORIGIN[0] + 180) / 360;
const originY = mercatorY(SCENE_ORIGIN[1]);

export type ScenePoint = readonly [x: number, y: number];

function mercatorY(latitude: number): number {
	const sine = Math.sin((latitude * Math.PI) / 180);
	return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** Degrees to scene units. */
export function toScene([longitude, latitude]: Position): ScenePoint {
	return [(longitude + 180) / 360 - originX, mercatorY(latitude) - originY];
}

/** Scene units to degrees; the inverse of `toScene`. */
export function fromScene([x, y]: ScenePoint): Position {
	const angle = (0.5 - (y + originY)) * 2 * Math.PI;
	return [
		(x + originX) * 360 - 180,
		(2 * Math.atan(Math.exp(angle)) - Math.PI / 2) * (180 / Math.PI)
	];
}

/** CSS pixels per scene unit. */
export function pixelsPerUnit(zoom: number): number {
	return WORLD_AT_ZOOM_0 * 2 ** zoom;
}

/** Where the scene lies on a screen: pixel = origin + scene unit × scale. All lengths in CSS pixels. */
export interface Viewport {
	readonly width: number;
	readonly height: number;
	readonly zoom: number;
	readonly scale: number;
	readonly originX: number;
	readonly originY: number;
}

/** The viewport of a camera whose position is the middle of a screen of the given size. */
export function viewportOf(camera: Camera, width: number, height: number): Viewport {
	const scale = pixelsPerUnit(camera.zoom);
	const [x, y] = toScene([camera.longitude, camera.latitude]);
	return {
		width,
		height,
		zoom: camera.zoom,
		scale,
		originX: width / 2 - x * scale,
		originY: height / 2 - y * scale
	};
}
