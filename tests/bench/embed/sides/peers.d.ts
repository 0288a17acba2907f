/**
 * What the benchmark uses of the libraries it compares against; they are installed beside it on demand, so their own types are not there when
 * the project is checked.
 */
declare module '@deck.gl/core' {
	export interface Layer {
		readonly isLoaded: boolean;
		getNumInstances(): number;
	}
	export class MapView {
		readonly id: string;
		constructor(options: { repeat: boolean });
	}
	export class WebMercatorViewport {
		constructor(options: { width: number; height: number });
		fitBounds(bounds: [[number, number], [number, number]]): {
			longitude: number;
			latitude: number;
			zoom: number;
		};
	}
	export class Deck {
		finalize(): void;
		constructor(options: {
			parent: HTMLDivElement;
			views: MapView;
			initialViewState: { longitude: number; latitude: number; zoom: number };
			controller: boolean;
			layers: Layer[];
			onAfterRender(): void;
		});
	}
}

declare module '@deck.gl/layers' {
	import type { Layer } from '@deck.gl/core';

	type Colour = [number, number, number];

	export class GeoJsonLayer implements Layer {
		readonly isLoaded: boolean;
		constructor(options: { id: string; data: object; stroked?: boolean; getFillColor: Colour });
		getNumInstances(): number;
	}
	export class ArcLayer<Datum> implements Layer {
		readonly isLoaded: boolean;
		constructor(options: {
			id: string;
			data: readonly Datum[];
			getSourcePosition: (datum: Datum) => number[];
			getTargetPosition: (datum: Datum) => number[];
			getSourceColor: (datum: Datum) => Colour;
			getTargetColor: (datum: Datum) => Colour;
			getWidth: number;
		});
		getNumInstances(): number;
	}
}

/** A layer of kepler.gl as its deck.gl draws it. */
interface DrawnLayer {
	readonly id: string;
	readonly isLoaded: boolean;
	getNumInstances(): number;
}

interface ComponentFactory {
	(...parts: unknown[]): unknown;
	readonly deps?: readonly unknown[] | undefined;
}

/** kepler.gl's published bundle and what it asks for are scripts, not modules. */
interface Window {
	readonly React: {
		createElement(component: unknown, props: object, ...children: object[]): object;
	};
	readonly ReactDOM: { createRoot(parent: Element): { render(element: object): void } };
	readonly Redux: {
		combineReducers(reducers: Readonly<Record<string, object>>): object;
		applyMiddleware(...middlewares: object[]): object;
		createStore(
			reducer: object,
			state: object,
			enhancer: object
		): { dispatch(action: object): void };
	};
	readonly ReactRedux: { readonly Provider: object };
	readonly KeplerGl: {
		readonly keplerGlReducer: { initialState(state: object): object };
		readonly MapContainerFactory: ComponentFactory;
		readonly MapControlFactory: ComponentFactory;
		injectComponents(recipes: readonly (readonly [ComponentFactory, ComponentFactory])[]): object;
		enhanceReduxMiddleware(middlewares: readonly object[]): object[];
		addDataToMap(what: object): object;
		processGeojson(data: object): object | null;
	};
}
