/** The marks of a scene as the graphics card takes them: place, shape, state before and after a transition. */
import type { Geometry } from '$lib/scene/geometry';
import { MARK_STRIDE, shapesOf } from '$lib/scene/marks';
import type { Transition } from './transition';

export const MARK_ATTRIBUTES = [
	{ name: 'a_point', size: 2 },
	{ name: 'a_shape', size: 1 },
	{ name: 'a_from', size: 4 },
	{ name: 'a_fromRoom', size: 1 },
	{ name: 'a_to', size: 4 },
	{ name: 'a_toRoom', size: 1 }
] as const;

const STRIDE = 3 + 2 * MARK_STRIDE;

/** All marks in drawing order; those not drawn have no radius and vanish in the shader. */
export function packMarks(geometry: Geometry, { from, to }: Transition): Float32Array {
	const shapes = shapesOf(geometry);
	const data = new Float32Array(shapes.length * STRIDE);
	for (const [index, { point }] of [...geometry.hubs, ...geometry.nodes].entries()) {
		const [start, end] = [index * MARK_STRIDE, (index + 1) * MARK_STRIDE];
		data.set([point[0], point[1], shapes[index] ?? 0], index * STRIDE);
		data.set(from.subarray(start, end), index * STRIDE + 3);
		data.set(to.subarray(start, end), index * STRIDE + 3 + MARK_STRIDE);
	}
	return data;
}
