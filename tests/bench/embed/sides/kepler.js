/** kepler.gl's published bundle, as its own example without a bundler uses it: read only, no base map, one arc layer. */
(function () {
	const { React, ReactDOM, Redux, ReactRedux, KeplerGl } = window;
	const stage = document.getElementById('stage');
	const store = Redux.createStore(
		Redux.combineReducers({
			keplerGl: KeplerGl.keplerGlReducer.initialState({
				uiState: { currentModal: null, readOnly: true }
			})
		}),
		{},
		Redux.applyMiddleware(...KeplerGl.enhanceReduxMiddleware([]))
	);
	const map = React.createElement(KeplerGl.KeplerGl, {
		id: 'map',
		mapboxApiAccessToken: '',
		width: stage.clientWidth,
		height: stage.clientHeight
	});
	ReactDOM.createRoot(stage).render(React.createElement(ReactRedux.Provider, { store }, map));

	const get = (url) => fetch(url).then((response) => response.json());
	Promise.all([get('land.json'), get('lines.json')]).then(([land, lines]) => {
		const field = (name) => ({ name, type: 'real', format: '' });
		store.dispatch(
			KeplerGl.addDataToMap({
				datasets: [
					{ info: { label: 'land', id: 'land' }, data: KeplerGl.processGeojson(land) },
					{
						info: { label: 'lines', id: 'lines' },
						data: {
							fields: [
								...['lng0', 'lat0', 'lng1', 'lat1'].map(field),
								{ name: 'colour', type: 'string', format: '' }
							],
							rows: lines.map(([from, to, colour]) => [...from, ...to, colour])
						}
					}
				],
				options: { centerMap: true, readOnly: true },
				config: {
					version: 'v1',
					config: {
						mapStyle: { styleType: 'no_map' },
						visState: { layers: [arcs(lines), ground()] }
					}
				}
			})
		);
		watch(lines.length);
	});

	function arcs(lines) {
		const colours = [...new Set(lines.map(([, , colour]) => colour))].sort();
		return {
			id: 'arcs',
			type: 'arc',
			config: {
				dataId: 'lines',
				label: 'lines',
				columns: { lat0: 'lat0', lng0: 'lng0', lat1: 'lat1', lng1: 'lng1' },
				isVisible: true,
				visConfig: {
					opacity: 1,
					thickness: 1,
					colorRange: { name: 'groups', type: 'custom', category: 'Custom', colors: colours }
				}
			},
			visualChannels: { colorField: { name: 'colour', type: 'string' }, colorScale: 'ordinal' }
		};
	}

	function ground() {
		return {
			id: 'ground',
			type: 'geojson',
			config: {
				dataId: 'land',
				label: 'land',
				color: [246, 243, 236],
				columns: { geojson: '_geojson' },
				isVisible: true,
				visConfig: { opacity: 1, thickness: 0.2, strokeColor: [206, 198, 180], filled: true }
			}
		};
	}

	/** The bundle tells nobody when it has drawn: its layers have data, and two frames have passed since. */
	function watch(expected) {
		requestAnimationFrame(() => {
			const { layers = [], layerData = [] } = store.getState().keplerGl.map?.visState ?? {};
			const at = layers.findIndex(({ id }) => id === 'arcs');
			const drawn = layerData[at]?.data?.length ?? 0;
			const isDrawn = drawn === expected && stage.querySelector('canvas') !== null;
			if (!isDrawn) return watch(expected);
			requestAnimationFrame(() =>
				requestAnimationFrame(() => {
					window.drawnLines = drawn;
					stage.dataset.ready = 'true';
				})
			);
		});
	}
})();
