/** The camera that shows some places whole, found as MapLibre's `fitBounds` finds it, so that a poster and the map agree. */
import type { Position } from '$lib/domain/region';
import type { Camera } from '$lib/domain/view';
import { fromScene, pixelsPerUnit, toScene } from './mercator';

/** CSS pixels kept clear of the picture. */
export interface Padding {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

/** CSS pixels. */
export interface ScreenSize {
	readonly width: number;
	readonly height: number;
}

/** The whole country at 280 pixels, and no farther. */
export const MIN_ZOOM = 1.8;
/** Fitting one region shows its surroundings too. */
export const FIT_ZOOM = 7.6;
/** Neighbours are told apart, and still seen among theirs. */
export const FIT_ZOOM_SEVERAL = 9.2;

/**
 * The camera of a screen on which all points are in view, clear of the padding.
 * @param points degrees; at least one
 * @param maxZoom no closer than this, however near each other the points are; by default a single place shows with its
 *   surroundings, and several come closer
 * @throws Error without points: there is nothing to look at
 */
export function fitCamera(
	points: readonly Position[],
	{ width, height }: ScreenSize,
	padding: Padding,
	maxZoom = points.length > 1 ? FIT_ZOOM_SEVERAL : FIT_ZOOM
): Camera {
	const scene = points.map(toScene);
	const xs = scene.map(([x]) => x);
	const ys = scene.map(([, y]) => y);
	const [west, east] = [Math.min(...xs), Math.max(...xs)];
	const [north, south] = [Math.min(...ys), Math.max(...ys)];
	if (!Number.isFinite(west)) throw new Error('There are no points to fit the camera to.');
	const room = [
		width - padding.left - padding.right,
		height - padding.top - padding.bottom
	] as const;
	const fitted = Math.min(
		Math.log2(Math.max(1, room[0]) / (pixelsPerUnit(0) * (east - west))),
		Math.log2(Math.max(1, room[1]) / (pixelsPerUnit(0) * (south - north)))
	);
	const zoom = Math.max(MIN_ZOOM, Math.min(maxZoom, fitted));
	const scale = pixelsPerUnit(zoom);
	const [longitude, latitude] = fromScene([
		(west + east) / 2 + (padding.right - padding.left) / 2 / scale,
		(north + south) / 2 + (padding.bottom - padding.top) / 2 / scale
	]);
	return { longitude, latitude, zoom };
}
