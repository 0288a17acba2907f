/**
 * Where geography would have each region: the map, evened out. Java has half of the regions on a twentieth of the
 * width, so that true places would pile it up and leave the rest empty; ranks alone would tear islands apart.
 *
 * Degrees are taken as they are: near the equator that is Mercator within two percent, and unlike sine and logarithm,
 * which engines round differently, it gives the same number on every machine.
 */
import type { Position } from '$lib/domain/region';
import type { GraphPoint } from './graph-layout';

/** How much of a home is its rank from west to east and north to south; the rest is its true place. */
const RANK_SHARE = 0.55;

/**
 * Spreads positions over a frame around [0, 0].
 * @param positions degrees
 * @param width of the frame, layout units
 * @param height of the frame
 * @returns one point each, west to the left, north up
 */
export function spreadHomes(
	positions: readonly Position[],
	width: number,
	height: number
): GraphPoint[] {
	const xs = evenOut(positions.map(([longitude]) => longitude));
	const ys = evenOut(positions.map(([, latitude]) => -latitude));
	return positions.map((_, index) => [(xs[index] ?? 0) * width, (ys[index] ?? 0) * height]);
}

/** Maps values to -0.5 … 0.5, keeping their order: partly by value, partly by rank. */
function evenOut(values: readonly number[]): number[] {
	const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
	const lowest = values[order[0] ?? 0] ?? 0;
	const range = (values[order.at(-1) ?? 0] ?? 0) - lowest;
	const evened = values.map(() => 0);
	order.forEach((index, rank) => {
		const byRank = order.length < 2 ? 0.5 : rank / (order.length - 1);
		const byValue = range === 0 ? byRank : ((values[index] ?? 0) - lowest) / range;
		evened[index] = RANK_SHARE * byRank + (1 - RANK_SHARE) * byValue - 0.5;
	});
	return evened;
}
