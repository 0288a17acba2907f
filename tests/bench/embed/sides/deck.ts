/** deck.gl on its own canvas: the ground in GeoJsonLayers, the links as its ArcLayer. */
import { Deck, MapView, WebMercatorViewport, type Layer } from '@deck.gl/core';
import { ArcLayer, GeoJsonLayer } from '@deck.gl/layers';
import { contextLand, landOf } from '$lib/land/land';
import { BOUNDS, COLOURS, fetchAll, markReady, stage, type PlainLine } from '../side';

type Colour = [number, number, number];

const { overview, context, lines } = await fetchAll();
const parent = stage() as HTMLDivElement;
const { clientWidth: width, clientHeight: height } = parent;
const [west, south, east, north] = BOUNDS;
const { longitude, latitude, zoom } = new WebMercatorViewport({ width, height }).fitBounds([
	[west, south],
	[east, north]
]);
const layers: Layer[] = [
	new GeoJsonLayer({
		id: 'context',
		data: contextLand(context),
		stroked: false,
		getFillColor: colourOf(COLOURS.context)
	}),
	new GeoJsonLayer({
		id: 'regions',
		data: landOf(overview).regions,
		// Without the borders that plain MapLibre draws: with them each frame takes it seconds.
		stroked: false,
		getFillColor: colourOf(COLOURS.land)
	}),
	new ArcLayer<PlainLine>({
		id: 'lines',
		data: lines,
		getSourcePosition: ([from]) => [from[0], from[1]],
		getTargetPosition: ([, to]) => [to[0], to[1]],
		getSourceColor: ([, , colour]) => colourOf(colour),
		getTargetColor: ([, , colour]) => colourOf(colour),
		getWidth: 1
	})
];

let isMarked = false;
parent.style.background = COLOURS.sea;
new Deck({
	parent,
	views: new MapView({ repeat: false }),
	initialViewState: { longitude, latitude, zoom },
	controller: true,
	layers,
	onAfterRender() {
		const arcs = layers.at(-1);
		if (isMarked || arcs === undefined || !layers.every(({ isLoaded }) => isLoaded)) return;
		// The first frames are those of a canvas that has not been given its size yet, blown up.
		if ((parent.querySelector('canvas')?.width ?? 0) < width) return;
		isMarked = true;
		markReady(arcs.getNumInstances());
	}
});

function colourOf(hex: string): Colour {
	const value = parseInt(hex.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}
