/** The four ways a key or a button leads. */
import type { GraphPoint } from './graph-layout';

/** In the order of their buttons. */
export const DIRECTIONS = ['left', 'up', 'down', 'right'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** One step each way, as on screen: down is positive. */
export const STEPS: Readonly<Record<Direction, GraphPoint>> = {
	left: [-1, 0],
	up: [0, -1],
	down: [0, 1],
	right: [1, 0]
};

/** By `KeyboardEvent.key`. */
export const ARROW_KEYS: ReadonlyMap<string, Direction> = new Map([
	['ArrowLeft', 'left'],
	['ArrowUp', 'up'],
	['ArrowDown', 'down'],
	['ArrowRight', 'right']
]);
