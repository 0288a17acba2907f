/** Moving a region without dragging it: step by step, by key or button. */
import { STEPS, type Direction } from './directions';
import type { GraphFrame } from './graph-camera';
import type { GraphPoint } from './graph-layout';

/** Steps from one end of the frame to the other, along its longer side. */
const STEPS_ACROSS = 50;

/** The place one step further, inside the frame: a press too many must not have to be taken back. */
export function nudged([x, y]: GraphPoint, towards: Direction, frame: GraphFrame): GraphPoint {
	const [dx, dy] = STEPS[towards];
	const step = Math.max(frame.width, frame.height) / STEPS_ACROSS;
	return [
		Math.min(frame.width, Math.max(0, x + dx * step)),
		Math.min(frame.height, Math.max(0, y + dy * step))
	];
}
