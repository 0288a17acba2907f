/** A small made-up scene with a layout for tests. */
import { PALETTES } from '$lib/scene/palette';
import { paintScene } from '$lib/scene/paint';
import { strokesOf } from '$lib/scene/strokes';
import { graphMarksOf } from '$lib/graph/draw-marks';
import { placeGeometry } from '$lib/graph/draw-placed';
import { FILL_PALETTES } from '$lib/graph/fills';
import type { GraphLayout, GraphPoint } from '$lib/graph/graph-layout';
import { code } from './record';
import { MIXED, sceneOf, type TestScene } from './scene';

/** Kota Madiun in the middle; Banyuwangi and Madiun east of it, Jembrana and Lombok Utara round a hub in the west. */
const POINTS: Readonly<Record<string, GraphPoint>> = {
	'35.77': [500, 300],
	'35.10': [800, 300],
	'35.19': [800, 500],
	'51.01': [200, 200],
	'52.08': [200, 400]
};

export const HUB = '35.77~51.01~52.08';

export const LAYOUT: GraphLayout = {
	width: 1000,
	height: 600,
	nodes: new Map(Object.entries(POINTS).map(([text, point]) => [code(text), point])),
	hubs: new Map([[HUB, [300, 300]]])
};

export const SCENE: TestScene = sceneOf(MIXED);

/** The scene in the places of the layout. */
export const PLACED = placeGeometry(SCENE.geometry, LAYOUT);

/** What layers are made of in a view, and with something under the pointer. @param fillOf as in `Subject` */
export function partsOf(
	fillOf: readonly (number | undefined)[],
	...given: Parameters<TestScene['lens']>
) {
	const states = statesOf(...given);
	const subject = {
		geometry: PLACED,
		frame: LAYOUT,
		drawn: states.drawn,
		palette: PALETTES.terang,
		fills: FILL_PALETTES.terang,
		fillOf
	};
	const ink = { strokes: strokesOf(PLACED, states), marks: graphMarksOf(PLACED, states) };
	return { states, subject, ink };
}

/** The states of the scene in a view, and with something under the pointer. */
export function statesOf(...given: Parameters<TestScene['lens']>) {
	return paintScene(SCENE.geometry, SCENE.lens(...given));
}
