/** A spatial index over a placed geometry: what may lie under a pointer, without asking every line. */
import Flatbush from 'flatbush';
import type { Geometry } from '$lib/scene/geometry';
import { FAN_REACH, type Nearby } from '$lib/scene/hit-test';
import { MARK, MARK_STRIDE } from '$lib/scene/marks';
import type { ScenePoint, Viewport } from '$lib/scene/mercator';
import { STROKE, STROKE_STRIDE } from '$lib/scene/strokes';
import { placeAt } from './graph-camera';

export interface GraphIndex {
	/**
	 * What may lie within reach of a point, as `hitTest` takes it.
	 * @param point CSS pixels
	 * @param reach CSS pixels
	 */
	near(viewport: Viewport, point: ScenePoint, reach: number): Nearby;
}

/** No mark is drawn larger than this, CSS pixels. */
const LARGEST_MARK = 30;

/**
 * Indexes what is drawn. To be built anew when places change or other things become visible; never for a change of
 * emphasis or camera.
 * @param geometry placed, see `placeGeometry`
 * @param strokes as `strokesOf` returns them
 * @param marks as `graphMarksOf` returns them
 */
export function buildGraphIndex(
	geometry: Geometry,
	strokes: Float32Array,
	marks: Float32Array
): GraphIndex {
	const { hubs, nodes, lines } = geometry;
	const drawnMarks = [...hubs, ...nodes].flatMap(({ point }, at) =>
		(marks[at * MARK_STRIDE + MARK.radius] ?? 0) === 0
			? []
			: [{ at, box: [...point, ...point] as const }]
	);
	const drawnLines = lines.flatMap(({ curve }, at) => {
		if ((strokes[at * STROKE_STRIDE + STROKE.openStrength] ?? 0) === 0) return [];
		const [ax, ay, cx, cy, bx, by] = curve;
		const box = [
			Math.min(ax, bx, cx),
			Math.min(ay, by, cy),
			Math.max(ax, bx, cx),
			Math.max(ay, by, cy)
		] as const;
		return [{ at, box }];
	});
	const marksNear = searchIn(drawnMarks);
	const linesNear = searchIn(drawnLines);
	return {
		near(viewport, point, reach) {
			const [x, y] = placeAt(point, viewport);
			return {
				marks: marksNear(x, y, (reach + LARGEST_MARK) / viewport.scale),
				lines: linesNear(x, y, (reach + FAN_REACH) / viewport.scale)
			};
		}
	};
}

interface Boxed {
	readonly at: number;
	readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** Positions ascending, so that of two equally near things always the same is hit. */
function searchIn(things: readonly Boxed[]): (x: number, y: number, margin: number) => number[] {
	// Flatbush refuses to index nothing.
	if (things.length === 0) return () => [];
	const tree = new Flatbush(things.length);
	for (const { box } of things) tree.add(...box);
	tree.finish();
	return (x, y, margin) =>
		tree
			.search(x - margin, y - margin, x + margin, y + margin)
			.flatMap((index) => things[index]?.at ?? [])
			.sort((a, b) => a - b);
}
