/** A small made-up scene with a layout for tests. */
import { paintScene } from '$lib/scene/paint';
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

/** The states of the scene in a view, and with something under the pointer. */
export function statesOf(...given: Parameters<TestScene['lens']>) {
	return paintScene(SCENE.geometry, SCENE.lens(...given));
}
