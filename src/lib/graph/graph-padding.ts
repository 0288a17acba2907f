/** How much of the screen the picture leaves to what lies over it. */
import type { Padding } from '$lib/scene/fit';

/** Room for the zoom buttons at the right, the key below, and the rings and names of the outermost marks. */
export const GRAPH_PADDING: Padding = { top: 28, right: 52, bottom: 66, left: 20 };
