/** As far as land is known: beyond, a map would end on a straight line, and Australia with it. There it fades into the sea. */
import type { FeatureCollection } from 'geojson';
import type { Box } from './boxes';

/** What the boundaries hold, degrees (`scripts/boundaries/context.ts`). */
export const KNOWN_LAND: Box = [79, -28, 157, 25];

/** Degrees over which land fades at its edge. */
export const FADING = 4.5;

/** How many veils lie on each other at the edge, and how much of the sea's colour each gives: all but nothing shows below them. */
const VEILS = 20;
export const VEIL_OPACITY = 0.2;

/** Farther than any screen shows. */
const BEYOND: Box = [40, -75, 195, 75];

/**
 * Frames around the known land, each a little wider than the one before: painted over each other in the colour of the
 * sea they fade what lies below.
 */
export function veils(): FeatureCollection {
	const [west, south, east, north] = KNOWN_LAND;
	const step = FADING / (VEILS - 1);
	return {
		type: 'FeatureCollection',
		features: Array.from({ length: VEILS }, (_, at) => {
			const inset = at * step + 0.01;
			const hole: Box = [west + inset, south + inset, east - inset, north - inset];
			return {
				type: 'Feature',
				properties: {},
				geometry: { type: 'Polygon', coordinates: [ring(BEYOND), ring(hole).reverse()] }
			};
		})
	};
}

/** Counterclockwise. */
function ring([west, south, east, north]: Box): number[][] {
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
}
