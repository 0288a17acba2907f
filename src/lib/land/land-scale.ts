/** How fine the land must be for how close the reader is. */

/** Of the derived boundaries, from coarse to fine: `far` and its surroundings are one file, made for the whole country. */
export const LAND_SCALES = ['far', 'near', 'close'] as const;
export type LandScale = (typeof LAND_SCALES)[number];

/** From here on the coarser land shows its corners; zooms as MapLibre counts them. */
export const LEAST_ZOOM: Readonly<Record<LandScale, number>> = { far: 0, near: 4.4, close: 6.4 };

/** The coarsest land that shows no corners. */
export function scaleAt(zoom: number): LandScale {
	return LAND_SCALES.findLast((scale) => zoom >= LEAST_ZOOM[scale]) ?? 'far';
}

/** Whether one scale is finer than another. */
export function isFiner(a: LandScale, b: LandScale): boolean {
	return LAND_SCALES.indexOf(a) > LAND_SCALES.indexOf(b);
}
