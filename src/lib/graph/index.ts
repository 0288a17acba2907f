/** The boundary of the graph: everything else in this folder is its own affair. */
export { mountGraph } from './mount-graph';
export type { GraphHandle, GraphOptions } from './graph-handle';
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
export { nextNode, WALK_KEYS, walkOrder } from './walk';
