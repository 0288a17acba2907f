/**
 * Sets the components of a network side by side: the main one amid the frame, the others in the free places nearest to
 * it, on a grid so that they line up. After Freivalds, Dogrusoz, Kikusts: Disconnected Graph Layout and the Polyomino
 * Packing Approach (Graph Drawing 2001).
 */
import type { Box } from '$lib/scene/box';
import type { GraphPoint } from './graph-layout';
import { OccupiedCells, ringCells } from './pack-cells';

/** What a component covers, in its own coordinates. */
export interface Shape {
	readonly boxes: readonly Box[];
	readonly lines: readonly (readonly [GraphPoint, GraphPoint])[];
	/** It stays where it is: the reader has pinned a part of it. */
	readonly fixed: boolean;
	/** Among shapes of one size, those of lower rank stand further left. */
	readonly rank: number;
}

/** Grid step, layout units. */
const CELL = 12;
/** Free cells between two components. */
const GAP = 1;
/** In a tall frame many stand side by side across its end: without more cells there, pairs would read as one chain. */
const MORE_ACROSS = 2;

/**
 * Packs.
 * @param shapes the largest first
 * @param aspect width to height of the wanted whole
 * @param centre where the largest stands unless it is fixed
 * @returns the shift of each shape
 */
export function packComponents(
	shapes: readonly Shape[],
	aspect: number,
	centre: GraphPoint
): GraphPoint[] {
	const shifts = shapes.map((): GraphPoint => [0, 0]);
	const cells = new OccupiedCells();
	const bounds = shapes.map(({ boxes }) => boundsOf(boxes));
	const shiftTo = (index: number, x: number, y: number): GraphPoint => {
		const { left, top, right, bottom } = bounds[index] ?? NOWHERE;
		return [x - (left + right) / 2, y - (top + bottom) / 2];
	};

	for (const shape of shapes) if (shape.fixed) occupy(shape, [0, 0]);
	const [largest] = shapes;
	if (largest !== undefined && !largest.fixed) {
		shifts[0] = shiftTo(0, ...centre);
		occupy(largest, shifts[0]);
	}

	const bySize = new Map<string, number[]>();
	for (const [index, { fixed }] of shapes.entries()) {
		if (index === 0 || fixed) continue;
		const { left, top, right, bottom } = bounds[index] ?? NOWHERE;
		const across = cellsAcross(right - left) + (aspect < 1 ? MORE_ACROSS : 0);
		const size = [across, cellsAcross(bottom - top)].join();
		const alike = bySize.get(size);
		if (alike === undefined) bySize.set(size, [index]);
		else alike.push(index);
	}
	for (const [size, indices] of bySize) {
		const [columns = 1, rows = 1] = size.split(',').map(Number);
		const places = cells.claim(ringCells(aspect), columns, rows, GAP, indices.length);
		places.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
		indices.sort((a, b) => (shapes[a]?.rank ?? 0) - (shapes[b]?.rank ?? 0) || a - b);
		for (const [at, index] of indices.entries()) {
			const [column, row] = places[at] ?? [0, 0];
			const x = centre[0] + (column + columns / 2) * CELL;
			const y = centre[1] + (row + rows / 2) * CELL;
			shifts[index] = shiftTo(index, x, y);
		}
	}
	return shifts;

	/** Marks what a shape covers, and its bays: a pair in one would look like a part of it. */
	function occupy({ boxes, lines }: Shape, [dx, dy]: GraphPoint): void {
		const own = new OccupiedCells();
		const column = (x: number): number => Math.floor((x + dx - centre[0]) / CELL);
		const row = (y: number): number => Math.floor((y + dy - centre[1]) / CELL);
		for (const { left, top, right, bottom } of boxes) {
			own.mark(column(left) - GAP, row(top) - GAP, column(right) + GAP, row(bottom) + GAP);
		}
		for (const [[x0, y0], [x1, y1]] of lines) {
			const steps = Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) / CELL);
			for (let step = 1; step < steps; step++) {
				const [x, y] = [x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps];
				own.mark(column(x), row(y), column(x), row(y));
			}
		}
		cells.markHull(own);
	}
}

/** Cells that a length takes: each size has to search the grid for itself, so that larger ones are made alike. */
function cellsAcross(length: number): number {
	const cells = Math.max(1, Math.ceil(length / CELL));
	return cells <= 6 ? cells : Math.ceil(cells / 4) * 4;
}

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** The box around boxes; of none, an empty one at [0, 0]. */
export function boundsOf(boxes: readonly Box[]): Box {
	const [first, ...others] = boxes;
	return others.reduce(
		(bounds, box) => ({
			left: Math.min(bounds.left, box.left),
			top: Math.min(bounds.top, box.top),
			right: Math.max(bounds.right, box.right),
			bottom: Math.max(bounds.bottom, box.bottom)
		}),
		first ?? NOWHERE
	);
}
