/** The box that holds Indonesia, Sabang to Merauke and Miangas to Rote. */
import type { Position } from '$lib/domain/region';
import { toScene } from './mercator';

/** South-west and north-east corner in degrees. */
export const COUNTRY: readonly [Position, Position] = [
	[95, -11.05],
	[141.05, 6.1]
];

const [west, south] = toScene(COUNTRY[0]);
const [east, north] = toScene(COUNTRY[1]);

/** Its size in scene units. */
export const SCENE_EXTENT = { width: east - west, height: south - north };
