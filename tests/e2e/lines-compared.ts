/** How much two pictures of one view agree about its links, whatever land they lie on. */
import type { PNG } from 'pngjs';

/** A pixel shows a link when nothing in the ground comes nearer to its colour: distance in RGB. */
const UNLIKE_GROUND = 80;
/** Colours are taken for one below this distance, in which edges differ that are smoothed by another hand. */
const ALIKE = 30;
/** Where fewer pixels show links, there is nothing to compare. */
const FEWEST = 500;

/**
 * @param ground the view without its links
 * @returns the share of the links' pixels in one picture to which the other has their like, of both ways the smaller
 */
export function linesInCommon(one: PNG, other: PNG, ground: PNG): number {
	return Math.min(shareFound(one, other, ground), shareFound(other, one, ground));
}

function shareFound(picture: PNG, other: PNG, ground: PNG): number {
	let [pixels, found] = [0, 0];
	for (let row = 0; row < picture.height; row++) {
		for (let column = 0; column < picture.width; column++) {
			if (hasLike(ground, picture, row, column, UNLIKE_GROUND)) continue;
			pixels++;
			if (hasLike(other, picture, row, column, ALIKE)) found++;
		}
	}
	return pixels < FEWEST ? 0 : found / pixels;
}

/** Whether a picture has the like of another's pixel there, or one pixel off. */
function hasLike(
	{ data, width, height }: PNG,
	of: PNG,
	row: number,
	column: number,
	within: number
): boolean {
	const at = 4 * (row * width + column);
	const square = (there: number, channel: number) =>
		((data[there + channel] ?? 0) - (of.data[at + channel] ?? 0)) ** 2;
	for (let y = Math.max(row - 1, 0); y <= Math.min(row + 1, height - 1); y++) {
		for (let x = Math.max(column - 1, 0); x <= Math.min(column + 1, width - 1); x++) {
			const there = 4 * (y * width + x);
			if (square(there, 0) + square(there, 1) + square(there, 2) < within ** 2) return true;
		}
	}
	return false;
}
