/** kepler.gl's published bundle, as its own example without a bundler uses it: read only, no base map, an arc layer. */
import { contextLand, landOf } from '$lib/land/land';
import { fromScene, pixelsPerUnit, toScene } from '$lib/scene/mercator';
import { BOUNDS, COLOURS, fetchAll, markReady, stage, type PlainLine } from '../side';

type Colour = [number, number, number];

const { React, ReactDOM, Redux, ReactRedux, KeplerGl } = window;
const parent = stage();
const { clientWidth: width, clientHeight: height } = parent;
/** Its own "no base map". Any other style is fetched from another host, the default one as soon as it is mounted. */
const NO_BASE_MAP = 'no_map';

const store = Redux.createStore(
	Redux.combineReducers({
		keplerGl: KeplerGl.keplerGlReducer.initialState({
			mapState: { width, height, ...cameraOf(BOUNDS) },
			mapStyle: { styleType: NO_BASE_MAP, backgroundColor: colourOf(COLOURS.sea) },
			uiState: { currentModal: null, readOnly: true }
		})
	}),
	{},
	Redux.applyMiddleware(...KeplerGl.enhanceReduxMiddleware([]))
);
/** Its map, which tells after each frame of deck.gl what was drawn. */
const watchedMap = (...parts: unknown[]): object => {
	const MapContainer = KeplerGl.MapContainerFactory(...parts);
	let isMarked = false;
	const deckRenderCallbacks = {
		onDeckAfterRender({ layers }: { layers: readonly DrawnLayer[] }) {
			const drawn = layers.find(({ id }) => id === 'lines');
			if (isMarked || drawn === undefined || !layers.every(({ isLoaded }) => isLoaded)) return;
			isMarked = true;
			markReady(drawn.getNumInstances());
		}
	};
	return (props: object) => React.createElement(MapContainer, { ...props, deckRenderCallbacks });
};
watchedMap.deps = KeplerGl.MapContainerFactory.deps;
const Atlas = KeplerGl.injectComponents([
	[KeplerGl.MapContainerFactory, watchedMap],
	// Its buttons would count as colour, and only take it time.
	[KeplerGl.MapControlFactory, () => () => null]
]);
// Data that come before it is mounted would be lost.
const mounted = new Promise<void>((onKeplerGlInitialized) => {
	const atlas = { id: 'map', mapboxApiAccessToken: '', width, height, onKeplerGlInitialized };
	const page = React.createElement(
		ReactRedux.Provider,
		{ store },
		React.createElement(Atlas, atlas)
	);
	ReactDOM.createRoot(parent).render(page);
});
const [{ overview, context, lines }] = await Promise.all([fetchAll(), mounted]);

store.dispatch(
	KeplerGl.addDataToMap({
		datasets: [
			{
				info: { label: 'context', id: 'context' },
				data: KeplerGl.processGeojson(contextLand(context))
			},
			{
				info: { label: 'regions', id: 'regions' },
				data: KeplerGl.processGeojson(landOf(overview).regions)
			},
			{ info: { label: 'lines', id: 'lines' }, data: tableOf(lines) }
		],
		options: { centerMap: false, readOnly: true },
		config: {
			version: 'v1',
			config: {
				mapStyle: { styleType: NO_BASE_MAP },
				visState: {
					layers: [
						arcs(lines),
						ground('regions', COLOURS.land),
						ground('context', COLOURS.context)
					],
					// A tooltip over the picture would pass for its answer to a drag.
					interactionConfig: { tooltip: { enabled: false } }
				}
			}
		}
	})
);

function tableOf(lines: readonly PlainLine[]): object {
	const real = ['lng0', 'lat0', 'lng1', 'lat1'].map((name) => ({ name, type: 'real', format: '' }));
	return {
		fields: [...real, { name: 'colour', type: 'string', format: '' }],
		rows: lines.map(([from, to, colour]) => [...from, ...to, colour])
	};
}

function arcs(lines: readonly PlainLine[]): object {
	return {
		id: 'lines',
		type: 'arc',
		config: {
			dataId: 'lines',
			label: 'lines',
			columns: { lat0: 'lat0', lng0: 'lng0', lat1: 'lat1', lng1: 'lng1' },
			isVisible: true,
			visConfig: {
				opacity: 1,
				thickness: 1,
				colorRange: {
					name: 'groups',
					type: 'custom',
					category: 'Custom',
					// In the order of the values they stand for.
					colors: [...new Set(lines.map(([, , colour]) => colour))].sort()
				}
			}
		},
		visualChannels: { colorField: { name: 'colour', type: 'string' }, colorScale: 'ordinal' }
	};
}

/** Without borders, as deck.gl's: with them it answers a drag a good deal later. */
function ground(dataId: string, colour: string): object {
	return {
		id: dataId,
		type: 'geojson',
		config: {
			dataId,
			label: dataId,
			color: colourOf(colour),
			columns: { geojson: '_geojson' },
			isVisible: true,
			visConfig: { opacity: 1, filled: true, stroked: false }
		}
	};
}

/** The whole of the bounds in the middle, as `fitBounds` of the other peers shows it. */
function cameraOf([west, south, east, north]: typeof BOUNDS): {
	longitude: number;
	latitude: number;
	zoom: number;
} {
	const [[left, bottom], [right, top]] = [toScene([west, south]), toScene([east, north])];
	const [longitude, latitude] = fromScene([(left + right) / 2, (top + bottom) / 2]);
	const scale = Math.min(width / (right - left), height / (bottom - top));
	return { longitude, latitude, zoom: Math.log2(scale / pixelsPerUnit(0)) };
}

function colourOf(hex: string): Colour {
	const value = parseInt(hex.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}
