/**
 * The boundary of the drawn graph, loaded when it is shown. What needs no canvas – layouts, shapes, metrics, the moving of
 * single regions – is also imported from its own file, by the build above all.
 */
export { mountGraph } from './mount-graph';
export type { GraphHandle } from './graph-handle';
export { actionOfKey } from './graph-keys';
export { GRAPH_PADDING } from './graph-padding';
export type { GraphLayout, GraphPoint } from './graph-layout';
export type { DragPhase } from './graph-pointer';
export {
	FILL_PALETTES,
	ISLAND_GROUPS,
	islandFills,
	type FillPalette,
	type IslandGroup
} from './fills';
export { nextNode } from './walk';
