/** Which lines of a picture an eye can follow from one end to the other. */
import { RATIO, topCurves } from './pixels';
import type { DrawnCurve, Points } from './read-poster';

/** Paler lines are a tone of the ground: they neither can be followed nor hide another. */
export const SEEN_FROM = 0.15;
/** Between two looks along a line, CSS pixels. */
const STEP = 3;
/** So much of its length must show the line itself as the nearest ink. */
const ENOUGH = 0.8;
/** How far to look for ink, device pixels. */
const REACH = 3;

export interface Followed {
	/** Curves with a part in the frame. */
	readonly drawn: number;
	/** Of these, the ones one sees as lines. */
	readonly seen: number;
	readonly followable: number;
}

export function followed(curves: readonly DrawnCurve[], width: number, height: number): Followed {
	const seen = curves.filter(({ opacity }) => opacity >= SEEN_FROM);
	const { columns, top } = topCurves(seen, width, height);
	const rows = top.length / columns;
	const nearest = (x: number, y: number): Set<number> => {
		for (let reach = 0; reach <= REACH; reach++) {
			const found = new Set<number>();
			for (let row = y - reach; row <= y + reach; row++) {
				for (let column = x - reach; column <= x + reach; column++) {
					const isEdge = Math.max(Math.abs(row - y), Math.abs(column - x)) === reach;
					if (!isEdge || row < 0 || column < 0 || row >= rows || column >= columns) continue;
					const id = top[row * columns + column] ?? -1;
					if (id >= 0) found.add(id);
				}
			}
			if (found.size > 0) return found;
		}
		return new Set();
	};
	const followable = seen.filter(({ points }, index) => {
		const places = along(points).filter(([x, y]) => x >= 0 && y >= 0 && x < width && y < height);
		const own = places.filter(([x, y]) =>
			nearest(Math.floor(x * RATIO), Math.floor(y * RATIO)).has(index)
		);
		return places.length > 0 && own.length >= ENOUGH * places.length;
	});
	return { drawn: curves.length, seen: seen.length, followable: followable.length };
}

function along(points: Points): (readonly [number, number])[] {
	const [start, end] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
	const chord = Math.hypot(end[0] - start[0], end[1] - start[1]);
	const looks = Math.max(4, Math.ceil(chord / STEP));
	return Array.from({ length: looks + 1 }, (_, at) => pointAt(points, at / looks));
}

/** De Casteljau's: any number of corner points. */
function pointAt(points: Points, t: number): readonly [number, number] {
	const [first = [0, 0] as const] = points;
	if (points.length === 1) return first;
	return pointAt(
		points.slice(1).map(([x, y], at) => {
			const [px, py] = points[at] ?? [0, 0];
			return [px + (x - px) * t, py + (y - py) * t] as const;
		}),
		t
	);
}
