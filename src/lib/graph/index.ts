/** The boundary of the graph: everything else in this folder is its own affair. */
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
