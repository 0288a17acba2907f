/** Where a view is looked at from: its pinned camera, or the one that shows all it is about. */
import type { Position, Region, RegionCode } from '$lib/domain/region';
import { namedRegions } from '$lib/domain/selection';
import type { Camera, View } from '$lib/domain/view';
import { COUNTRY } from './extent';
import { fitCamera, type Padding, type ScreenSize } from './fit';

/** Marks at the edge of a picture keep clear of the frame; the names beside them need more. CSS pixels. */
export const PICTURE_PADDING: Padding = { top: 16, right: 12, bottom: 12, left: 12 };

/** Frames narrower than this, CSS pixels, have their buttons at the foot; the same width as in `ZoomButtons.svelte`. */
const NARROW_FRAME = 480;
const LOW_FRAME = 290;

/** What the view is about keeps clear of the buttons too, which lie over the sea when the whole country shows. */
function subjectPadding({ width, height }: ScreenSize): Padding {
	// A name may stand above or below the outermost mark. Low frames cannot spare as much; they are those of articles.
	const [top, bottom] = height > LOW_FRAME ? [80, 68] : [40, 68];
	return width > NARROW_FRAME
		? { top, right: 68, bottom, left: 36 }
		: { top, right: 28, bottom, left: 28 };
}

/** The camera that shows what a view is about. @param points at least one */
export function cameraOfPoints(points: readonly Position[], screen: ScreenSize): Camera {
	return fitCamera(points, screen, subjectPadding(screen));
}

/** @param shown parties of the agreements shown */
export function cameraOfView(
	view: View,
	shown: readonly RegionCode[],
	regions: readonly Region[],
	screen: ScreenSize
): Camera {
	if (view.camera !== null) return view.camera;
	const points = pointsOfView(view, shown, regions);
	return points.length > 0
		? cameraOfPoints(points, screen)
		: fitCamera(COUNTRY, screen, PICTURE_PADDING);
}

/**
 * The places a view is about: the camera shows them all.
 * @param shown parties of the agreements shown, with the selected regions: a region shows with its partners
 * @returns label points; empty when the view is about the whole country
 */
export function pointsOfView(
	view: View,
	shown: readonly RegionCode[],
	regions: readonly Region[]
): Position[] {
	const selected = namedRegions(view);
	if (selected.length + view.agreements.length > 0) {
		const codes = new Set([...selected, ...shown]);
		return regions.filter(({ code }) => codes.has(code)).map(({ point }) => point);
	}
	const provinces = new Set(view.provinces);
	return regions.filter(({ province }) => provinces.has(province)).map(({ point }) => point);
}
