/** Where each region and hub stands in the graph: the result of a layout, computed at build time or in a worker. */
import type { RegionCode } from '$lib/domain/region';

/** [x, y] in layout units, x to the right, y downwards, inside the frame. */
export type GraphPoint = readonly [x: number, y: number];

export interface GraphLayout {
	/** The frame that holds everything, from [0, 0], in layout units. */
	readonly width: number;
	readonly height: number;
	readonly nodes: ReadonlyMap<RegionCode, GraphPoint>;
	/** By id as in `Network.hubs`. */
	readonly hubs: ReadonlyMap<string, GraphPoint>;
}
