/**
 * The peer: MapLibre as its documentation suggests it. One GeoJSON source with the same lines over the same ground,
 * one line layer coloured by sector group, `setFilter` on a click. It is spared what the product's map does besides:
 * widths by number, strands, marks, tinted land and names.
 */
import {
	Map as MapLibreMap,
	type ExpressionSpecification,
	type FilterSpecification
} from 'maplibre-gl';
import type { Feature, LineString } from 'geojson';
import type { Dataset } from '$lib/domain/dataset';
import { applyFilter, buildFilterIndex } from '$lib/domain/filter';
import { UNSTATED } from '$lib/domain/sector';
import { DEFAULT_VIEW } from '$lib/domain/view';
import { COUNTRY_BOUNDS } from '$lib/map/camera';
import { groundLayers, groundSources, seaStyle } from '$lib/map/style';
import { pointAt, segmentsFor } from '$lib/scene/curves';
import type { Geometry } from '$lib/scene/geometry';
import { lensOf } from '$lib/scene/lens';
import { fromScene } from '$lib/scene/mercator';
import { paintScene } from '$lib/scene/paint';
import { PALETTES } from '$lib/scene/palette';
import type { MapLand } from '$lib/land/land';
import type { Side } from './side';

const LINKS = 'links';
const PALETTE = PALETTES.terang;

export function mountPeer(
	container: HTMLElement,
	dataset: Dataset,
	geometry: Geometry,
	land: MapLand,
	today: string
): Side {
	const sea = seaStyle(PALETTE);
	const features = linesOf(dataset, geometry, today, segmentsFor(container.clientWidth * 0.5));
	const colours = Object.entries(PALETTE.groups).flat();
	const map = new MapLibreMap({
		container,
		style: {
			...sea,
			sources: {
				...groundSources(land),
				[LINKS]: { type: 'geojson', data: { type: 'FeatureCollection', features } }
			},
			layers: [
				...sea.layers,
				...groundLayers(PALETTE),
				{
					id: LINKS,
					type: 'line',
					source: LINKS,
					paint: {
						'line-color': [
							'match',
							['get', 'group'],
							...colours,
							PALETTE.ink
						] as unknown as ExpressionSpecification,
						'line-width': 1
					}
				}
			]
		},
		bounds: COUNTRY_BOUNDS,
		attributionControl: false,
		renderWorldCopies: false,
		fadeDuration: 0
	});
	return {
		map,
		change({ sectors }) {
			const start = performance.now();
			map.setFilter(LINKS, sectors.length === 0 ? null : filterOn(sectors));
			return { 'set filter': performance.now() - start };
		},
		// Until all tiles are cut anew, frames show the old lines or some of each.
		frameShowsChange: () => map.isSourceLoaded(LINKS),
		atRest: () => true,
		lines: () => new Set(map.queryRenderedFeatures({ layers: [LINKS] }).map(({ id }) => id)).size
	};
}

function filterOn(sectors: readonly string[]): FilterSpecification {
	return [
		'any',
		...sectors.map((id) => ['in', marked(id), ['get', 'sectors']])
	] as FilterSpecification;
}

/** One feature per line that the product draws of the whole country, in the same order: one per link, one per spoke. */
function linesOf(
	dataset: Dataset,
	geometry: Geometry,
	today: string,
	segments: number
): Feature<LineString>[] {
	const result = applyFilter(buildFilterIndex(dataset, today), DEFAULT_VIEW);
	const { lines } = paintScene(geometry, lensOf(DEFAULT_VIEW, result, dataset.catalogue));
	return geometry.lines.flatMap(({ kind, owner, curve }, index): Feature<LineString>[] => {
		if (lines.leading[index] === 0) return [];
		const { agreements = [] } = (kind === 'strand' ? geometry.links : geometry.hubs)[owner] ?? {};
		const sectors = new Set(
			agreements.flatMap((at) => {
				const { sectors: own = [], groups = [] } = dataset.agreements[at] ?? {};
				return own.length === 0 ? [UNSTATED] : [...own, ...groups];
			})
		);
		return [
			{
				type: 'Feature',
				id: index,
				properties: {
					group: geometry.groups[lines.group[index] ?? -1],
					sectors: [...sectors].map(marked).join('')
				},
				geometry: {
					type: 'LineString',
					coordinates: Array.from({ length: segments + 1 }, (_, at) => [
						...fromScene(pointAt(curve, at / segments))
					])
				}
			}
		];
	});
}

/** Features hold no lists that a filter could search: ids stand between bars in one text. */
function marked(id: string): string {
	return `|${id}|`;
}
