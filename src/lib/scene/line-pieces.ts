/**
 * Lines in short pieces, kept by where they lie. Placing the names of one picture asks some thousand times how much of the
 * lines a box would hide; to walk along all of them each time takes longer than to draw the picture.
 */
import { pointAt, segmentsFor, type Curve } from './curves';
import type { Box } from './box';

/** Side of a cell, CSS pixels: about what a name covers. */
const CELL = 32;
/** Rows to a column. A screen has fewer; where more of them would share a cell, the places of the pieces still tell. */
const ROWS = 1 << 16;
/** Short beside the height of a name, CSS pixels. */
const PIECE = 5;
const MOST_PIECES = 400;

interface Piece {
	/** Its middle. */
	readonly x: number;
	readonly y: number;
	readonly length: number;
}

export class LinePieces {
	readonly #cells = new Map<number, Piece[]>();

	/** @param curves on screen, CSS pixels */
	constructor(curves: Iterable<Curve>) {
		for (const curve of curves) {
			for (const piece of piecesOf(curve)) {
				const key = keyOf(cellAt(piece.x), cellAt(piece.y));
				const cell = this.#cells.get(key);
				if (cell === undefined) this.#cells.set(key, [piece]);
				else cell.push(piece);
			}
		}
	}

	/** Length of line within a box, CSS pixels; pieces belong to it by their middle. */
	lengthWithin({ left, top, right, bottom }: Box): number {
		let within = 0;
		for (let column = cellAt(left); column <= cellAt(right); column++) {
			for (let row = cellAt(top); row <= cellAt(bottom); row++) {
				for (const { x, y, length } of this.#cells.get(keyOf(column, row)) ?? []) {
					if (x > left && x < right && y > top && y < bottom) within += length;
				}
			}
		}
		return within;
	}
}

function* piecesOf(curve: Curve): Generator<Piece> {
	const chord = Math.hypot(curve[4] - curve[0], curve[5] - curve[1]);
	const pieces = Math.min(MOST_PIECES, Math.max(segmentsFor(chord), Math.ceil(chord / PIECE)));
	let from = pointAt(curve, 0);
	for (let piece = 1; piece <= pieces; piece++) {
		const to = pointAt(curve, piece / pieces);
		yield {
			x: (from[0] + to[0]) / 2,
			y: (from[1] + to[1]) / 2,
			length: Math.hypot(to[0] - from[0], to[1] - from[1])
		};
		from = to;
	}
}

function cellAt(pixels: number): number {
	return Math.floor(pixels / CELL);
}

function keyOf(column: number, row: number): number {
	return column * ROWS + row;
}
