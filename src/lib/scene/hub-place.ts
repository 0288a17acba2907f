/** Where the mark of a hub stands: amid its parties, but on top of no other mark. */
import type { ScenePoint } from './mercator';

const STEPS = 40;
/** Smallest distance between two marks, scene units: about 7 pixels when the whole country shows. */
export const MARK_DISTANCE = 0.00045;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * The geometric median: the point with the least total distance to all others. Unlike the mean it stays with the
 * majority when one party lies far away. Weiszfeld's iteration (1937), softened so that it passes through a point.
 */
export function geometricMedian(points: readonly ScenePoint[]): ScenePoint {
	let x = 0;
	let y = 0;
	for (const point of points) {
		x += point[0] / points.length;
		y += point[1] / points.length;
	}
	for (let step = 0; step < STEPS; step++) {
		let weight = 0;
		let sumX = 0;
		let sumY = 0;
		for (const point of points) {
			const w = 1 / Math.hypot(point[0] - x, point[1] - y, 1e-6);
			weight += w;
			sumX += w * point[0];
			sumY += w * point[1];
		}
		x = sumX / weight;
		y = sumY / weight;
	}
	return [x, y];
}

/**
 * The free place nearest to a wanted one.
 * @param taken points of all other marks
 * @returns the wanted point, or one on a spiral around it at least `MARK_DISTANCE` from every taken point
 */
export function freePlace(wanted: ScenePoint, taken: readonly ScenePoint[]): ScenePoint {
	for (let turn = 0; ; turn++) {
		const radius = MARK_DISTANCE * 0.5 * Math.sqrt(turn);
		const x = wanted[0] + radius * Math.cos(turn * GOLDEN_ANGLE);
		const y = wanted[1] + radius * Math.sin(turn * GOLDEN_ANGLE);
		if (taken.every((point) => Math.hypot(point[0] - x, point[1] - y) >= MARK_DISTANCE)) {
			return [x, y];
		}
	}
}
