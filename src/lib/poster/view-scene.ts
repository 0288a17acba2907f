/** The scene of a view as a poster draws it: the same at build time and in the browser. */
import type { Dataset } from '$lib/domain/dataset';
import type { FilterResult } from '$lib/domain/filter';
import type { View } from '$lib/domain/view';
import { cameraOfView } from '$lib/scene/camera-of-view';
import type { ScreenSize } from '$lib/scene/fit';
import type { Geometry } from '$lib/scene/geometry';
import { lensOf } from '$lib/scene/lens';
import { paintScene } from '$lib/scene/paint';
import type { Poster } from './print-poster';

export type ViewScene = Pick<Poster, 'geometry' | 'states' | 'regions' | 'camera' | 'screen'>;

/**
 * @param geometry of the level that the view is drawn at
 * @param result of the same view
 */
export function sceneOfView(
	geometry: Geometry,
	view: View,
	result: FilterResult,
	{ agreements, regions, catalogue }: Dataset,
	screen: ScreenSize
): ViewScene {
	const parties = result.shown.flatMap((index) => agreements[index]?.parties ?? []);
	return {
		geometry,
		states: paintScene(geometry, lensOf(view, result, catalogue)),
		regions,
		camera: cameraOfView(view, parties, regions, screen),
		screen
	};
}
