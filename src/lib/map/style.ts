/** The ground under the network: every source and layer is declared here, in the order in which they lie upon each other. */
import type {
	ExpressionSpecification,
	FillLayerSpecification,
	GeoJSONSourceSpecification,
	LineLayerSpecification,
	StyleSpecification
} from 'maplibre-gl';
import type { Feature, FeatureCollection } from 'geojson';
import type { Level } from '$lib/domain/view';
import type { Palette } from '$lib/scene/palette';
import { tintColours } from '$lib/scene/tints';
import { VEIL_OPACITY, veils } from '$lib/land/known-land';
import type { BorderKind, MapLand } from '$lib/land/land';

/** Name of the pattern over regions without any record; its picture is made by `hatch.ts`. */
export const HATCH = 'hatch';

type LandPart = 'context' | 'veil' | 'regions' | 'provinces';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Source of all land. One for all: for each source MapLibre's worker is asked anew, tile by tile, and answers in turns. */
export const LAND = 'land';

/** Layers of regions, whose features carry the state `tint` under their code. */
export const REGION_LAYER: Readonly<Record<Level, 'regions' | 'provinces'>> = {
	daerah: 'regions',
	provinsi: 'provinces'
};

/**
 * The style that a map is born with: open sea. There is no `glyphs` and no sprite: names are written by `label-canvas.ts`,
 * marks by `network-layer.ts`, so that nothing is fetched.
 */
export function seaStyle(palette: Palette): StyleSpecification {
	return {
		version: 8,
		sources: {},
		layers: [{ id: 'sea', type: 'background', paint: { 'background-color': palette.sea } }]
	};
}

/** Land and what marks regions on it. The marks are of nothing at first. */
export function groundSources(land: MapLand): Readonly<Record<string, GeoJSONSourceSpecification>> {
	return {
		[LAND]: { ...geojson(landFeatures(land)), promoteId: 'code' },
		unrecorded: geojson(NOTHING),
		outline: geojson(NOTHING)
	};
}

/** All land in one collection; `part` tells the layers apart, and borders their `kind`. */
export function landFeatures({ context, regions, provinces, borders }: MapLand): FeatureCollection {
	const partOf = ({ features }: FeatureCollection, part: LandPart): Feature[] =>
		features.map((feature) => ({ ...feature, properties: { ...feature.properties, part } }));
	return {
		type: 'FeatureCollection',
		features: [
			...partOf(context, 'context'),
			...partOf(veils(), 'veil'),
			...partOf(regions, 'regions'),
			...partOf(provinces, 'provinces'),
			...borders.features
		]
	};
}

/** The layers upon the sea. Those of marks are hidden: MapLibre cuts tiles even of nothing where something might show. */
export function groundLayers(
	palette: Palette
): readonly (FillLayerSpecification | LineLayerSpecification)[] {
	const colours = groundColours(palette);
	const at = (id: string): ExpressionSpecification | string => colours[id] ?? palette.ink;
	return [
		{
			id: 'context',
			type: 'fill',
			source: LAND,
			filter: isPart('context'),
			paint: { 'fill-color': at('context'), 'fill-antialias': false }
		},
		// Smooths the edge, which has no line of its own to cover it.
		{
			id: 'context-edge',
			type: 'line',
			source: LAND,
			filter: isPart('context'),
			paint: { 'line-color': at('context-edge'), 'line-width': 1 }
		},
		// Land beyond our own is known so far and no farther.
		{
			id: 'veil',
			type: 'fill',
			source: LAND,
			filter: isPart('veil'),
			paint: {
				'fill-color': at('veil'),
				'fill-antialias': false,
				'fill-opacity': VEIL_OPACITY
			}
		},
		{
			id: 'regions',
			type: 'fill',
			source: LAND,
			filter: isPart('regions'),
			paint: { 'fill-color': at('regions'), 'fill-antialias': false }
		},
		{
			id: 'provinces',
			type: 'fill',
			source: LAND,
			filter: isPart('provinces'),
			paint: {
				'fill-color': at('provinces'),
				'fill-antialias': false
			}
		},
		{
			id: 'unrecorded',
			type: 'fill',
			source: 'unrecorded',
			layout: { visibility: 'none' },
			paint: { 'fill-pattern': HATCH }
		},
		{
			id: 'region-borders',
			type: 'line',
			source: LAND,
			filter: isBorder('region'),
			paint: {
				'line-color': at('region-borders'),
				'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.4, 8, 1],
				'line-opacity': ['interpolate', ['linear'], ['zoom'], 3, 0.25, 6, 1]
			}
		},
		{
			id: 'province-borders',
			type: 'line',
			source: LAND,
			filter: isBorder('province'),
			paint: {
				'line-color': at('province-borders'),
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 8, 1.6]
			}
		},
		{
			id: 'coast',
			type: 'line',
			source: LAND,
			filter: isBorder('coast'),
			paint: {
				'line-color': at('coast'),
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 8, 1]
			}
		},
		{
			id: 'outline',
			type: 'line',
			source: 'outline',
			layout: { 'line-join': 'round', visibility: 'none' },
			paint: { 'line-color': at('outline'), 'line-width': 1.4 }
		}
	];
}

function isPart(part: LandPart): ExpressionSpecification {
	return ['==', ['get', 'part'], part];
}

function isBorder(kind: BorderKind): ExpressionSpecification {
	return ['==', ['get', 'kind'], kind];
}

const tint: ExpressionSpecification = ['coalesce', ['feature-state', 'tint'], 0];

/**
 * The colour of each layer; a change of theme sets these and nothing else. All ground follows the tint, be there any or
 * not: for each kind of rule MapLibre compiles a program of its own, which a phone waits a tenth of a second for.
 */
export function groundColours(
	palette: Palette
): Readonly<Record<string, ExpressionSpecification | string>> {
	const [land = palette.land, ...tinted] = tintColours(palette);
	const byTint = (bare: string): ExpressionSpecification =>
		[
			'match',
			tint,
			...tinted.flatMap((colour, index) => [index + 1, colour]),
			bare
		] as ExpressionSpecification;
	return {
		sea: palette.sea,
		context: byTint(palette.context),
		'context-edge': palette.context,
		veil: byTint(palette.sea),
		regions: byTint(land),
		// Beneath a province that is not tinted its regions show.
		provinces: byTint('transparent'),
		'region-borders': palette.regionBorder,
		'province-borders': palette.provinceBorder,
		coast: palette.coast,
		outline: palette.ink
	};
}

/** Shared borders must be thinned alike on both sides, or land would show gaps: the topology is thinned already. */
function geojson(data: FeatureCollection): GeoJSONSourceSpecification {
	return { type: 'geojson', data, tolerance: 0.2, buffer: 16, maxzoom: 9 };
}
