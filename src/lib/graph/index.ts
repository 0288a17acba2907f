/** The boundary of the graph: everything else in this folder is its own affair. */
export { mountGraph } from './mount-graph';
export type { GraphHandle, GraphOptions } from './graph-handle';
export { actionOfKey, type PressedKey } from './graph-keys';
export { GRAPH_PADDING } from './graph-padding';
export type { GraphPadding } from './graph-camera';
export type { GraphLayout, GraphPoint } from './graph-layout';
export type { DragPhase, GraphPointerEvents } from './graph-pointer';
export {
	FILL_PALETTES,
	fillColour,
	ISLAND_GROUPS,
	islandFills,
	islandGroupOf,
	type FillPalette,
	type IslandGroup
} from './fills';
export { nextNode } from './walk';
