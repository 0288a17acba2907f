/** MapLibre as its documentation suggests it: the ground and the lines as GeoJSON, a line layer coloured by group. */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { contextLand, landOf } from '$lib/land/land';
import { BOUNDS, COLOURS, fetchAll, markReady, stage } from '../side';

setWorkerUrl(new URL('maplibre-gl-worker.mjs', location.href).href);
const { overview, context, lines } = await fetchAll();
const { regions, borders } = landOf(overview);
const [west, south, east, north] = BOUNDS;

const map = new MapLibreMap({
	container: stage(),
	bounds: [west, south, east, north],
	attributionControl: false,
	renderWorldCopies: false,
	fadeDuration: 0,
	style: {
		version: 8,
		sources: {
			context: { type: 'geojson', data: contextLand(context) },
			regions: { type: 'geojson', data: regions },
			borders: { type: 'geojson', data: borders },
			lines: {
				type: 'geojson',
				data: {
					type: 'FeatureCollection',
					features: lines.map(([from, to, colour], id) => ({
						type: 'Feature',
						id,
						properties: { colour },
						geometry: { type: 'LineString', coordinates: [[...from], [...to]] }
					}))
				}
			}
		},
		layers: [
			{ id: 'sea', type: 'background', paint: { 'background-color': COLOURS.sea } },
			{ id: 'context', type: 'fill', source: 'context', paint: { 'fill-color': COLOURS.context } },
			{ id: 'regions', type: 'fill', source: 'regions', paint: { 'fill-color': COLOURS.land } },
			{ id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': COLOURS.border } },
			{
				id: 'lines',
				type: 'line',
				source: 'lines',
				paint: { 'line-color': ['get', 'colour'], 'line-width': 1 }
			}
		]
	}
});
map.once('idle', () => markReady(countLines()));

/** A line that crosses tiles comes once per tile. */
function countLines(): number {
	return new Set(map.queryRenderedFeatures({ layers: ['lines'] }).map(({ id }) => id)).size;
}
