/** The grid that components are packed on: which cells are taken, and in which order free ones are tried. */

export type Cell = readonly [column: number, row: number];

/** A set of cells without bounds. */
export class OccupiedCells {
	/** Taken columns by row. */
	readonly #rows = new Map<number, Set<number>>();

	/** Takes a rectangle of cells, corners included. */
	mark(left: number, top: number, right: number, bottom: number): void {
		for (let row = top; row <= bottom; row++) {
			let columns = this.#rows.get(row);
			if (columns === undefined) this.#rows.set(row, (columns = new Set()));
			for (let column = left; column <= right; column++) columns.add(column);
		}
	}

	/** Takes the cells of another set and all that lie between two of them in a row or in a column. */
	markHull(other: OccupiedCells): void {
		const spans = new Map<number, [first: number, last: number]>();
		for (const [row, columns] of other.#rows) {
			const [left, right] = [Math.min(...columns), Math.max(...columns)];
			this.mark(left, row, right, row);
			for (const column of columns) {
				const span = spans.get(column);
				if (span === undefined) spans.set(column, [row, row]);
				else spans.set(column, [Math.min(span[0], row), Math.max(span[1], row)]);
			}
		}
		for (const [column, [first, last]] of spans) this.mark(column, first, column, last);
	}

	/**
	 * Finds and takes places for rectangles of one size.
	 * @param order cells to try as the middle of a rectangle, without end
	 * @param gap cells kept free around each
	 * @returns the upper left cell of each
	 */
	claim(order: Iterable<Cell>, columns: number, rows: number, gap: number, count: number): Cell[] {
		const places: Cell[] = [];
		if (count === 0) return places;
		for (const [middle, centre] of order) {
			const left = middle - Math.floor(columns / 2);
			const top = centre - Math.floor(rows / 2);
			if (!this.#isFree(left, top, left + columns - 1, top + rows - 1)) continue;
			this.mark(left - gap, top - gap, left + columns - 1 + gap, top + rows - 1 + gap);
			places.push([left, top]);
			if (places.length === count) break;
		}
		return places;
	}

	#isFree(left: number, top: number, right: number, bottom: number): boolean {
		for (let row = top; row <= bottom; row++) {
			const columns = this.#rows.get(row);
			if (columns === undefined) continue;
			for (let column = left; column <= right; column++) if (columns.has(column)) return false;
		}
		return true;
	}
}

/** All cells, those around [0, 0] first, in growing rectangles of an aspect: below, above, left, right. */
export function* ringCells(aspect: number): Generator<Cell, never> {
	for (let ring = 0; ; ring++) {
		const reach = Math.round(ring * aspect);
		for (let column = -reach; column <= reach; column++) yield [column, ring];
		if (ring === 0) continue;
		for (let column = -reach; column <= reach; column++) yield [column, -ring];
		for (let side = Math.round((ring - 1) * aspect) + 1; side <= reach; side++) {
			for (let row = -ring + 1; row < ring; row++) yield [-side, row];
			for (let row = -ring + 1; row < ring; row++) yield [side, row];
		}
	}
}
